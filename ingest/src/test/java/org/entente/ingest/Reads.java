package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.entente.core.article.Article;
import org.entente.core.article.Origin;
import org.entente.ingest.Rules.Format;

/** Reads a file that a test has written down, and what came of it. */
final class Reads {

  static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
  static final Rules RULES = rules(Limits.STANDARD);

  private Reads() {}

  static Rules rules(Limits limits) {
    return new Rules(Format.AUTO, Optional.empty(), AS_OF, limits);
  }

  static Rules withDefault(String day) {
    return new Rules(Format.AUTO, Optional.of(LocalDate.parse(day)), AS_OF, Limits.STANDARD);
  }

  static Rules as(Format format) {
    return new Rules(format, Optional.empty(), AS_OF, Limits.STANDARD);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** All outcomes of a file; their number is that of its report. */
  static List<Outcome> read(byte[] file, Rules rules) {
    return read(new ByteArrayInputStream(file), rules);
  }

  static List<Outcome> read(InputStream file, Rules rules) {
    try (Outcomes outcomes = new ArticleReaders(rules).open("a/file", file)) {
      List<Outcome> all = new ArrayList<>();
      outcomes.forEachRemaining(all::add);
      assertThat(outcomes.reports().get(0).records()).isEqualTo(all.size());
      for (int i = 0; i < all.size(); i++) {
        assertThat(origin(all.get(i)).record()).isEqualTo(i + 1);
        assertThat(origin(all.get(i)).file()).isEqualTo("a/file");
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Outcome> read(String file) {
    return read(utf8(file), RULES);
  }

  static FileReport report(byte[] file) {
    try (Outcomes outcomes =
        new ArticleReaders(RULES).open("a/file", new ByteArrayInputStream(file))) {
      outcomes.forEachRemaining(outcome -> {});
      return outcomes.reports().get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The only article of a file. */
  static Article article(String file) {
    return article(utf8(file), RULES);
  }

  static Article article(byte[] file, Rules rules) {
    List<Outcome> outcomes = read(file, rules);
    assertThat(outcomes).hasSize(1);
    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Kept.class);
    return ((Outcome.Kept) outcomes.get(0)).article();
  }

  /** The only rejection of a file. */
  static Outcome.Rejected rejected(String file) {
    return rejected(utf8(file), RULES);
  }

  static Outcome.Rejected rejected(byte[] file, Rules rules) {
    List<Outcome> outcomes = read(file, rules);
    assertThat(outcomes).hasSize(1);
    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Rejected.class);
    return (Outcome.Rejected) outcomes.get(0);
  }

  /** Outcomes in a word each: a kept article's id or title, or the reason. */
  static List<String> words(List<Outcome> outcomes) {
    return outcomes.stream().map(Reads::word).toList();
  }

  private static String word(Outcome outcome) {
    if (outcome instanceof Outcome.Rejected rejected) {
      return rejected.reason().name();
    }
    Article article = ((Outcome.Kept) outcome).article();
    return article.sourceId().isEmpty() ? article.title() : article.sourceId();
  }

  static Origin origin(Outcome outcome) {
    return outcome instanceof Outcome.Rejected rejected
        ? rejected.where()
        : ((Outcome.Kept) outcome).article().origin();
  }

  /** What the offsets of an outcome cut from the content of its file. */
  static byte[] slice(byte[] content, Outcome outcome) {
    Origin origin = origin(outcome);
    return Arrays.copyOfRange(content, (int) origin.byteStart(), (int) origin.byteEnd());
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** A JSON line of an article with an id. */
  static String line(String id) {
    return "{\"id\":\"" + id + "\",\"title\":\"T\",\"text\":\"B\",\"date\":\"2023-07-27\"}";
  }
}
