package org.entente.reports.page;

import java.util.List;
import java.util.Map;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.Riser;

/**
 * What changed in the range: changes for good, bursts, rises and falls; and how firm findings are.
 */
final class FindingSections {

  private final Found found;

  FindingSections(Found found) {
    this.found = found;
  }

  void writeTo(Html html) {
    html.open("section", "aria-labelledby", "changes");
    html.element("h2", "What changed", "id", "changes").line();
    html.element("h3", "Change points");
    writeChanges(html);
    html.element("h3", "Bursts");
    writeBursts(html);
    html.element("h3", "Rises and falls");
    writeRisers(html);
    html.close().line();
    html.open("section", "aria-labelledby", "firm");
    html.element("h2", "How firm it is", "id", "firm").line();
    writeChecks(html);
    html.close().line();
  }

  private void writeChanges(Html html) {
    List<Found.Change> shown = found.changes().list();
    if (shown.isEmpty()) {
      nothing(html, "no share of stories changes more sharply than chance would have it");
      return;
    }
    HtmlTable table =
        new HtmlTable("Spans from a day on which a share of stories changes, surest first")
            .words("Who")
            .words("From")
            .words("To")
            .number("Share before")
            .number("Share in it")
            .number("p");
    for (Found.Change change : shown) {
      table.row(
          Opening.of(change.subject(), change.date(), change.until()),
          List.of(
              change.subject().label(),
              change.date(),
              change.until(),
              Numbers.percent(change.before()),
              Numbers.percent(change.after()),
              Numbers.decimal(change.p())));
    }
    table.writeTo(html);
    remainder(html, shown.size(), found.changes().total(), "data/changes.csv");
  }

  private void writeBursts(Html html) {
    List<Found.Burst> shown = found.bursts().list();
    if (shown.isEmpty()) {
      nothing(html, "nobody is named so much more often for a while that chance would not do it");
      return;
    }
    HtmlTable table =
        new HtmlTable("Spans in which stories name someone unusually often, heaviest first")
            .words("Who")
            .words("From")
            .words("To")
            .number("Weight")
            .number("Level");
    for (Found.Burst burst : shown) {
      table.row(
          Opening.of(burst.subject(), burst.start(), burst.end()),
          List.of(
              burst.subject().label(),
              burst.start(),
              burst.end(),
              Numbers.decimal(burst.weight()),
              Numbers.grouped(burst.level())));
    }
    table.writeTo(html);
    remainder(html, shown.size(), found.bursts().total(), "data/bursts.csv");
  }

  private void writeRisers(Html html) {
    List<Riser> shown = found.risers().list();
    if (shown.isEmpty()) {
      nothing(html, "nobody is named often enough in both halves of the period");
      return;
    }
    HtmlTable table =
        new HtmlTable(
                "Shares of stories in the two halves of the period; intervals furthest from no"
                    + " change first")
            .words("Who")
            .number("First half")
            .number("Second half")
            .number("Change in points, 95 % interval")
            .words("Apart from 0");
    for (Riser riser : shown) {
      table.row(
          Opening.of(riser.subject(), "", ""),
          List.of(
              riser.subject().label(),
              Numbers.percent(riser.before()),
              Numbers.percent(riser.after()),
              Headlines.points(riser),
              riser.clearance() > 0 ? "yes" : "no"));
    }
    table.writeTo(html);
    html.element(
        "p",
        "Each interval is 95 %% by itself: of %s, chance alone sets about one in twenty apart from 0."
            .formatted(Numbers.grouped(found.risers().total())),
        "class",
        "small");
    remainder(html, shown.size(), found.risers().total(), "data/risers.csv");
  }

  private void writeChecks(Html html) {
    if (found.checks().isEmpty()) {
      nothing(html, "no headline was counted again under other choices");
      return;
    }
    html.element(
        "p",
        "The headlines, counted again: by article instead of sentence, with mentions of the past,"
            + " with each reprint, without the largest source. One that does not hold under every"
            + " choice hangs on that choice.");
    HtmlTable table =
        new HtmlTable("Headlines under other choices of counting")
            .words("Finding")
            .words("Counted")
            .words("Value")
            .words("Holds");
    for (Map.Entry<String, List<Found.Check>> entry : found.checks().entrySet()) {
      for (Found.Check check : entry.getValue()) {
        table.row(entry.getKey(), check.choice(), check.value(), check.holds() ? "yes" : "no");
      }
    }
    table.writeTo(html);
  }

  private static void nothing(Html html, String text) {
    html.element("p", text, "class", "nothing").line();
  }

  /** "50 of 1,204, all in data/risers.csv". */
  static void remainder(Html html, long shown, long total, String file) {
    html.open("p", "class", "small");
    html.text(
        shown < total
            ? "%s of %s, all in ".formatted(Numbers.grouped(shown), Numbers.grouped(total))
            : "All rows: ");
    html.element("a", file, "href", file).close().line();
  }
}
