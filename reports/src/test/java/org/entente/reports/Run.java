package org.entente.reports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.core.time.Bucket;
import org.entente.reports.run.ArticleTexts;
import org.entente.reports.run.InputTree;
import org.entente.reports.run.OutputTree;
import org.entente.reports.run.RunFacts;

/** A run in memory: files in as text, files out as bytes. */
public final class Run implements InputTree, OutputTree, ArticleTexts {

  private final Map<String, String> in = new TreeMap<>();
  private final Map<String, List<String>> texts = new TreeMap<>();
  private final Map<String, ByteArrayOutputStream> out = new TreeMap<>();

  public Run with(String name, String text) {
    in.put(name, text);
    return this;
  }

  @Override
  public Optional<InputStream> open(String name) {
    return Optional.ofNullable(in.get(name))
        .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Gives an article its text. */
  public Run with(String id, String title, String body) {
    texts.put(id, List.of(title, body));
    return this;
  }

  @Override
  public void forEach(Set<String> ids, Action action) {
    texts.forEach(
        (id, text) -> {
          if (ids.contains(id)) {
            action.accept(id, text.get(0), text.get(1));
          }
        });
  }

  @Override
  public OutputStream create(String name) {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    out.put(name, stream);
    return stream;
  }

  public List<String> written() {
    return List.copyOf(out.keySet());
  }

  public byte[] bytes(String name) {
    return out.get(name).toByteArray();
  }

  public String text(String name) {
    return out.get(name).toString(StandardCharsets.UTF_8);
  }

  public static RunFacts facts(Bucket bucket) {
    return new RunFacts(
        "0.1.0",
        LocalDate.parse("2024-01-31"),
        Optional.of(LocalDate.parse("2023-01-01")),
        Optional.of(LocalDate.parse("2023-12-31")),
        new RunFacts.Choices(bucket, "sentence", "out", true, 200, 2, List.of()),
        new RunFacts.Corpus(List.of("corpus/news"), 12, 10, 1, 1, Map.of("DATE_MISSING", 1L)),
        new RunFacts.CsvLimit(1_000_000, Map.of()));
  }
}
