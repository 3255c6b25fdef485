package org.entente.reports.table;

import static org.entente.reports.table.Column.count;
import static org.entente.reports.table.Column.date;
import static org.entente.reports.table.Column.text;

/** The tables that say who is named where, and the sentences behind the numbers. */
final class MentionTables {

  static final TableSpec MENTIONS =
      TableSpec.named("mentions", "Where an entity is named")
          .key(articleId(), field(), charStart("the mention"), charEnd("the mention"))
          .keyOrEmpty(text("entity_id", "Who is named; empty where the text leaves it open"))
          .with(
              text("surface", "The words that name the entity, as they stand"),
              text("entity_type", "country, person, organisation, agency or region"),
              text("kind", "name, demonym, metonym, capital, title, acronym or coref"),
              text("sense", "actor: one who acts; place: the territory or town"),
              text("via", "State counted, where a person or organisation acts for one"),
              text("temporal", "current, past or future"),
              text(
                  "rule",
                  "Rule by which it was found; without an entity_id ambiguous or confusable"),
              count("sentence_no", "position", "Sentence: 0 is the title, the body runs from 1"))
          .refers("article_id", "articles", "article_id")
          .refers("entity_id", "entities", "entity_id");

  static final TableSpec DATES =
      TableSpec.named("dates", "Dates and spans of time named in the text")
          .key(articleId(), field(), charStart("the expression"))
          .with(
              charEnd("the expression"),
              text("surface", "The words, as they stand"),
              text("type", "DATE, TIME, DURATION or SET"),
              new Column(
                  "value",
                  Column.Type.STRING,
                  "",
                  "Value in TIMEX3: 1953-07-27, 1951-02, P2W, PRESENT_REF",
                  "ISO-TimeML, ISO 24617-1"))
          .refers("article_id", "articles", "article_id");

  static final TableSpec ENTITIES =
      TableSpec.named("entities", "Entities named in kept articles, and their affiliations")
          .key(
              text(
                  "entity_id",
                  "iso3:… for states, wd:… by Wikidata, name:… for others, or as a file of"
                      + " --entities has it"))
          .with(
              text("name", "Name in English"),
              text("type", "country, person, organisation, agency or region"),
              text("iso3", "ISO 3166-1 alpha-3 code; former states by ISO 3166-3"),
              text("iso2", "ISO 3166-1 alpha-2 code (NA is Namibia)"),
              count(
                  "cow_code",
                  "COW state number",
                  "Correlates of War number of a state, as of last_seen"),
              text("wikidata", "Wikidata item"),
              text("affiliation", "Entity for which a person or body acts, as of last_seen"),
              text("office", "Office held, as of last_seen"),
              count("n_articles", "articles", "Articles that name the entity"),
              count("n_mentions", "mentions", "Times that it is named"),
              date("first_seen", "Day of the first article that names it"),
              date("last_seen", "Day of the last article that names it"))
          .refers("affiliation", "entities", "entity_id");

  static final TableSpec EVIDENCE =
      TableSpec.named("evidence", "Sentences that name two entities together")
          .key(
              articleId(),
              field(),
              count("sentence_no", "position", "Sentence: 0 is the title, the body runs from 1"),
              text("entity_a", "The entity with the smaller id"),
              text("entity_b", "The entity with the greater id"))
          .with(
              charStart("the sentence"),
              charEnd("the sentence"),
              date("published", "Day of publication of the article"),
              text("sentence", "The sentence, as it came in"))
          .refers("article_id", "articles", "article_id")
          .refers("entity_a", "entities", "entity_id")
          .refers("entity_b", "entities", "entity_id");

  private MentionTables() {}

  private static Column articleId() {
    return text("article_id", "The article, as in articles.csv");
  }

  private static Column field() {
    return text("field", "title or body");
  }

  private static Column charStart(String what) {
    return count("char_start", "code points", "Offset of " + what + " in the field");
  }

  private static Column charEnd(String what) {
    return count("char_end", "code points", "Offset just after " + what);
  }
}
