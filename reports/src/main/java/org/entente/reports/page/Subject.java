package org.entente.reports.page;

import org.entente.reports.result.Entities;
import org.entente.reports.table.CsvRow;

/** Whom a finding is about: one entity, or two named together; {@code b} is empty for one. */
record Subject(String a, String b) {

  static Subject of(CsvRow row) {
    return new Subject(row.text("entity_a"), row.text("entity_b"));
  }

  boolean isPair() {
    return !b.isEmpty();
  }

  boolean isOfStates(Entities names) {
    return names.of(a).isState() && (b.isEmpty() || names.of(b).isState());
  }

  /** As tables name it: "China – Japan". */
  String label(Entities names) {
    return isPair() ? names.of(a).name() + " – " + names.of(b).name() : names.of(a).name();
  }

  /** As a sentence names it: "China and Japan". */
  String words(Entities names) {
    return isPair() ? names.of(a).name() + " and " + names.of(b).name() : names.of(a).name();
  }

  /** As a sentence begins: "China and Japan are named together", "China is named". */
  String isNamed(Entities names) {
    return words(names) + (isPair() ? " are named together" : " is named");
  }

  String key() {
    return a + " " + b;
  }

  Opening opening(String from, String to) {
    return new Opening(a, b, from, to);
  }
}
