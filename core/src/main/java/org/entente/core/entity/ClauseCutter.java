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

  private static final long NO_CONTENT =
      WordClass.PREPOSITION.bit() | WordClass.COORDINATOR.bit() | WordClass.TIME_SUBORDINATOR.bit();

  private final Lexicon lexicon;
  private final VerbReader verbs;
  private final Clauses clauses;
  private final int that;
  private final int since;
  private final int to;
  private final int by;

  private Scene scene;
  private int open;
  private int joint;
  private int lastVerb;
  private boolean content;
  private boolean told;

  ClauseCutter(Lexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.verbs = new VerbReader(lexicon);
    this.that = lexicon.known("that");
    this.since = lexicon.known("since");
    this.to = lexicon.known("to");
    this.by = lexicon.known("by");
  }

  void cut(Scene article, int from, int until) {
    scene = article;
    open = clauses.add(Link.MAIN, Clauses.NONE, from);
    joint = Clauses.NONE;
    lastVerb = Clauses.NONE;
    content = false;
    told = false;
    for (int t = from; t < until; t++) {
      if (t > from && scene.tokens.has(t, Tokens.BARRIER)) {
        punctuate(t);
      }
      long classes = lexicon.classes(scene.tokens.word(t));
      openContent(t, classes);
      openByWord(t, classes, from);
      clauses.put(t, open);
      int verb = verbs.read(scene, t);
      if (verb != 0) {
        verb(t, verb);
      } else {
        infinitive(t, classes);
      }
    }
  }

  private void punctuate(int t) {
    Tokens tokens = scene.tokens;
    if (tokens.has(t, Tokens.CLOSE)) {
      leaveInset();
    }
    if (tokens.has(t, Tokens.OPEN)) {
      open(Link.INSET, open, t);
    } else if (tokens.has(t, Tokens.BREAK)) {
      dashOrStop(t);
    } else if (tokens.has(t, Tokens.COMMA)) {
      leaveAtComma(t);
      joint = t;
    } else if (tokens.has(t, Tokens.QUOTE) && clauses.verb(open) != Clauses.NONE) {
      joint = t;
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
      open(Link.MAIN, Clauses.NONE, t);
    } else if (!leaveInset()) {
      open(Link.INSET, open, t);
    }
  }

  private boolean leaveInset() {
    int clause = open;
    while (clause != Clauses.NONE && clauses.link(clause) != Link.INSET) {
      clause = clauses.parent(clause);
    }
    if (clause == Clauses.NONE) {
      return false;
    }
    resume(clauses.parent(clause));
    return true;
  }

  /** A comma ends a clause that has its verb, and an adverbial at the head of a sentence. */
  private void leaveAtComma(int t) {
    while (endsAtComma(clauses.link(open))) {
      if (clauses.verb(open) == Clauses.NONE && !isAdverbial(t)) {
        return;
      }
      resume(clauses.parent(open));
    }
    if (verbs.endsIn(scene, t, "ing")
        && !scene.tokens.has(t, Tokens.UPPER)
        && clauses.verb(open) != Clauses.NONE) {
      open(Link.PARTICIPLE, open, t);
      clauses.setVerb(open, t);
    }
  }

  /** "After the talks, …"; and a head clause may have a verb that no table knows. */
  private boolean isAdverbial(int t) {
    Link link = clauses.link(open);
    return link == Link.TIME
        || link == Link.SINCE
        || clauses.verb(clauses.parent(open)) == Clauses.NONE && t - clauses.first(open) > 2;
  }

  private static boolean endsAtComma(Link link) {
    return link != Link.MAIN && link != Link.CONTENT && link != Link.INSET;
  }

  private void open(Link link, int above, int t) {
    open = clauses.add(link, above, t);
    joint = Clauses.NONE;
    lastVerb = Clauses.NONE;
    content = false;
    told = false;
  }

  private void resume(int clause) {
    open = clause;
    lastVerb = Clauses.NONE;
    content = false;
    told = false;
  }

  /** After a verb of saying comes what is said, unless a preposition or a comma does. */
  private void openContent(int t, long classes) {
    if (content && !scene.tokens.has(t, Tokens.COMMA)) {
      boolean opens = (classes & NO_CONTENT) == 0 && scene.tokens.word(t) != to;
      content = false;
      if (opens) {
        open(Link.CONTENT, open, t);
      }
    } else if (told && (classes & WordClass.SUBJECT_PRONOUN.bit()) != 0) {
      open(Link.CONTENT, open, t);
    }
    content = false;
  }

  private void openByWord(int t, long classes, int from) {
    int word = scene.tokens.word(t);
    if ((classes & WordClass.COORDINATOR.bit()) != 0) {
      joint = joint == t - 1 ? joint : t;
    } else if ((classes & WordClass.RELATIVE.bit()) != 0 && t > from) {
      boolean again = clauses.link(open) == Link.RELATIVE && joint >= t - 1;
      open(Link.RELATIVE, again ? clauses.parent(open) : open, t);
    } else if (word == that && t > from && !scene.is(t - 1, t, WordClass.PREPOSITION)) {
      boolean again = clauses.link(open) == Link.CONTENT && joint >= t - 1 && joint > 0;
      boolean relative = verbs.read(scene, t + 1) != 0 && scene.together(t + 1, t);
      open(relative ? Link.RELATIVE : Link.CONTENT, again ? clauses.parent(open) : open, t);
    } else if ((classes & WordClass.CONDITION.bit()) != 0) {
      boolean question = clauses.has(open, Sign.REPORT) && lastVerb == t - 1;
      open(question ? Link.CONTENT : Link.CONDITION, open, t);
    } else if ((classes & WordClass.TIME_SUBORDINATOR.bit()) != 0) {
      openTime(Link.TIME, t, from);
    } else if (word == since) {
      openTime(Link.SINCE, t, from);
    } else if ((classes & WordClass.SUBORDINATOR.bit()) != 0) {
      open(Link.SUBORDINATE, open, t);
    }
  }

  /** "Officials after the meeting said": between subject and verb it is a preposition. */
  private void openTime(Link link, int t, int from) {
    if (t == from || clauses.verb(open) != Clauses.NONE || clauses.first(open) == t) {
      open(link, open, t);
    }
  }

  private void infinitive(int t, long classes) {
    if (scene.tokens.word(t) != to || !scene.together(t + 1, t)) {
      return;
    }
    boolean verbFollows =
        !scene.tokens.has(t + 1, Tokens.UPPER | Tokens.DIGIT)
            && !scene.is(t + 1, t, WordClass.DETERMINER);
    if (!verbFollows || !scene.together(t - 1, t)) {
      return;
    }
    if (scene.is(t - 1, t, WordClass.PROMISE)) {
      open(Link.PROMISE, open, t);
      clauses.setVerb(open, t);
      clauses.put(t, open);
    } else if (scene.is(t - 1, t, WordClass.FUTURE_CUE)
        || scene.is(t - 1, t, WordClass.BEING) && !scene.is(t - 2, t, WordClass.PURPOSE)) {
      plan(t);
    }
  }

  /** "And Hungary plans to sue": the cue is a verb of its own unless it goes on from one. */
  private void plan(int t) {
    int verb = clauses.verb(open);
    if (verb != Clauses.NONE
        && joint > verb
        && !verbs.goesOn(scene, lastVerb, t - 1)
        && lastVerb != t - 1) {
      cutAtJoint(t, Sign.PLAN);
    } else if (verb == Clauses.NONE) {
      firstVerb(t, Sign.PLAN);
    } else {
      clauses.addSigns(open, Sign.PLAN);
    }
  }

  private void verb(int t, int signs) {
    if (verbs.goesOn(scene, lastVerb, t)) {
      boolean perfect = verbs.isHad(scene, lastVerb) && (signs & Sign.OPEN) != 0;
      note(t, (signs & ~(Sign.PAST | Sign.OPEN)) | (perfect ? Sign.PERFECT : 0));
      return;
    }
    if ((signs & Sign.OPEN) != 0) {
      openVerb(t, signs);
    } else {
      sureVerb(t, signs);
    }
  }

  private void note(int t, int signs) {
    clauses.addSigns(open, signs);
    lastVerb = t;
    if ((signs & Sign.REPORT) != 0) {
      boolean tell = scene.is(t, t, WordClass.TELL_VERB);
      boolean passive = scene.is(t - 1, t, WordClass.BEING);
      content = !tell || passive;
      told = !content;
    }
  }

  private void firstVerb(int t, int signs) {
    clauses.setVerb(open, t);
    joint = Clauses.NONE;
    note(t, signs);
  }

  /** A form that may be a participle: "exported", "signed". */
  private void openVerb(int t, int signs) {
    boolean joined = joint != Clauses.NONE && joint > clauses.verb(open);
    boolean afterComma = scene.tokens.has(t, Tokens.COMMA) && t > clauses.first(open);
    if (clauses.verb(open) == Clauses.NONE && !afterComma) {
      if ((signs & Sign.PAST) != 0) {
        firstVerb(t, signs);
      }
    } else if (clauses.has(open, Sign.OPEN)
        && hasBy(clauses.verb(open), t)
        && (signs & Sign.PAST) != 0
        && !joined) {
      makeParticiple(clauses.verb(open), t);
      firstVerb(t, signs);
    } else if (joined
        && !afterComma
        && !scene.is(t + 1, t, WordClass.PREPOSITION)
        && (signs & Sign.PAST) != 0) {
      cutAtJoint(t, signs);
    } else {
      int above = open;
      open(Link.PARTICIPLE, above, t);
      clauses.put(t, open);
      clauses.setVerb(open, t);
      lastVerb = t;
    }
  }

  private void sureVerb(int t, int signs) {
    while (true) {
      int verb = clauses.verb(open);
      if (verb == Clauses.NONE) {
        firstVerb(t, signs);
        return;
      }
      boolean participle = clauses.has(open, Sign.OPEN) && hasBy(verb, t);
      if (joint > verb && !participle) {
        cutAtJoint(t, signs);
        return;
      }
      if (clauses.has(open, Sign.OPEN)) {
        makeParticiple(verb, t);
        firstVerb(t, signs);
        return;
      }
      Link link = clauses.link(open);
      if (!endsAtComma(link) || clauses.parent(open) == Clauses.NONE) {
        int above = open;
        open(Link.CONTENT, above, verb + 1);
        clauses.move(verb + 1, t + 1, above, open);
        firstVerb(t, signs);
        return;
      }
      resume(clauses.parent(open));
      clauses.put(t, open);
      joint = Clauses.NONE;
    }
  }

  /** "Signed by Britain and China": with the one who did it a verb form is a participle. */
  private boolean hasBy(int verb, int t) {
    for (int i = verb + 1; i < t && !scene.tokens.has(i, Tokens.COMMA); i++) {
      if (scene.tokens.word(i) == by) {
        return true;
      }
    }
    return false;
  }

  /** "A treaty signed in 1985 will end": what seemed the verb was a participle. */
  private void makeParticiple(int verb, int t) {
    int participle = clauses.add(Link.PARTICIPLE, open, verb);
    clauses.setVerb(participle, verb);
    clauses.move(verb, t, open, participle);
    clauses.clearSigns(open, Sign.PAST | Sign.OPEN | Sign.REPORT);
  }

  private void cutAtJoint(int t, int signs) {
    int from = joint;
    int above = open;
    boolean attribution =
        (signs & Sign.REPORT) != 0 && !scene.is(from, from, WordClass.COORDINATOR);
    open =
        attribution ? clauses.add(Link.MAIN, Clauses.NONE, from) : clauses.addBeside(above, from);
    clauses.move(from, t + 1, above, open);
    firstVerb(t, signs);
  }
}
