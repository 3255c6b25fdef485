package org.entente.reports.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.reports.result.Dyad;
import org.entente.reports.result.Findings;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.Results;
import org.entente.reports.result.RunTables;
import org.entente.reports.result.Share;
import org.entente.reports.table.CsvRow;
import org.entente.reports.table.Tables;

/** What stands out, one sentence each; none that its interval does not bear out. */
final class FindingSentences {

  private static final double FALSE_DISCOVERIES = 0.05;
  private static final int RISERS_SHOWN = 2;

  private final Results results;

  FindingSentences(Results results) {
    this.results = results;
  }

  List<String> list(RunTables tables) throws IOException {
    List<String> sentences = new ArrayList<>();
    Findings.findLeadingState(results)
        .ifPresent(
            state ->
                sentences.add(
                    "%s is named in %s of articles, more than any other state."
                        .formatted(state.entity().name(), text(state.share()))));
    Findings.findLeadingDyad(results)
        .ifPresent(
            dyad ->
                sentences.add(
                    "%s and %s are named together in %s of articles, more than any other two states."
                        .formatted(dyad.a().name(), dyad.b().name(), text(dyad.share()))));
    addAttracted(sentences);
    addRisers(tables, sentences);
    return sentences;
  }

  private static String text(Share share) {
    return Numbers.percent(share.value()) + " (" + Numbers.interval(share) + ")";
  }

  private void addAttracted(List<String> sentences) {
    long attracted =
        results.stateDyads().stream()
            .filter(dyad -> dyad.isAttracted() && dyad.qValue() <= FALSE_DISCOVERIES)
            .count();
    if (attracted > 0) {
      sentences.add(
          "%s of %s pairs of states are named together more often than by chance."
              .formatted(Numbers.grouped(attracted), Numbers.grouped(results.stateDyads().size())));
    }
  }

  /** A pair whose share of articles changed between the halves of the range. */
  private record Change(String pair, double before, double after, double low, double high) {

    static Change of(CsvRow row, String pair) {
      return new Change(
          pair,
          row.number("before"),
          row.number("after"),
          row.number("change_low"),
          row.number("change_high"));
    }

    /** How far the interval stays away from no change. */
    double certain() {
      return Math.max(low, -high);
    }

    String sentence() {
      return "%s are named together %s often in the second half of the period: %s of articles after %s."
          .formatted(
              pair, low > 0 ? "more" : "less", Numbers.percent(after), Numbers.percent(before));
    }
  }

  private void addRisers(RunTables tables, List<String> sentences) throws IOException {
    Map<String, String> names = new HashMap<>();
    for (Dyad dyad : results.stateDyads()) {
      names.put(dyad.a().id() + " " + dyad.b().id(), dyad.a().name() + " and " + dyad.b().name());
    }
    List<Change> changes = new ArrayList<>();
    tables.forEach(
        Tables.RISERS,
        row -> {
          String pair = names.get(row.text("entity_a") + " " + row.text("entity_b"));
          if (pair != null) {
            changes.add(Change.of(row, pair));
          }
        });
    changes.stream()
        .filter(change -> change.certain() > 0)
        .sorted(Comparator.comparingDouble(Change::certain).reversed())
        .limit(RISERS_SHOWN)
        .forEach(change -> sentences.add(change.sentence()));
  }
}
