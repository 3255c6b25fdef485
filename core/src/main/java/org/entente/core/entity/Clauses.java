package org.entente.core.entity;

import java.util.Arrays;

/** The clauses of one article as {@link ClauseCutter} finds them; used again for the next. */
final class Clauses {

  static final int NONE = -1;

  /** How a clause hangs on the one above it. */
  enum Link {
    /** Stands by itself. */
    MAIN,
    /** What is said, known or wanted: "said that it would". */
    CONTENT,
    RELATIVE,
    SUBORDINATE,
    /** Tells when: after, before, until, when. */
    TIME,
    SINCE,
    /** If, unless. */
    CONDITION,
    PARTICIPLE,
    /** The infinitive of a promise. */
    PROMISE,
    /** Between dashes or in brackets. */
    INSET
  }

  private int size;
  private Link[] link = new Link[128];
  private int[] parent = new int[128];
  private int[] before = new int[128];
  private int[] verb = new int[128];
  private int[] first = new int[128];
  private int[] signs = new int[128];
  private Temporal[] temporal = new Temporal[128];
  private int[] ofToken = new int[1024];

  void clear(int tokens) {
    size = 0;
    if (ofToken.length < tokens) {
      ofToken = new int[tokens * 2];
    }
  }

  int size() {
    return size;
  }

  /**
   * Adds a clause.
   *
   * @param above the clause that it hangs on, or {@link #NONE}
   * @param token its first token
   */
  int add(Link how, int above, int token) {
    if (size == link.length) {
      grow();
    }
    link[size] = how;
    parent[size] = above;
    before[size] = NONE;
    verb[size] = NONE;
    first[size] = token;
    signs[size] = 0;
    temporal[size] = Temporal.CURRENT;
    return size++;
  }

  /** Adds a clause that hangs where another hangs and goes on from it: "and imposed tariffs". */
  int addBeside(int clause, int token) {
    int added = add(link[clause], parent[clause], token);
    before[added] = clause;
    return added;
  }

  Link link(int clause) {
    return link[clause];
  }

  int parent(int clause) {
    return parent[clause];
  }

  /** The clause that this one goes on from, or {@link #NONE}. */
  int before(int clause) {
    return before[clause];
  }

  int first(int clause) {
    return first[clause];
  }

  /** The token of its first verb, or {@link #NONE}. */
  int verb(int clause) {
    return verb[clause];
  }

  void setVerb(int clause, int token) {
    verb[clause] = token;
  }

  /** What its words tell of time, bits of {@link Sign}. */
  int signs(int clause) {
    return signs[clause];
  }

  void addSigns(int clause, int bits) {
    signs[clause] |= bits;
  }

  void clearSigns(int clause, int bits) {
    signs[clause] &= ~bits;
  }

  boolean has(int clause, int bits) {
    return (signs[clause] & bits) != 0;
  }

  Temporal temporal(int clause) {
    return temporal[clause];
  }

  void decide(int clause, Temporal time) {
    temporal[clause] = time;
  }

  int ofToken(int token) {
    return ofToken[token];
  }

  void put(int token, int clause) {
    ofToken[token] = clause;
  }

  /** Gives the tokens of a span that are of one clause to another. */
  void move(int from, int to, int clause, int toClause) {
    for (int t = from; t < to; t++) {
      if (ofToken[t] == clause) {
        ofToken[t] = toClause;
      }
    }
  }

  private void grow() {
    int room = size * 2;
    link = Arrays.copyOf(link, room);
    parent = Arrays.copyOf(parent, room);
    before = Arrays.copyOf(before, room);
    verb = Arrays.copyOf(verb, room);
    first = Arrays.copyOf(first, room);
    signs = Arrays.copyOf(signs, room);
    temporal = Arrays.copyOf(temporal, room);
  }
}
