package org.entente.analytics;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.entente.core.entity.Addition;
import org.entente.core.entity.Gazetteer;
import org.entente.core.entity.MentionFinder;
import org.entente.core.relation.Counting;
import org.entente.core.reprint.WordingReader;

/**
 * Articles to what one reading of each finds: the only pass over text. Returns the columns of
 * {@link ReadingRow}.
 */
public final class ArticlesToReadings {

  private ArticlesToReadings() {}

  public static Dataset<Row> of(Dataset<Row> articles, Counting choices) {
    return of(articles, choices, List.of());
  }

  /** With what a user adds to the gazetteer; it travels with the tasks. */
  public static Dataset<Row> of(Dataset<Row> articles, Counting choices, List<Addition> additions) {
    return articles
        .select(col("article_id"), col("published"), col("source"), col("title"), col("body"))
        .mapPartitions(reading(choices, additions), Encoders.row(ReadingRow.SCHEMA));
  }

  private static MapPartitionsFunction<Row, Row> reading(
      Counting choices, List<Addition> additions) {
    return articles -> {
      MentionFinder finder = new MentionFinder(Gazetteer.with(additions));
      WordingReader wordings = new WordingReader();
      return new Mapped<>(articles, article -> read(finder, wordings, article, choices));
    };
  }

  private static Row read(
      MentionFinder finder, WordingReader wordings, Row article, Counting choices) {
    String title = article.isNullAt(3) ? "" : article.getString(3);
    String body = article.getString(4);
    LocalDate published = article.getAs("published");
    return ReadingRow.of(
        article,
        title,
        body,
        finder.read(title, body, published),
        wordings.read(title, body),
        choices);
  }
}
