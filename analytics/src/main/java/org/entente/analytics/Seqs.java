package org.entente.analytics;

import java.util.List;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Java lists as the sequences that Spark's API takes. */
final class Seqs {

  private Seqs() {}

  /** The columns of a join. */
  static Seq<String> on(String... columns) {
    return of(List.of(columns));
  }

  static <T> Seq<T> of(List<T> list) {
    return CollectionConverters.asScala(list).toSeq();
  }
}
