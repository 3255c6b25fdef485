package org.entente.reports.chart;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.time.Bucket;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.Results;
import org.entente.reports.run.RunFacts;

/** The words that several charts share: what is measured, over which period, on which corpus. */
final class Wording {

  private static final int NAMED_INPUTS = 2;

  private final RunFacts facts;
  private final Results results;

  Wording(RunFacts facts, Results results) {
    this.facts = facts;
    this.results = results;
  }

  Bucket bucket() {
    return facts.choices().bucket();
  }

  /** "by month". */
  String byBucket() {
    return "by " + bucket().word();
  }

  /** "Share of articles, reprints counted once", where there are reprints. */
  String shareOf(String what) {
    String once = hasReprints() ? ", reprints counted once" : "";
    return "Share of articles " + what + " (%)" + once;
  }

  boolean hasReprints() {
    return results.clusters() != results.articles();
  }

  String subtitle(String measure) {
    return measure + " · " + facts.period() + " · " + byBucket();
  }

  String wholeRange(String measure) {
    return measure + " · " + facts.period() + " · whole period";
  }

  /** For what compares two parts of the range. */
  String over(String measure) {
    return measure + " · " + facts.period();
  }

  /** What a count of distinct news is called: stories where there are reprints, else articles. */
  String stories() {
    return hasReprints() ? "stories" : "articles";
  }

  /** What a story is, where the word is used. */
  String definedStory() {
    return hasReprints() ? "A story is a set of articles with nearly the same text. " : "";
  }

  /** How many records are in no period. */
  String rejected() {
    long rejected = facts.corpus().nRejected();
    return rejected == 0
        ? "No record was rejected."
        : "Rejected and in no period: %s of %s records."
            .formatted(Numbers.grouped(rejected), Numbers.grouped(facts.corpus().nIn()));
  }

  /** A span of whole periods, no further than the corpus reaches. */
  String span(LocalDate first, LocalDate last) {
    return PeriodWords.span(facts.nearest(first), facts.nearest(last), bucket());
  }

  /** The method of what was looked for and not found. */
  String lookedAt() {
    int looked = results.patterns().risers().looked();
    return looked == 0
        ? "No entity or pair has enough articles to be looked at."
        : "Looked at: the series of %s entities and pairs.".formatted(Numbers.grouped(looked));
  }

  /** The foot of a chart. */
  String note(String method) {
    String stories =
        hasReprints() ? " (" + Numbers.grouped(results.clusters()) + " distinct stories)" : "";
    return "Corpus: %s; n = %s articles%s. %s Entente\u00a0%s."
        .formatted(corpus(), Numbers.grouped(results.articles()), stories, method, facts.version());
  }

  private String corpus() {
    List<String> inputs = facts.corpus().inputs();
    String named = String.join(", ", inputs.stream().limit(NAMED_INPUTS).toList());
    int more = inputs.size() - NAMED_INPUTS;
    return more > 0 ? named + " and " + more + " more" : named;
  }

  /** How mentions were counted, for the foot. */
  String counting() {
    String past = facts.choices().past().equals("in") ? "" : ", mentions of the past left out";
    String via = facts.choices().via() ? "; people count for the state they act for" : "";
    return "Counts names, demonyms and metonyms" + past + via + ".";
  }
}
