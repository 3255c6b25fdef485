package org.entente.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.core.entity.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackerTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE})
  void numbersComeOutAsTheyWentIn(int number) {
    Unpacker from = new Unpacker(new Packer().number(number).number(7).toBytes());
    assertThat(from.number()).isEqualTo(number);
    assertThat(from.number()).isEqualTo(7);
    assertThat(from.hasMore()).isFalse();
  }

  @Test
  void aSmallNumberTakesOneByte() {
    assertThat(new Packer().number(127).toBytes()).hasSize(1);
    assertThat(new Packer().number(128).toBytes()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Kim", "Türkiye", "金正恩", "🇰🇵"})
  void textsComeOutAsTheyWentIn(String text) {
    Unpacker from = new Unpacker(new Packer().text(text).text(null).text("end").toBytes());
    assertThat(from.text()).isEqualTo(text);
    assertThat(from.text()).isNull();
    assertThat(from.text()).isEqualTo("end");
    assertThat(from.hasMore()).isFalse();
  }

  @Test
  void longTextsFindRoom() {
    String text = "Geneva ".repeat(10_000);
    Unpacker from = new Unpacker(new Packer().number(3).text(text).number(4).toBytes());
    assertThat(from.number()).isEqualTo(3);
    assertThat(from.text()).isEqualTo(text);
    assertThat(from.number()).isEqualTo(4);
  }

  @Test
  void constantsComeOutAsTheyWentIn() {
    Packer to = new Packer();
    for (Kind kind : Kind.values()) {
      to.constant(kind);
    }
    Unpacker from = new Unpacker(to.toBytes());
    for (Kind kind : Kind.values()) {
      assertThat(from.constant(Kind.values())).isEqualTo(kind);
    }
    assertThat(from.hasMore()).isFalse();
  }
}
