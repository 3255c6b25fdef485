package org.entente.reports.page;

import org.entente.reports.result.Entity;
import org.entente.reports.result.Subject;

/**
 * What a number on the page opens: the sentences of an entity or a pair, from one day to another.
 *
 * @param b the other entity, empty for an entity by itself
 * @param from first day, empty for the first of the run
 * @param to last day, empty for the last of the run
 */
record Opening(String a, String b, String from, String to) {

  /** A cell that opens nothing. */
  static final Opening NONE = new Opening("", "", "", "");

  static Opening of(String a, String b) {
    return new Opening(a, b, "", "");
  }

  static Opening of(Subject subject, String from, String to) {
    return new Opening(subject.a().id(), subject.b().map(Entity::id).orElse(""), from, to);
  }

  /** The attributes by which the page's script knows it, names and values in turn. */
  String[] attributes() {
    return a.isEmpty()
        ? new String[0]
        : new String[] {"data-a", a, "data-b", b, "data-from", from, "data-to", to};
  }
}
