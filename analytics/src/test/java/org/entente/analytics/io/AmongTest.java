package org.entente.analytics.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.parquet.filter2.predicate.Statistics;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.PrimitiveComparator;
import org.junit.jupiter.api.Test;

class AmongTest {

  private static final Among AMONG = new Among(Set.of("bo", "öl", "da"));

  @Test
  void itKeepsItsTextsAndNoOthers() {
    assertThat(AMONG.keep(Binary.fromString("bo"))).isTrue();
    assertThat(AMONG.keep(Binary.fromString("öl"))).isTrue();
    assertThat(AMONG.keep(Binary.fromString("b"))).isFalse();
  }

  @Test
  void aPageIsPassedOverWhereNoneOfItsTextsCanLie() {
    assertThat(AMONG.canDrop(page("a", "bn"))).isTrue();
    assertThat(AMONG.canDrop(page("bo", "bo"))).isFalse();
    assertThat(AMONG.canDrop(page("c", "e"))).isFalse();
    assertThat(AMONG.canDrop(page("e", "z"))).isTrue();
    assertThat(AMONG.canDrop(page("z", "ü"))).isFalse();
    assertThat(AMONG.canDrop(page("ü", "中"))).isTrue();
  }

  private static Statistics<Binary> page(String least, String greatest) {
    return new Statistics<>(
        Binary.fromString(least),
        Binary.fromString(greatest),
        PrimitiveComparator.UNSIGNED_LEXICOGRAPHICAL_BINARY_COMPARATOR);
  }
}
