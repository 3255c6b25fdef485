package org.entente.analytics;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How much was published when; it fits a driver.
 *
 * @param articles how many each day has; days without any are left out
 * @param characters of the texts of all days
 */
public record Days(SortedMap<LocalDate, Long> articles, long characters) {

  public static Days of(Dataset<Row> readings) {
    SortedMap<LocalDate, Long> articles = new TreeMap<>();
    long characters = 0;
    for (Row day :
        readings.groupBy("published").agg(count(lit(1)), sum("n_chars")).collectAsList()) {
      articles.put(day.getAs(0), day.getLong(1));
      characters += day.getLong(2);
    }
    return new Days(articles, characters);
  }

  public LocalDate first() {
    return articles.firstKey();
  }

  public LocalDate last() {
    return articles.lastKey();
  }
}
