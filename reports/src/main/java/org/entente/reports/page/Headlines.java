package org.entente.reports.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.Results;
import org.entente.reports.result.Riser;
import org.entente.reports.result.Subject;
import org.entente.reports.run.RunFacts;

/**
 * The three findings of the first screen: one of each kind that the run has, none that its test or
 * interval does not bear out, each subject once.
 */
final class Headlines {

  private static final int MOST = 3;
  private static final String UNTRIED = "not counted again under other choices";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private final Found found;
  private final RunFacts facts;
  private final Map<String, Opening> openings = new HashMap<>();

  /** A headline, and the subject that it must not share with another. */
  private record Candidate(String subject, Headline headline) {}

  Headlines(Found found, Results results, RunFacts facts) {
    this.found = found;
    this.facts = facts;
    results
        .states()
        .forEach(state -> openings.put(state.entity().name(), Opening.of(state.entity().id(), "")));
    results
        .stateDyads()
        .forEach(
            dyad ->
                openings.put(
                    dyad.a().name() + " and " + dyad.b().name(),
                    Opening.of(dyad.a().id(), dyad.b().id())));
  }

  List<Headline> list() {
    List<List<Candidate>> kinds = List.of(turns(), risers(), checked());
    List<Headline> chosen = new ArrayList<>();
    Set<String> subjects = new HashSet<>();
    for (int rank = 0; rank < MOST; rank++) {
      for (List<Candidate> kind : kinds) {
        if (chosen.size() < MOST && rank < kind.size() && subjects.add(kind.get(rank).subject())) {
          chosen.add(kind.get(rank).headline());
        }
      }
    }
    return chosen;
  }

  /** Change points, then bursts; states and their pairs first. */
  private List<Candidate> turns() {
    Stream<Candidate> changes =
        found.changes().list().stream()
            .sorted(Comparator.comparing(change -> rank(change.subject())))
            .map(change -> new Candidate(change.subject().words(), headline(change)));
    Stream<Candidate> bursts =
        found.bursts().list().stream()
            .sorted(Comparator.comparing(burst -> rank(burst.subject())))
            .map(burst -> new Candidate(burst.subject().words(), headline(burst)));
    return Stream.concat(changes, bursts).toList();
  }

  private List<Candidate> risers() {
    return found.risers().list().stream()
        .filter(riser -> riser.clearance() > 0)
        .sorted(Comparator.comparing(riser -> rank(riser.subject())))
        .map(riser -> new Candidate(riser.subject().words(), headline(riser)))
        .toList();
  }

  /** Those of sensitivity.csv that hold in this run, those that hold most widely first. */
  private List<Candidate> checked() {
    return found.checks().entrySet().stream()
        .filter(
            entry -> entry.getValue().stream().anyMatch(check -> check.isOwn() && check.holds()))
        .sorted(Comparator.comparingLong(entry -> fails(entry.getValue())))
        .map(entry -> new Candidate(subject(entry.getKey()), headline(entry)))
        .toList();
  }

  private int rank(Subject subject) {
    return (subject.isOfStates() ? 0 : 2) + (subject.isPair() ? 0 : 1);
  }

  private Headline headline(Found.Change change) {
    return new Headline(
        "From %s%s, %s in %s of stories, after %s."
            .formatted(
                day(change.date()),
                change.until().isEmpty() ? " on" : " to " + day(change.until()),
                change.subject().isNamed(),
                Numbers.percent(change.after()),
                Numbers.percent(change.before())),
        "Change point, p = %s by permutation, false discovery rate held at 5 %%; %s."
            .formatted(Numbers.decimal(change.p()), UNTRIED),
        Opening.of(change.subject(), change.date(), change.until()));
  }

  private Headline headline(Found.Burst burst) {
    return new Headline(
        "From %s to %s, %s unusually often."
            .formatted(day(burst.start()), day(burst.end()), burst.subject().isNamed()),
        "Burst of weight %s, false discovery rate held at 5 %%; %s."
            .formatted(Numbers.decimal(burst.weight()), UNTRIED),
        Opening.of(burst.subject(), burst.start(), burst.end()));
  }

  private Headline headline(Riser riser) {
    return new Headline(
        "%s %s often in the second half of the period: in %s of stories, after %s."
            .formatted(
                riser.subject().isNamed(),
                riser.low() > 0 ? "more" : "less",
                Numbers.percent(riser.after()),
                Numbers.percent(riser.before())),
        "Difference %s percentage points, 95 %% interval of one among %s compared; %s."
            .formatted(points(riser), Numbers.grouped(found.risers().total()), UNTRIED),
        Opening.of(riser.subject(), "", ""));
  }

  private Headline headline(Map.Entry<String, List<Found.Check>> entry) {
    List<Found.Check> others = entry.getValue().stream().filter(check -> !check.isOwn()).toList();
    List<String> failing =
        others.stream().filter(check -> !check.holds()).map(Found.Check::choice).toList();
    String value =
        entry.getValue().stream().filter(Found.Check::isOwn).findFirst().orElseThrow().value();
    String firm =
        failing.isEmpty()
            ? "holds under all %d other choices of counting".formatted(others.size())
            : "holds under %d of %d other choices of counting, not under: %s"
                .formatted(
                    others.size() - failing.size(), others.size(), String.join(", ", failing));
    return new Headline(
        entry.getKey() + ".",
        upper(value) + "; " + firm + ".",
        openings.getOrDefault(subject(entry.getKey()), Opening.NONE));
  }

  /** Whom a headline of sensitivity.csv is about: what stands before its verb. */
  private static String subject(String finding) {
    return finding.split(" (?:are|is) ", 2)[0];
  }

  private static long fails(List<Found.Check> checks) {
    return checks.stream().filter(check -> !check.holds()).count();
  }

  /** "+3.1 to +9.8" */
  static String points(Riser riser) {
    return signed(riser.low()) + " to " + signed(riser.high());
  }

  private static String signed(double proportion) {
    String text = Numbers.decimal(Math.abs(proportion) * 100);
    return (proportion < 0 ? "\u2212" : "+") + text;
  }

  /** A day of a finding, no further than the corpus reaches. */
  private String day(String iso) {
    return DAY.format(facts.nearest(LocalDate.parse(iso)));
  }

  private static String upper(String text) {
    return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
