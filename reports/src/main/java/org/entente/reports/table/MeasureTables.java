package org.entente.reports.table;

import static org.entente.reports.table.Column.count;
import static org.entente.reports.table.Column.date;
import static org.entente.reports.table.Column.flag;
import static org.entente.reports.table.Column.number;
import static org.entente.reports.table.Column.text;

import java.util.ArrayList;
import java.util.List;

/** The tables of frequency and co-occurrence: each rate beside its numerator and denominator. */
final class MeasureTables {

  private static final String WILSON = "Wilson 1927, 95 %";
  private static final String NAMED = "current and future mentions; news agencies left out";
  private static final String IN_PERIOD = "on the first day of the period on which it has one";

  static final TableSpec ENTITY_PERIOD =
      TableSpec.named("entity_period", "How often each entity is named, by period")
          .key(bucket(), periodStart(), text("entity_id", "The entity, as in entities.csv"))
          .with(
              count("n_articles", "articles", "Articles that name the entity (" + NAMED + ")"),
              count("n_clusters", "stories", "Distinct stories among them: reprints count once"),
              count("n_sources", "publishers", "Distinct publishers among them"),
              count("n_mentions", "mentions", "Times that the entity is named in them"),
              count("n_articles_past", "articles", "Articles that name it of the past"),
              articlesTotal(),
              clustersTotal())
          .with(share("name the entity"))
          .with(
              number(
                  "burst_weight",
                  "log-likelihood gain",
                  "How much better a burst explains the period than the entity's usual rate;"
                      + " empty outside a burst",
                  "Kleinberg 2003, batched automaton"),
              cow("cow_code", "the entity", IN_PERIOD))
          .refers("entity_id", "entities", "entity_id");

  static final TableSpec DYAD_PERIOD =
      pair(TableSpec.named("dyad_period", "How often two entities are named together, by period")
              .key(bucket(), periodStart()))
          .with(cow("cow_a", "entity_a", IN_PERIOD), cow("cow_b", "entity_b", IN_PERIOD));

  static final TableSpec DYADS =
      pair(TableSpec.named(
              "dyads", "How often two entities are named together, over the whole range"))
          .with(
              count("n_periods", "periods", "Periods in which the two are named together"),
              date("first_seen", "Day of the first article that names both"),
              date("last_seen", "Day of the last article that names both"),
              flag("backbone", "Whether the tie belongs to the backbone of the network"),
              text("backbone_reason", "Why it does, or why it does not"),
              cow("cow_a", "entity_a", "as of last_seen"),
              cow("cow_b", "entity_b", "as of last_seen"));

  static final TableSpec EGO =
      TableSpec.named("ego", "With whom the entities of --entity are named together")
          .key(text("entity_id", "The entity in focus"))
          .keyOrEmpty(
              text("bucket", "Length of the period; empty for the whole range"),
              date("period_start", "First day of the period; empty for the whole range"))
          .key(text("other_id", "The entity named with it"))
          .with(pairCounts("n_entity", "the entity in focus", "n_other", "the other"))
          .with(association("n_entity", "n_other"))
          .with(share("name both"))
          .refers("entity_id", "entities", "entity_id")
          .refers("other_id", "entities", "entity_id");

  private MeasureTables() {}

  private static TableSpec pair(TableSpec keyed) {
    return keyed
        .key(
            text("entity_a", "The entity with the smaller id"),
            text("entity_b", "The entity with the greater id"))
        .with(pairCounts("n_a", "entity_a", "n_b", "entity_b"))
        .with(association("n_a", "n_b"))
        .with(share("name both"))
        .refers("entity_a", "entities", "entity_id")
        .refers("entity_b", "entities", "entity_id");
  }

  private static List<Column> pairCounts(String nOne, String one, String nOther, String other) {
    return List.of(
        count("n_articles", "articles", "Articles that name both in one window (" + NAMED + ")"),
        count("n_clusters", "stories", "Distinct stories among them: reprints count once"),
        count("n_sources", "publishers", "Distinct publishers among them"),
        count("n_windows", "windows", "Windows (sentence, paragraph or article) that name both"),
        count(nOne, "windows", "Windows that name " + one),
        count(nOther, "windows", "Windows that name " + other),
        count("windows_total", "windows", "All windows of the period"),
        articlesTotal(),
        clustersTotal());
  }

  private static List<Column> association(String nOne, String nOther) {
    return List.of(
        number(
            "expected",
            "windows",
            nOne
                + " * "
                + nOther
                + " / windows_total: windows with both if the two were independent",
            "Church and Hanks 1990"),
        number("lift", "ratio", "n_windows / expected; 1 is independence", "Brin et al. 1997"),
        number(
            "npmi",
            "from -1 to 1",
            "ln(lift) / -ln(n_windows / windows_total): 0 independent, 1 always together",
            "Bouma 2009"),
        number(
            "llr",
            "signed G2",
            "Log-likelihood ratio of the two-by-two table; negative where the two are named"
                + " together less than expected",
            "Dunning 1993"),
        number(
            "q_value",
            "probability",
            "False discovery rate at which the two are named together more than by chance; empty if"
                + " one of them has fewer than 5 windows",
            "Benjamini and Hochberg 1995, on Poisson tails with design effect (Rao and Scott"
                + " 1992)"));
  }

  private static List<Column> share(String what) {
    List<Column> columns = new ArrayList<>();
    columns.add(
        number("share", "proportion", "n_clusters / clusters_total: stories that " + what, ""));
    columns.add(number("share_low", "proportion", "Lower bound of the share", WILSON));
    columns.add(number("share_high", "proportion", "Upper bound of the share", WILSON));
    return columns;
  }

  private static Column cow(String name, String whose, String when) {
    return count(
        name, "COW state number", "Correlates of War number of " + whose + ", if a state, " + when);
  }

  private static Column bucket() {
    return text("bucket", "Length of the period: day, week, month, quarter or year");
  }

  private static Column periodStart() {
    return date("period_start", "First day of the period; weeks start on Monday");
  }

  private static Column articlesTotal() {
    return count("articles_total", "articles", "All articles of the period");
  }

  private static Column clustersTotal() {
    return count("clusters_total", "stories", "All distinct stories of the period");
  }
}
