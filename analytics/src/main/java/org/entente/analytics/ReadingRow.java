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
import org.entente.core.entity.Reading;
import org.entente.core.relation.ArticleCount;
import org.entente.core.relation.Counting;
import org.entente.core.relation.Evidence;
import org.entente.core.reprint.Wording;
import org.entente.core.text.Sentence;

/**
 * One article's reading as a row: its mentions, what it adds to every count, and its wording, by
 * which reprints are known.
 */
final class ReadingRow {

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

  static final StructType SCHEMA =
      new StructType()
          .add("article_id", StringType, false)
          .add("published", DateType, false)
          .add("source", StringType)
          .add("n_chars", IntegerType, false)
          .add("n_sentences", IntegerType, false)
          .add("n_windows", IntegerType, false)
          .add("pair_cap", BooleanType, false)
          .add("paragraphs", BinaryType, false)
          .add("mentions", BinaryType, false)
          .add("dates", BinaryType, false)
          .add("named", createArrayType(NAMED, false), false)
          .add("pairs", createArrayType(PAIR, false), false)
          .add("evidence", BinaryType, false)
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
        paragraphs(reading.sentences()),
        PackedMention.pack(reading.mentions()),
        PackedDates.pack(reading.dates()),
        Seqs.of(named(reading, count)),
        Seqs.of(pairs(count)),
        PackedEvidence.pack(title, body, Evidence.of(reading, count, choices)),
        wording.toBytes());
  }

  /**
   * The paragraph of each sentence after one; none of a sentence that is empty, as a missing title
   * is.
   */
  private static byte[] paragraphs(List<Sentence> sentences) {
    Packer to = new Packer();
    sentences.forEach(s -> to.number(s.end() > s.start() ? s.paragraph() + 1 : 0));
    return to.toBytes();
  }

  /** Sentences of paragraphs as a row has them: each has a length or none, and no place. */
  static List<Sentence> sentences(byte[] paragraphs) {
    List<Sentence> sentences = new ArrayList<>();
    Unpacker from = new Unpacker(paragraphs);
    while (from.hasMore()) {
      int paragraph = from.number();
      sentences.add(
          new Sentence(sentences.size(), Math.max(0, paragraph - 1), 0, paragraph == 0 ? 0 : 1));
    }
    return sentences;
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
}
