package org.entente.core.entity;

import org.entente.core.entity.Clauses.Link;
import org.entente.core.text.Tokens;

/**
 * Gives verbs to clauses. One that already has its verb is cut at the last comma or "and", or what
 * seemed its verb was a participle, or what is said begins behind it.
 */
final class VerbPlacer {

  private final VerbReader verbs;
  private final Clauses clauses;
  private final OpenClause now;
  private final int to;
  private final int by;

  private Scene scene;

  VerbPlacer(Lexicon lexicon, VerbReader verbs, Clauses clauses, OpenClause now) {
    this.verbs = verbs;
    this.clauses = clauses;
    this.now = now;
    this.to = lexicon.known("to");
    this.by = lexicon.known("by");
  }

  /** Notes what "to" and a verb tell of plans and promises. */
  void infinitive(Scene article, int t) {
    scene = article;
    if (scene.tokens.word(t) != to || !scene.together(t + 1, t)) {
      return;
    }
    boolean verbFollows =
        !scene.tokens.has(t + 1, Tokens.UPPER | Tokens.DIGIT)
            && !scene.is(t + 1, t, WordClass.DETERMINER);
    if (!verbFollows || !scene.together(t - 1, t)) {
      return;
    }
    boolean late = isLatePromise(t);
    if (late) {
      now.resume(clauses.parent(now.clause));
    }
    if (late || scene.is(t - 1, t, WordClass.PROMISE)) {
      now.open(Link.PROMISE, now.clause, t);
      clauses.setVerb(now.clause, t);
      clauses.put(t, now.clause);
    } else if (scene.is(t - 1, t, WordClass.FUTURE_CUE)
        || scene.is(t - 1, t, WordClass.BEING) && !scene.is(t - 2, t, WordClass.PURPOSE)) {
      plan(t);
    }
  }

  /** "A pledge made last year to leave": what is promised is not of last year. */
  private boolean isLatePromise(int t) {
    return clauses.link(now.clause) == Link.PARTICIPLE
        && scene.is(clauses.first(now.clause) - 1, t, WordClass.PROMISE);
  }

  /** "And Hungary plans to sue": the cue is a verb of its own unless it goes on from one. */
  private void plan(int t) {
    int verb = clauses.verb(now.clause);
    if (verb != Clauses.NONE
        && now.joint > verb
        && !verbs.goesOn(scene, now.lastVerb, t - 1)
        && now.lastVerb != t - 1) {
      cutAtJoint(t, Sign.PLAN);
    } else if (verb == Clauses.NONE) {
      firstVerb(t, Sign.PLAN);
    } else {
      clauses.addSigns(now.clause, Sign.PLAN);
    }
  }

  /** Gives a finite verb to its clause. */
  void verb(Scene article, int t, int signs) {
    scene = article;
    if (verbs.goesOn(scene, now.lastVerb, t)) {
      boolean perfect = verbs.isHad(scene, now.lastVerb) && (signs & Sign.OPEN) != 0;
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
    clauses.addSigns(now.clause, signs);
    now.lastVerb = t;
    if ((signs & Sign.REPORT) != 0) {
      boolean tell = scene.is(t, t, WordClass.TELL_VERB);
      boolean passive = scene.is(t - 1, t, WordClass.BEING);
      now.content = !tell || passive;
      now.told = !now.content;
    }
  }

  private void firstVerb(int t, int signs) {
    clauses.setVerb(now.clause, t);
    now.joint = Clauses.NONE;
    note(t, signs);
  }

  /** A form that may be a participle: "exported", "signed". */
  private void openVerb(int t, int signs) {
    boolean joined = now.joint != Clauses.NONE && now.joint > clauses.verb(now.clause);
    boolean afterComma = scene.tokens.has(t, Tokens.COMMA) && t > clauses.first(now.clause);
    if (clauses.verb(now.clause) == Clauses.NONE && !afterComma) {
      if ((signs & Sign.PAST) != 0) {
        firstVerb(t, signs);
      }
    } else if (clauses.has(now.clause, Sign.OPEN)
        && hasBy(clauses.verb(now.clause), t)
        && (signs & Sign.PAST) != 0
        && !joined) {
      makeParticiple(clauses.verb(now.clause), t);
      firstVerb(t, signs);
    } else if (joined
        && !afterComma
        && !scene.is(t + 1, t, WordClass.PREPOSITION)
        && (signs & Sign.PAST) != 0) {
      cutAtJoint(t, signs);
    } else {
      int above = now.clause;
      now.open(Link.PARTICIPLE, above, t);
      clauses.put(t, now.clause);
      clauses.setVerb(now.clause, t);
      now.lastVerb = t;
    }
  }

  private void sureVerb(int t, int signs) {
    while (true) {
      int verb = clauses.verb(now.clause);
      if (verb == Clauses.NONE) {
        firstVerb(t, signs);
        return;
      }
      boolean participle = clauses.has(now.clause, Sign.OPEN) && hasBy(verb, t);
      if (now.joint > verb && !participle) {
        cutAtJoint(t, signs);
        return;
      }
      if (clauses.has(now.clause, Sign.OPEN)) {
        makeParticiple(verb, t);
        firstVerb(t, signs);
        return;
      }
      Link link = clauses.link(now.clause);
      if (!OpenClause.endsAtComma(link) || clauses.parent(now.clause) == Clauses.NONE) {
        int above = now.clause;
        now.open(Link.CONTENT, above, verb + 1);
        clauses.move(verb + 1, t + 1, above, now.clause);
        firstVerb(t, signs);
        return;
      }
      now.resume(clauses.parent(now.clause));
      clauses.put(t, now.clause);
      now.joint = Clauses.NONE;
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
    int participle = clauses.add(Link.PARTICIPLE, now.clause, verb);
    clauses.setVerb(participle, verb);
    clauses.move(verb, t, now.clause, participle);
    clauses.clearSigns(now.clause, Sign.PAST | Sign.OPEN | Sign.REPORT);
  }

  private void cutAtJoint(int t, int signs) {
    int from = now.joint;
    int above = now.clause;
    boolean attribution =
        (signs & Sign.REPORT) != 0 && !scene.is(from, from, WordClass.COORDINATOR);
    now.clause =
        attribution ? clauses.add(Link.MAIN, Clauses.NONE, from) : clauses.addBeside(above, from);
    clauses.move(from, t + 1, above, now.clause);
    firstVerb(t, signs);
  }
}
