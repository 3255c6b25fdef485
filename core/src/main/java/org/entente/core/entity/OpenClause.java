package org.entente.core.entity;

import org.entente.core.entity.Clauses.Link;

/** The clause that a sentence has come to while it is being cut. */
final class OpenClause {

  private final Clauses clauses;

  int clause;

  /** The last comma, quotation mark or "and" at which it may be cut, or {@link Clauses#NONE}. */
  int joint;

  /** The last verb in its group of verbs, or {@link Clauses#NONE}. */
  int lastVerb;

  /** Whether a verb of saying stands before, so that what is said may follow. */
  boolean content;

  /** Whether someone is told something, so that "he" or "they" opens it. */
  boolean told;

  OpenClause(Clauses clauses) {
    this.clauses = clauses;
  }

  void open(Link link, int above, int token) {
    resume(clauses.add(link, above, token));
    joint = Clauses.NONE;
  }

  /** Goes back to a clause that another one interrupted. */
  void resume(int earlier) {
    clause = earlier;
    lastVerb = Clauses.NONE;
    content = false;
    told = false;
  }

  static boolean endsAtComma(Link link) {
    return link != Link.MAIN && link != Link.CONTENT && link != Link.INSET;
  }
}
