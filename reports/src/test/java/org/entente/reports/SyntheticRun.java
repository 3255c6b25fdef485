package org.entente.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.entente.core.time.Bucket;

/** Runs of any size, the same for the same seed: long names, a period without articles. */
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
    StringBuilder dyads =
        new StringBuilder(
            "entity_a,entity_b,n_articles,n_clusters,n_windows,articles_total,clusters_total,"
                + "expected,lift,npmi,llr,q_value\n");
    StringBuilder dyadPeriod =
        new StringBuilder(
            "bucket,period_start,entity_a,entity_b,n_articles,n_clusters,articles_total,clusters_total\n");
    LocalDate start = bucket.startOf(LocalDate.parse("2023-01-02"));
    for (int p = 0; p < periods; p++, start = bucket.after(start)) {
      int total = p == 4 ? 0 : 20 + random.nextInt(2000);
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
          "%s,%s,%d,%d,9,90000,90000,3,%s,0.%d,12,0.01\n"
              .formatted(id(0), id(i), 12345 / i, 12345 / i, "3.0", i));
    }
    return new Run()
        .with("data/entities.csv", entities.toString())
        .with("data/entity_period.csv", byPeriod.toString())
        .with("data/dyads.csv", dyads.toString())
        .with("data/dyad_period.csv", dyadPeriod.toString());
  }

  private static String id(int state) {
    return "iso3:A" + (char) ('A' + state / 26) + (char) ('A' + state % 26);
  }
}
