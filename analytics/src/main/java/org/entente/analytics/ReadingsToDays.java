package org.entente.analytics;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How many articles has each day? Days without any are left out; the answer fits a driver. */
public final class ReadingsToDays {

  private ReadingsToDays() {}

  public static SortedMap<LocalDate, Long> of(Dataset<Row> readings) {
    SortedMap<LocalDate, Long> days = new TreeMap<>();
    for (Row day : readings.groupBy("published").count().collectAsList()) {
      days.put(day.getAs("published"), day.getAs("count"));
    }
    return days;
  }
}
