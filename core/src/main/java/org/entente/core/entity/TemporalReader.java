package org.entente.core.entity;

import org.entente.core.entity.Clauses.Link;
import org.entente.core.text.Tokens;

/**
 * Marks each token current, past or future by the clause that it stands in.
 *
 * <p>A clause in the past tense is past if it names an earlier year or says "a year ago" and the
 * like, or if it goes on from one that is past; it is future if it says "will", plans something or
 * hangs on an "if". News of the last days stays current, and so does who reports something else.
 */
final class TemporalReader {

  private static final int LONGEST_NAME = 10;

  private final Clauses clauses = new Clauses();
  private final ClauseCutter cutter;
  private final TimeCues cues;
  private final int of;
  private final int may;
  private Temporal[] ofToken = new Temporal[1024];

  TemporalReader(Lexicon lexicon) {
    this.cutter = new ClauseCutter(lexicon, clauses);
    this.cues = new TimeCues(lexicon);
    this.of = lexicon.known("of");
    this.may = lexicon.known("may");
  }

  /** Reads one article; {@link #at} then answers for its tokens. */
  void read(Scene scene) {
    Tokens tokens = scene.tokens;
    if (ofToken.length < tokens.size()) {
      ofToken = new Temporal[tokens.size() * 2];
    }
    clauses.clear(tokens.size());
    for (int s = 0; s < tokens.sentences(); s++) {
      int from = tokens.firstToken(s);
      int until = tokens.afterLastToken(s);
      if (from < until) {
        sentence(scene, from, until);
      }
    }
  }

  Temporal at(int token) {
    return ofToken[token];
  }

  private void sentence(Scene scene, int from, int until) {
    int first = clauses.size();
    cutter.cut(scene, from, until);
    for (int t = from; t < until; t++) {
      clauses.addSigns(clauses.ofToken(t), cues.read(scene, t));
    }
    for (int c = clauses.size() - 1; c >= first; c--) {
      giveUp(c);
    }
    for (int c = first; c < clauses.size(); c++) {
      clauses.decide(c, decide(c));
    }
    if (System.getProperty("dbg")!=null) for (int c=first;c<clauses.size();c++){ StringBuilder b=new StringBuilder(); for(int t=from;t<until;t++) if(clauses.ofToken(t)==c) b.append(scene.surface(t,t+1)+" "); System.out.println("   #"+c+" "+clauses.link(c)+" ^"+clauses.parent(c)+" b"+clauses.before(c)+" v"+(clauses.verb(c)<0?"-":scene.surface(clauses.verb(c),clauses.verb(c)+1))+" "+Integer.toBinaryString(clauses.signs(c))+" "+clauses.temporal(c)+": "+b);} //DBG
    for (int t = from; t < until; t++) {
      ofToken[t] = clauses.temporal(clauses.ofToken(t));
    }
    for (int t = from; t < until; t++) {
      markNames(scene, t, until);
    }
  }

  /** What a clause tells about the one above: all if it has no verb, its day if it tells when. */
  private void giveUp(int c) {
    int parent = clauses.parent(c);
    Link link = clauses.link(c);
    if (parent == Clauses.NONE || link == Link.INSET || link == Link.SINCE) {
      return;
    }
    if (!hasVerb(c)) {
      clauses.addSigns(parent, clauses.signs(c));
    } else if (link == Link.TIME
        && clauses.has(c, Sign.EARLIER)
        && !clauses.has(parent, Sign.REPORT)) {
      clauses.addSigns(parent, Sign.EARLIER);
    }
  }

  private boolean hasVerb(int c) {
    return clauses.verb(c) != Clauses.NONE;
  }

  private Temporal decide(int c) {
    int parent = clauses.parent(c);
    Temporal above = parent == Clauses.NONE ? Temporal.CURRENT : clauses.temporal(parent);
    if (!hasVerb(c) && parent != Clauses.NONE) {
      return clauses.has(c, Sign.EARLIER) ? Temporal.PAST : above;
    }
    boolean pastTense = clauses.has(c, Sign.PAST);
    if (isFuture(c)) {
      return above == Temporal.PAST ? Temporal.PAST : Temporal.FUTURE;
    }
    if (clauses.has(c, Sign.EARLIER)) {
      return clauses.has(c, Sign.PRESENT) ? Temporal.CURRENT : Temporal.PAST;
    }
    if (clauses.has(c, Sign.NOW)) {
      return Temporal.CURRENT;
    }
    if (clauses.has(c, Sign.LATER) && !pastTense && !clauses.has(c, Sign.REPORT)) {
      return Temporal.FUTURE;
    }
    if (clauses.link(c) == Link.PARTICIPLE) {
      return above;
    }
    if (pastTense && goesOnFromPast(c, above)) {
      return Temporal.PAST;
    }
    if (isBackground(c)) {
      return Temporal.PAST;
    }
    boolean ofFuture =
        above == Temporal.FUTURE
            && (clauses.link(c) == Link.TIME || clauses.link(c) == Link.CONTENT && pastTense);
    return ofFuture ? Temporal.FUTURE : Temporal.CURRENT;
  }

  private boolean isFuture(int c) {
    Link link = clauses.link(c);
    return link == Link.CONDITION
        || link == Link.PROMISE
        || clauses.has(c, Sign.MODAL)
        || clauses.has(c, Sign.PLAN) && !clauses.has(c, Sign.PERFECT)
        || clauses.has(c, Sign.START) && clauses.has(c, Sign.WEEKDAY);
  }

  private boolean goesOnFromPast(int c, Temporal above) {
    int before = clauses.before(c);
    return above == Temporal.PAST
        || before != Clauses.NONE && clauses.temporal(before) == Temporal.PAST;
  }

  /** "Troops had pushed them back", told by the writer and not by one who is quoted. */
  private boolean isBackground(int c) {
    return clauses.has(c, Sign.PERFECT)
        && clauses.link(c) == Link.MAIN
        && !clauses.has(c, Sign.REPORT | Sign.PLAN);
  }

  /** Names of past things within a clause of another time: "the 1953 armistice between …". */
  private void markNames(Scene scene, int t, int until) {
    boolean named =
        (cues.read(scene, t) & Sign.NAMES_YEAR) != 0 && !isLasting(scene, t)
            || scene.is(t, t, WordClass.MEMORY)
                && scene.together(t + 1, t)
                && scene.tokens.word(t + 1) == of;
    if (scene.is(t, t, WordClass.OLD_REGIME) && scene.has(t - 1, t, Tokens.UPPER)) {
      ofToken[t - 1] = Temporal.PAST;
    }
    int clause = clauses.ofToken(t);
    for (int i = t + 1; named && i < Math.min(until, t + LONGEST_NAME); i++) {
      if (clauses.ofToken(i) != clause || i == clauses.verb(clause) || scene.tokens.has(i, Tokens.COMMA)) {
        return;
      }
      ofToken[i] = Temporal.PAST;
    }
  }

  private static boolean isLasting(Scene scene, int t) {
    return scene.is(t + 1, t, WordClass.LASTING_NOUN) || scene.is(t + 2, t, WordClass.LASTING_NOUN);
  }
}
