package org.entente.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
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
 * @param namings how many entities, and pairs of them, each article names, added up
 */
public record Days(SortedMap<LocalDate, Long> articles, long characters, long namings) {

  public static Days of(Dataset<Row> readings) {
    SortedMap<LocalDate, Long> articles = new TreeMap<>();
    long characters = 0;
    long namings = 0;
    for (Row day :
        readings
            .groupBy("published")
            .agg(count(lit(1)), sum("n_chars"), sum(size(col("named")).plus(size(col("pairs")))))
            .collectAsList()) {
      articles.put(day.getAs(0), day.getLong(1));
      characters += day.getLong(2);
      namings += day.getLong(3);
    }
    return new Days(articles, characters, namings);
  }

  public LocalDate first() {
    return articles.firstKey();
  }

  public LocalDate last() {
    return articles.lastKey();
  }
}
