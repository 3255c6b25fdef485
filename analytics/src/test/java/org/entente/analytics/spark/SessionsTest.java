package org.entente.analytics.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.executor.IsolatedSessionState;
import org.apache.spark.sql.SparkSession;
import org.entente.analytics.SparkTest;
import org.junit.jupiter.api.Test;

class SessionsTest extends SparkTest {

  @Test
  void aSessionForFewRowsKeepsWhatResultsRestOn() {
    SparkSession few = Sessions.forFewRows(SPARK);

    assertThat(few.conf().get("spark.sql.session.timeZone")).isEqualTo("UTC");
    assertThat(few.conf().get("spark.sql.ansi.enabled")).isEqualTo("true");
    assertThat(few.conf().get("spark.sql.datetime.java8API.enabled")).isEqualTo("true");
    assertThat(few.conf().get("spark.sql.caseSensitive")).isEqualTo("true");
  }

  @Test
  void aSessionForFewRowsHasOnePartitionAndLeavesTheOthersSettingsAlone() {
    SparkSession few = Sessions.forFewRows(SPARK);

    assertThat(Sessions.isSmall(few)).isTrue();
    assertThat(Sessions.isSmall(SPARK)).isFalse();
  }

  @Test
  void fewRowsAreCountedInOnePartitionAndManyInThoseOfTheSession() {
    assertThat(Sessions.isSmall(Sessions.forCounting(SPARK, 2_000_000))).isTrue();
    assertThat(Sessions.forCounting(SPARK, 2_000_001)).isSameAs(SPARK);

    SparkSession small = Sessions.forFewRows(SPARK);
    assertThat(Sessions.forCounting(small, 1)).isSameAs(small);
  }

  @Test
  void aSessionForFewRowsSortsAndCompilesNoSoonerThanTheOther() {
    Sessions.sizeFor(SPARK, 1L << 30);
    SparkSession few = Sessions.forFewRows(SPARK);

    for (String limit :
        List.of(
            "spark.sql.objectHashAggregate.sortBased.fallbackThreshold",
            "spark.sql.codegen.hugeMethodLimit")) {
      assertThat(few.conf().get(limit)).isEqualTo(SPARK.conf().get(limit));
    }
  }

  @Test
  void noSessionIsHeldByTheExecutorWithinThisJvm() {
    assertThat(SPARK.range(3).count()).isEqualTo(3);
    assertThat(Sessions.forFewRows(SPARK).range(3).count()).isEqualTo(3);

    assertThat(IsolatedSessionState.sessions()).containsOnlyKeys("default");
  }
}
