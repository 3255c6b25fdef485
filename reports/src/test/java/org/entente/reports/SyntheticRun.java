package org.entente.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.entente.core.time.Bucket;

/**
 * Runs of any size, the same for the same seed: long names, a period without articles, a backbone,
 * bursts and changes, rises and falls, a chosen entity.
 */
public final class SyntheticRun {

  private static final List<String> NAMES =
      List.of(
          "Saint Vincent and the Grenadines",
          "Democratic Republic of the Congo",
          "Türkiye",
          "Bosnia and Herzegovina",
          "China");

  private SyntheticRun() {}

  public static Run of(Bucket bucket, int periods, int states) {
    Random random = new Random(20230727);
    StringBuilder entities = new StringBuilder("entity_id,name,type,first_seen,last_seen\n");
    StringBuilder byPeriod =
        new StringBuilder(
            "bucket,period_start,entity_id,n_articles,n_clusters,articles_total,clusters_total\n");
    for (int i = 0; i < states; i++) {
      entities.append(
          "%s,%s,country,2023-01-02,2023-12-30\n"
              .formatted(id(i), NAMES.get(i % 5) + (i < 5 ? "" : " " + i)));
    }
    for (int i = 0; i < states / 2; i++) {
      entities.append(
          "name:person-%d,Ambassador Extraordinary Number %d,person,,\n".formatted(i, i));
    }
    StringBuilder dyads =
        new StringBuilder(
            "entity_a,entity_b,n_articles,n_clusters,n_windows,articles_total,clusters_total,"
                + "expected,lift,npmi,llr,q_value,backbone\n");
    StringBuilder dyadPeriod =
        new StringBuilder(
            "bucket,period_start,entity_a,entity_b,n_articles,n_clusters,articles_total,clusters_total\n");
    LocalDate start = bucket.startOf(LocalDate.parse("2023-01-02"));
    for (int p = 0; p < periods; p++, start = bucket.after(start)) {
      int total = p == 4 ? 0 : 20 + random.nextInt(2000);
      for (int i = 0; i < states / 2; i++) {
        byPeriod.append(
            "%s,%s,name:person-%d,%d,%d,%d,%d\n"
                .formatted(
                    bucket.word(), start, i, total / (9 + i), total / (9 + i), total, total));
      }
      for (int i = 0; i < states; i++) {
        int named = random.nextInt(total / (1 + i) + 1);
        byPeriod.append(
            "%s,%s,%s,%d,%d,%d,%d\n"
                .formatted(bucket.word(), start, id(i), named, named, total, total));
        if (i > 0) {
          dyadPeriod.append(
              "%s,%s,%s,%s,%d,%d,%d,%d\n"
                  .formatted(
                      bucket.word(), start, id(0), id(i), named / 2, named / 2, total, total));
        }
      }
    }
    for (int i = 1; i < states; i++) {
      dyads.append(
          "%s,%s,%d,%d,9,90000,90000,3,%s,0.%d,12,0.01,true\n"
              .formatted(id(0), id(i), 12345 / i, 12345 / i, "3.0", i));
    }
    return new Run()
        .with("data/entities.csv", entities.toString())
        .with("data/entity_period.csv", byPeriod.toString())
        .with("data/dyads.csv", dyads.toString())
        .with("data/dyad_period.csv", dyadPeriod.toString())
        .with("data/communities.csv", communities(states))
        .with("data/bursts.csv", bursts(bucket, periods, states))
        .with("data/changes.csv", changes(bucket, periods, states))
        .with("data/risers.csv", risers(states))
        .with("data/ego.csv", ego(bucket, periods, states));
  }

  private static String communities(int states) {
    StringBuilder rows = new StringBuilder("period_start,entity_id,community,degree,strength\n");
    for (int i = 0; i < states; i++) {
      rows.append(",%s,%d,1,%d\n".formatted(id(i), 1 + i % 9, 12345 / (i + 1)));
    }
    return rows.toString();
  }

  private static String bursts(Bucket bucket, int periods, int states) {
    StringBuilder rows =
        new StringBuilder("entity_a,entity_b,start,end,weight,level,top_articles\n");
    for (int i = 0; i < Math.min(states, 8) && periods > 3; i++) {
      LocalDate start = start(bucket, 1 + i % 2);
      LocalDate end = start(bucket, 3).minusDays(1);
      String other = i % 2 == 0 ? "" : id(i);
      rows.append("%s,%s,%s,%s,%d,1,\n".formatted(id(0), other, start, end, 9 + i));
    }
    return rows.toString();
  }

  private static String changes(Bucket bucket, int periods, int states) {
    StringBuilder rows = new StringBuilder("entity_a,entity_b,date,before,after,ratio,p_value\n");
    for (int i = 1; i < Math.min(states, 8) && periods > 5; i++) {
      rows.append("%s,%s,%s,0.0001,0.21,21,0.0001\n".formatted(id(0), id(i), start(bucket, 2)));
      rows.append("%s,%s,%s,0.21,0.3,2,0.01\n".formatted(id(0), id(i), start(bucket, 5)));
    }
    return rows.toString();
  }

  private static String risers(int states) {
    StringBuilder rows =
        new StringBuilder("entity_a,entity_b,before,after,change,change_low,change_high\n");
    for (int i = 1; i < states; i++) {
      double change = i % 2 == 0 ? 0.4 / i : -0.4 / i;
      rows.append(
          "%s,%s,0.4,%s,%s,%s,%s\n"
              .formatted(id(0), id(i), 0.4 + change, change, change - 0.3 / i, change + 0.3 / i));
    }
    return rows.toString();
  }

  private static String ego(Bucket bucket, int periods, int states) {
    StringBuilder rows =
        new StringBuilder(
            "entity_id,bucket,period_start,other_id,n_articles,n_clusters,articles_total,"
                + "clusters_total,lift,q_value\n");
    for (int i = 1; i < states && periods > 0; i++) {
      rows.append("%s,,,%s,%d,%d,900,900,2.5,0.01\n".formatted(id(0), id(i), 400 / i, 400 / i));
      rows.append(
          "%s,%s,%s,%s,2,2,9,9,2.5,\n".formatted(id(0), bucket.word(), start(bucket, 0), id(i)));
    }
    return rows.toString();
  }

  private static LocalDate start(Bucket bucket, int period) {
    LocalDate start = bucket.startOf(LocalDate.parse("2023-01-02"));
    for (int p = 0; p < period; p++) {
      start = bucket.after(start);
    }
    return start;
  }

  private static String id(int state) {
    return "iso3:A" + (char) ('A' + state / 26) + (char) ('A' + state % 26);
  }
}
