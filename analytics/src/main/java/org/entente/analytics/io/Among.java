package org.entente.analytics.io;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.parquet.filter2.predicate.Statistics;
import org.apache.parquet.filter2.predicate.UserDefinedPredicate;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.PrimitiveComparator;

/**
 * Texts that are among some, each looked up once. Parquet's own {@code in} compares a row's text
 * with one after another, which takes a minute where both are many.
 */
final class Among extends UserDefinedPredicate<Binary> implements Serializable {

  private static final long serialVersionUID = 1;

  /** Of texts in UTF-8: by their bytes, without a sign. */
  private static final PrimitiveComparator<Binary> IN_ORDER =
      PrimitiveComparator.UNSIGNED_LEXICOGRAPHICAL_BINARY_COMPARATOR;

  private final HashSet<Binary> values = new HashSet<>();
  private final TreeSet<Binary> sorted = new TreeSet<>(IN_ORDER);

  Among(Set<String> texts) {
    texts.forEach(text -> values.add(Binary.fromString(text)));
    sorted.addAll(values);
  }

  @Override
  public boolean keep(Binary value) {
    return values.contains(value);
  }

  /** Whether none of the texts lies between the least and the greatest of a page. */
  @Override
  public boolean canDrop(Statistics<Binary> page) {
    Binary first = sorted.ceiling(page.getMin());
    return first == null || IN_ORDER.compare(first, page.getMax()) > 0;
  }

  @Override
  public boolean inverseCanDrop(Statistics<Binary> page) {
    return false;
  }
}
