package org.entente.core.entity;

import java.util.List;
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

  /** A longer sentence is read in pieces, so that no text is slower than linear. */
  private static final int LONGEST_SENTENCE = 1000;

  private final Clauses clauses = new Clauses();
  private final ClauseCutter cutter;
  private final TimeCues cues;
  private final PastNames names;
  private Temporal[] ofToken = new Temporal[1024];
  private int[] signs = new int[1024];

  /** Whether the sentence before told of the past: "It later invaded Kuwait" goes on from it. */
  private boolean narrates;

  TemporalReader(Lexicon lexicon) {
    this.cutter = new ClauseCutter(lexicon, clauses);
    this.cues = new TimeCues(lexicon);
    this.names = new PastNames(lexicon, clauses);
  }

  /**
   * Reads the sentences of an article that name someone, each with the one before it; {@link #at}
   * then answers for the tokens of the first.
   *
   * @param drafts in the order of the text
   */
  void read(Scene scene, List<Draft> drafts) {
    Tokens tokens = scene.tokens;
    if (ofToken.length < tokens.size()) {
      ofToken = new Temporal[tokens.size() * 2];
      signs = new int[tokens.size() * 2];
    }
    clauses.clear(tokens.size());
    narrates = false;
    int next = 0;
    for (Draft draft : drafts) {
      int named = tokens.sentence(draft.from());
      for (int s = Math.max(next, named - 1); s <= named; s++) {
        narrates &= s == next;
        int until = tokens.afterLastToken(s);
        for (int from = tokens.firstToken(s); from < until; from += LONGEST_SENTENCE) {
          sentence(scene, from, Math.min(until, from + LONGEST_SENTENCE));
        }
        next = s + 1;
      }
    }
  }

  Temporal at(int token) {
    return ofToken[token];
  }

  private void sentence(Scene scene, int from, int until) {
    int first = clauses.size();
    narrates &= from != scene.tokens.bodyStart();
    cutter.cut(scene, from, until);
    for (int t = from; t < until; t++) {
      signs[t] = cues.read(scene, t);
      clauses.addSigns(clauses.ofToken(t), signs[t]);
    }
    for (int c = clauses.size() - 1; c >= first; c--) {
      giveUp(c);
    }
    for (int c = first; c < clauses.size(); c++) {
      clauses.decide(c, decide(c));
    }
    narrates = clauses.temporal(first) == Temporal.PAST;
    for (int t = from; t < until; t++) {
      ofToken[t] = clauses.temporal(clauses.ofToken(t));
    }
    for (int t = from; t < until; t++) {
      names.mark(scene, t, until, signs[t], ofToken);
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
    if (pastTense && clauses.has(c, Sign.NAMES_YEAR) && clauses.link(c) == Link.RELATIVE) {
      return Temporal.PAST;
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
    if (narrates && pastTense && isStory(c)) {
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

  private boolean isStory(int c) {
    return clauses.link(c) == Link.MAIN && !clauses.has(c, Sign.REPORT | Sign.PRESENT);
  }

  private boolean goesOnFromPast(int c, Temporal above) {
    int before = clauses.before(c);
    return above == Temporal.PAST
        || before != Clauses.NONE && clauses.temporal(before) == Temporal.PAST;
  }
}
