package org.entente.core.entity;

import org.entente.core.entity.Clauses.Link;
import org.entente.core.text.Tokens;

/**
 * Cuts a sentence into clauses in one pass.
 *
 * <p>Some words open a clause (who, when, if, that, the verbs of saying); a comma, a dash or a
 * bracket closes it; and a finite verb too many shows that one began at the last comma or "and"
 * before it.
 */
final class ClauseCutter {

  private static final int DEEPEST_INSET = 16;
  private static final long NO_CONTENT =
      WordClass.PREPOSITION.bit() | WordClass.COORDINATOR.bit() | WordClass.TIME_SUBORDINATOR.bit();

  private final Lexicon lexicon;
  private final VerbReader verbs;
  private final Clauses clauses;
  private final OpenClause now;
  private final VerbPlacer placer;
  private final int that;
  private final int since;
  private final int to;

  private Scene scene;

  ClauseCutter(Lexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.verbs = new VerbReader(lexicon);
    this.now = new OpenClause(clauses);
    this.placer = new VerbPlacer(lexicon, verbs, clauses, now);
    this.that = lexicon.known("that");
    this.since = lexicon.known("since");
    this.to = lexicon.known("to");
  }

  void cut(Scene article, int from, int until) {
    scene = article;
    now.open(Link.MAIN, Clauses.NONE, from);
    for (int t = from; t < until; t++) {
      if (t > from && scene.tokens.has(t, Tokens.BARRIER)) {
        punctuate(t);
      }
      long classes = lexicon.classes(scene.tokens.word(t));
      openContent(t, classes);
      openByWord(t, classes, from);
      clauses.put(t, now.clause);
      int verb = verbs.read(scene, t);
      if (verb != 0) {
        placer.verb(scene, t, verb);
      } else {
        placer.infinitive(scene, t);
      }
    }
  }

  private void punctuate(int t) {
    Tokens tokens = scene.tokens;
    if (tokens.has(t, Tokens.CLOSE)) {
      leaveInset();
    }
    if (tokens.has(t, Tokens.OPEN)) {
      now.open(Link.INSET, now.clause, t);
    } else if (tokens.has(t, Tokens.BREAK)) {
      dashOrStop(t);
    } else if (tokens.has(t, Tokens.COMMA)) {
      leaveAtComma(t);
      now.joint = t;
    } else if (tokens.has(t, Tokens.QUOTE) && clauses.verb(now.clause) != Clauses.NONE) {
      now.joint = t;
    }
  }

  private void dashOrStop(int t) {
    String text = scene.tokens.inTitle(t) ? scene.title : scene.body;
    int at = scene.tokens.start(t) - 1;
    while (at > 0 && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '"')) {
      at--;
    }
    char mark = at < 0 ? ' ' : text.charAt(at);
    if (mark == ';' || mark == ':') {
      now.open(Link.MAIN, Clauses.NONE, t);
    } else if (!leaveInset()) {
      now.open(Link.INSET, now.clause, t);
    }
  }

  private boolean leaveInset() {
    int clause = now.clause;
    for (int depth = 0; clause != Clauses.NONE && depth < DEEPEST_INSET; depth++) {
      if (clauses.link(clause) == Link.INSET) {
        now.resume(clauses.parent(clause));
        return true;
      }
      clause = clauses.parent(clause);
    }
    return false;
  }

  /** A comma ends a clause that has its verb, and an adverbial at the head of a sentence. */
  private void leaveAtComma(int t) {
    while (OpenClause.endsAtComma(clauses.link(now.clause))) {
      if (clauses.verb(now.clause) == Clauses.NONE && !isAdverbial(t)) {
        return;
      }
      now.resume(clauses.parent(now.clause));
    }
    if (verbs.endsIn(scene, t, "ing")
        && !scene.tokens.has(t, Tokens.UPPER)
        && clauses.verb(now.clause) != Clauses.NONE) {
      now.open(Link.PARTICIPLE, now.clause, t);
      clauses.setVerb(now.clause, t);
    }
  }

  /** "After the talks, …"; and a head clause may have a verb that no table knows. */
  private boolean isAdverbial(int t) {
    Link link = clauses.link(now.clause);
    return link == Link.TIME
        || link == Link.SINCE
        || clauses.verb(clauses.parent(now.clause)) == Clauses.NONE
            && t - clauses.first(now.clause) > 2;
  }

  /** After a verb of saying comes what is said, unless a preposition or a comma does. */
  private void openContent(int t, long classes) {
    if (now.content && !scene.tokens.has(t, Tokens.COMMA)) {
      boolean opens = (classes & NO_CONTENT) == 0 && scene.tokens.word(t) != to;
      now.content = false;
      if (opens) {
        now.open(Link.CONTENT, now.clause, t);
      }
    } else if (now.told && (classes & WordClass.SUBJECT_PRONOUN.bit()) != 0) {
      now.open(Link.CONTENT, now.clause, t);
    }
    now.content = false;
  }

  private void openByWord(int t, long classes, int from) {
    int word = scene.tokens.word(t);
    if ((classes & WordClass.COORDINATOR.bit()) != 0) {
      now.joint = now.joint == t - 1 ? now.joint : t;
    } else if ((classes & WordClass.RELATIVE.bit()) != 0 && t > from) {
      boolean again = clauses.link(now.clause) == Link.RELATIVE && now.joint >= t - 1;
      now.open(Link.RELATIVE, again ? clauses.parent(now.clause) : now.clause, t);
    } else if (word == that && t > from && !scene.is(t - 1, t, WordClass.PREPOSITION)) {
      boolean again =
          clauses.link(now.clause) == Link.CONTENT && now.joint >= t - 1 && now.joint > 0;
      boolean relative = verbs.read(scene, t + 1) != 0 && scene.together(t + 1, t);
      now.open(
          relative ? Link.RELATIVE : Link.CONTENT,
          again ? clauses.parent(now.clause) : now.clause,
          t);
    } else if ((classes & WordClass.CONDITION.bit()) != 0) {
      boolean question = clauses.has(now.clause, Sign.REPORT) && now.lastVerb == t - 1;
      now.open(question ? Link.CONTENT : Link.CONDITION, now.clause, t);
    } else if ((classes & WordClass.TIME_SUBORDINATOR.bit()) != 0) {
      openTime(Link.TIME, t, from);
    } else if (word == since) {
      openTime(Link.SINCE, t, from);
    } else if ((classes & WordClass.SUBORDINATOR.bit()) != 0) {
      now.open(Link.SUBORDINATE, now.clause, t);
    }
  }

  /** "Officials after the meeting said": between subject and verb it is a preposition. */
  private void openTime(Link link, int t, int from) {
    if (t == from || clauses.verb(now.clause) != Clauses.NONE || clauses.first(now.clause) == t) {
      now.open(link, now.clause, t);
    }
  }
}
