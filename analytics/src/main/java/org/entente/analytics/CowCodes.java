package org.entente.analytics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.entente.core.entity.Addition;
import org.entente.core.entity.Entity;
import org.entente.core.entity.EntityId;
import org.entente.core.entity.Gazetteer;
import org.entente.core.time.Bucket;
import org.entente.core.time.Period;
import org.entente.core.time.Validity;

/**
 * Which Correlates of War number does each state have in a row? That of the first day of the row's
 * period on which the state has one; in a row of the whole range, that of {@code last_seen}. What
 * is no state, or none on those days, has none.
 */
public final class CowCodes {

  private final List<Addition> additions;

  /** With what a user adds to the gazetteer. */
  public CowCodes(List<Addition> additions) {
    this.additions = List.copyOf(additions);
  }

  /** Adds the number of the column {@code entity} in the period of {@code period_start}. */
  public Dataset<Row> inPeriod(Dataset<Row> rows, Bucket bucket, String entity, String added) {
    Lookup lookup = new Lookup(additions, bucket);
    return with(rows, lookup, entity, "period_start", added);
  }

  /** Adds the number of the column {@code entity} on the day of {@code last_seen}. */
  public Dataset<Row> lastSeen(Dataset<Row> rows, String entity, String added) {
    return with(rows, new Lookup(additions, Bucket.DAY), entity, "last_seen", added);
  }

  private static Dataset<Row> with(
      Dataset<Row> rows, Lookup lookup, String entity, String day, String added) {
    UserDefinedFunction code = udf(lookup, IntegerType);
    return rows.withColumn(added, code.apply(col(entity), col(day)));
  }

  /** The number as tables hold it: null where there is none. */
  static Integer number(String code) {
    return code.isEmpty() ? null : Integer.valueOf(code);
  }

  /** Asks the gazetteer of the JVM that a task is in. */
  private static final class Lookup implements UDF2<String, LocalDate, Integer> {

    private final List<Addition> additions;
    private final Bucket bucket;
    private transient Gazetteer gazetteer;

    Lookup(List<Addition> additions, Bucket bucket) {
      this.additions = additions;
      this.bucket = bucket;
    }

    @Override
    public Integer call(String id, LocalDate start) {
      if (gazetteer == null) {
        gazetteer = Gazetteer.with(additions);
      }
      Validity period = new Validity(start, new Period(bucket, start).end());
      return gazetteer
          .findEntity(EntityId.of(id))
          .map((Entity e) -> number(e.cowCode(period)))
          .orElse(null);
    }
  }
}
