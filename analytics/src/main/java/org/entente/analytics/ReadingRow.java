package org.entente.analytics;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.entente.core.entity.Entity;
import org.entente.core.entity.EntityId;
import org.entente.core.entity.EntityType;
import org.entente.core.entity.Mention;
import org.entente.core.entity.Reading;
import org.entente.core.relation.ArticleCount;
import org.entente.core.relation.Counting;
import org.entente.core.relation.Evidence;
import org.entente.core.reprint.Wording;
import org.entente.core.text.Sentence;
import org.entente.core.time.DateMention;

/**
 * One article's reading as a row: its mentions, what it adds to every count, and its wording, by
 * which reprints are known.
 */
final class ReadingRow {

  private static final StructType MENTION =
      new StructType()
          .add("field", StringType, false)
          .add("char_start", IntegerType, false)
          .add("char_end", IntegerType, false)
          .add("entity_id", StringType)
          .add("surface", StringType, false)
          .add("entity_type", StringType, false)
          .add("kind", StringType, false)
          .add("sense", StringType, false)
          .add("via", StringType)
          .add("temporal", StringType, false)
          .add("rule", StringType, false)
          .add("sentence_no", IntegerType, false);

  private static final StructType DATE =
      new StructType()
          .add("field", StringType, false)
          .add("char_start", IntegerType, false)
          .add("char_end", IntegerType, false)
          .add("surface", StringType, false)
          .add("type", StringType, false)
          .add("value", StringType, false);

  /** Name and affiliation are filled where the gazetteer does not know the entity. */
  private static final StructType NAMED =
      new StructType()
          .add("entity_id", StringType, false)
          .add("n_mentions", IntegerType, false)
          .add("n_past", IntegerType, false)
          .add("n_windows", IntegerType, false)
          .add("agency", BooleanType, false)
          .add("name", StringType)
          .add("affiliation", StringType);

  private static final StructType PAIR =
      new StructType()
          .add("entity_a", StringType, false)
          .add("entity_b", StringType, false)
          .add("n_windows", IntegerType, false);

  private static final StructType EVIDENCE =
      new StructType()
          .add("field", StringType, false)
          .add("sentence_no", IntegerType, false)
          .add("entity_a", StringType, false)
          .add("entity_b", StringType, false)
          .add("char_start", IntegerType, false)
          .add("char_end", IntegerType, false)
          .add("sentence", StringType, false);

  static final StructType SCHEMA =
      new StructType()
          .add("article_id", StringType, false)
          .add("published", DateType, false)
          .add("source", StringType)
          .add("n_chars", IntegerType, false)
          .add("n_sentences", IntegerType, false)
          .add("n_windows", IntegerType, false)
          .add("pair_cap", BooleanType, false)
          .add("paragraphs", createArrayType(IntegerType, false), false)
          .add("mentions", createArrayType(MENTION, false), false)
          .add("dates", createArrayType(DATE, false), false)
          .add("named", createArrayType(NAMED, false), false)
          .add("pairs", createArrayType(PAIR, false), false)
          .add("evidence", createArrayType(EVIDENCE, false), false)
          .add("wording", BinaryType, false);

  private ReadingRow() {}

  static Row of(
      Row article, String title, String body, Reading reading, Wording wording, Counting choices) {
    ArticleCount count = ArticleCount.of(reading, choices);
    int sentences = (int) reading.sentences().stream().filter(s -> s.end() > s.start()).count();
    return RowFactory.create(
        article.getAs("article_id"),
        article.getAs("published"),
        article.getAs("source"),
        body.codePointCount(0, body.length()),
        sentences,
        count.windows(),
        count.pairCap(),
        Seqs.of(reading.sentences().stream().map(ReadingRow::paragraph).toList()),
        Seqs.of(reading.mentions().stream().map(ReadingRow::mention).toList()),
        Seqs.of(reading.dates().stream().map(ReadingRow::date).toList()),
        Seqs.of(named(reading, count)),
        Seqs.of(pairs(count)),
        Seqs.of(evidence(title, body, Evidence.of(reading, count, choices))),
        wording.toBytes());
  }

  /** The paragraph of a sentence; -1 if the sentence is empty, as a missing title is. */
  private static int paragraph(Sentence s) {
    return s.end() > s.start() ? s.paragraph() : -1;
  }

  private static Row mention(Mention m) {
    return RowFactory.create(
        m.field().word(),
        m.start(),
        m.end(),
        m.entity().map(e -> e.id().value()).orElse(null),
        m.surface(),
        m.type().word(),
        m.kind().word(),
        m.sense().word(),
        m.via().map(EntityId::value).orElse(null),
        m.temporal().word(),
        m.rule(),
        m.sentence());
  }

  private static Row date(DateMention d) {
    return RowFactory.create(
        d.field().word(), d.start(), d.end(), d.surface(), d.type().name(), d.value());
  }

  private static List<Row> named(Reading reading, ArticleCount count) {
    Map<EntityId, Entity> entities = new HashMap<>();
    reading.mentions().forEach(m -> m.entity().ifPresent(e -> entities.putIfAbsent(e.id(), e)));
    List<Row> rows = new ArrayList<>();
    count.named().forEach((id, n) -> rows.add(named(id, n, entities.get(id))));
    return rows;
  }

  /** A state that is named only through those who act for it has no entity of its own here. */
  private static Row named(EntityId id, ArticleCount.Named n, Entity entity) {
    boolean found = entity != null && entity.id().value().startsWith("name:");
    return RowFactory.create(
        id.value(),
        n.mentions(),
        n.pastMentions(),
        n.windows(),
        entity != null && entity.type() == EntityType.AGENCY,
        found ? entity.name() : null,
        found ? entity.actsFor().map(EntityId::value).orElse(null) : null);
  }

  private static List<Row> pairs(ArticleCount count) {
    List<Row> rows = new ArrayList<>(count.pairs().size());
    count.pairs().forEach((p, n) -> rows.add(RowFactory.create(p.a().value(), p.b().value(), n)));
    return rows;
  }

  private static List<Row> evidence(String title, String body, List<Evidence> evidence) {
    List<Row> rows = new ArrayList<>(evidence.size());
    Map<Integer, String> texts = new HashMap<>();
    for (Evidence e : evidence) {
      Sentence s = e.sentence();
      String text = texts.computeIfAbsent(s.number(), n -> s.words(title, body));
      rows.add(
          RowFactory.create(
              s.number() == 0 ? "title" : "body",
              s.number(),
              e.pair().a().value(),
              e.pair().b().value(),
              s.start(),
              s.end(),
              text));
    }
    return rows;
  }
}
