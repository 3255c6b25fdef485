package org.entente.analytics;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.entente.core.reprint.Neighbours;

/**
 * Rows of anchors, in order, as pairs of the articles that share one: article_a, article_b, and the
 * anchors of the one with fewer. Holds no more than the neighbours of one article.
 */
final class PairIterator implements Iterator<Row> {

  static final StructType SCHEMA =
      new StructType()
          .add("article_a", StringType, false)
          .add("article_b", StringType, false)
          .add("n_anchors", IntegerType, false);

  private final Iterator<Row> anchors;
  private final Neighbours<Anchored> neighbours = new Neighbours<>();
  private final Deque<Row> pairs = new ArrayDeque<>();

  private record Anchored(String article, int anchors) {}

  PairIterator(Iterator<Row> anchors) {
    this.anchors = anchors;
  }

  @Override
  public boolean hasNext() {
    while (pairs.isEmpty() && anchors.hasNext()) {
      Row row = anchors.next();
      Anchored article = new Anchored(row.getString(2), row.getInt(3));
      neighbours.next(
          row.getInt(0), row.getLong(1), article, earlier -> pairs.add(pair(earlier, article)));
    }
    return !pairs.isEmpty();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return pairs.remove();
  }

  private static Row pair(Anchored earlier, Anchored later) {
    return RowFactory.create(
        earlier.article, later.article, Math.min(earlier.anchors, later.anchors));
  }
}
