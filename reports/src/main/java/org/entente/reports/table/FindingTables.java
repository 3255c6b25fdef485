package org.entente.reports.table;

import static org.entente.reports.table.Column.count;
import static org.entente.reports.table.Column.date;
import static org.entente.reports.table.Column.flag;
import static org.entente.reports.table.Column.number;
import static org.entente.reports.table.Column.text;

/** The tables of findings: bursts, changes, risers, communities, and how firm they are. */
final class FindingTables {

  static final TableSpec BURSTS =
      withEntities(
              TableSpec.named("bursts", "Spans in which an entity or pair is named unusually often")
                  .key(entityA())
                  .keyOrEmpty(text("entity_b", "The other entity; empty for a burst of one"))
                  .key(date("start", "First day of the burst")))
          .with(
              date("end", "Last day of the burst"),
              number(
                  "weight",
                  "log-likelihood gain",
                  "How much better the burst explains the span than the usual rate",
                  "Kleinberg 2003, batched automaton"),
              count("level", "level", "Height of the burst; 1 is the first above the usual rate"),
              topArticles());

  static final TableSpec CHANGES =
      withEntities(
              TableSpec.named("changes", "Days on which a rate changes for good")
                  .key(entityA())
                  .keyOrEmpty(text("entity_b", "The other entity; empty for a change of one"))
                  .key(date("date", "First day of the new rate")))
          .with(
              number("before", "proportion", "Share of stories since the change before", ""),
              number("after", "proportion", "Share of stories until the change behind", ""),
              number("ratio", "ratio", "after / before; empty if before is 0", ""),
              number(
                  "p_value",
                  "probability",
                  "Share of shuffles of the periods with as sharp a change, corrected where a series"
                      + " has several",
                  "Besag and Clifford 1991"),
              date("since", "First day of before; empty from the first period of the range on"),
              date("until", "Last day of after; empty to the last period of the range"),
              topArticles());

  static final TableSpec RISERS =
      withEntities(
              TableSpec.named("risers", "How shares differ between the two halves of the range")
                  .key(entityA())
                  .keyOrEmpty(text("entity_b", "The other entity; empty for a share of one")))
          .with(
              number("before", "proportion", "Share of stories in the earlier half of periods", ""),
              number("after", "proportion", "Share of stories in the later half", ""),
              number("change", "proportion", "after - before", ""),
              number(
                  "change_low", "proportion", "Lower bound of the change", "Newcombe 1998, 95 %"),
              number(
                  "change_high", "proportion", "Upper bound of the change", "Newcombe 1998, 95 %"));

  static final TableSpec COMMUNITIES =
      TableSpec.named("communities", "Groups and places in the network of co-occurrence")
          .keyOrEmpty(date("period_start", "First day of the period; empty for the whole range"))
          .key(text("entity_id", "The entity, as in entities.csv"))
          .with(
              count(
                  "community",
                  "label",
                  "Group of entities named together; 1 is the largest of the whole range"),
              count("degree", "entities", "Entities to which it is tied"),
              number("strength", "stories", "Sum of the stories of its ties", "Barrat et al. 2004"),
              number(
                  "betweenness",
                  "proportion",
                  "Shortest paths between two others that pass through it, ties unweighted",
                  "Freeman 1977"),
              number(
                  "eigenvector", "from 0 to 1", "Centrality by that of its ties", "Bonacich 1972"))
          .refers("entity_id", "entities", "entity_id");

  static final TableSpec SENSITIVITY =
      TableSpec.named("sensitivity", "Whether findings hold under other choices of counting")
          .key(
              text("finding", "What was found"),
              text("choice", "The choice under which it was computed again"))
          .with(
              text("value", "The finding's value under that choice"),
              flag("holds", "Whether the finding still stands"));

  private FindingTables() {}

  private static Column entityA() {
    return text("entity_a", "The entity with the smaller id");
  }

  private static Column topArticles() {
    return text("top_articles", "Articles behind it, by article_id, separated by spaces");
  }

  private static TableSpec withEntities(TableSpec table) {
    return table
        .refers("entity_a", "entities", "entity_id")
        .refers("entity_b", "entities", "entity_id");
  }
}
