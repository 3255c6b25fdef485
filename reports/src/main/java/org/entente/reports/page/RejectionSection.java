package org.entente.reports.page;

import org.entente.reports.result.Numbers;
import org.entente.reports.run.RunFacts;

/** What did not get into the numbers, and why. */
final class RejectionSection {

  private final RunFacts facts;
  private final Intake intake;

  RejectionSection(RunFacts facts, Intake intake) {
    this.facts = facts;
    this.intake = intake;
  }

  void writeTo(Html html) {
    RunFacts.Corpus corpus = facts.corpus();
    html.open("section", "aria-labelledby", "left-out");
    html.element("h2", "What was left out", "id", "left-out");
    html.element(
        "p",
        "Of %s records, %s were kept, %s had the content of another, %s were rejected."
            .formatted(
                Numbers.grouped(corpus.nIn()),
                Numbers.grouped(corpus.nKept()),
                Numbers.grouped(corpus.nDuplicate()),
                Numbers.grouped(corpus.nRejected())));
    if (intake.rejectedBy().isEmpty()) {
      html.element("p", "nothing was rejected in this corpus", "class", "nothing");
    } else {
      writeTables(html);
    }
    html.close().line();
  }

  private void writeTables(Html html) {
    HtmlTable reasons =
        new HtmlTable("Rejected records by reason").words("Reason").number("Records");
    intake.rejectedBy().forEach((reason, n) -> reasons.row(reason, Numbers.grouped(n)));
    reasons.writeTo(html);
    if (!intake.badFiles().isEmpty()) {
      HtmlTable files =
          new HtmlTable("Files with most rejected records")
              .words("File")
              .number("Records")
              .number("Rejected");
      intake
          .badFiles()
          .forEach(
              bad ->
                  files.row(
                      bad.file(), Numbers.grouped(bad.records()), Numbers.grouped(bad.rejected())));
      files.writeTo(html);
    }
    html.open("p", "class", "small").text("Each rejected record with its bytes: ");
    html.element("a", "quarantine/rejected.jsonl", "href", "quarantine/rejected.jsonl");
    html.text("; each file: ").element("a", "data/ledger.csv", "href", "data/ledger.csv").close();
  }
}
