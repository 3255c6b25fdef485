package org.entente.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.reprint.Reprints;
import org.entente.core.reprint.WordingReader;

/**
 * Clusters the articles of a labelled set: {@code GoldReprints IN.jsonl OUT.csv}, where a line of
 * IN has doc_id, date, source, title and text, and OUT has doc_id and cluster_id.
 */
public final class GoldReprints {

  private static final JsonFactory JSON = new JsonFactory();

  private GoldReprints() {}

  public static void main(String[] args) throws IOException {
    List<Reprints.Item> items = new ArrayList<>();
    WordingReader reader = new WordingReader();
    try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        items.add(item(fields(line), reader));
      }
    }
    Map<String, String> clusters = Reprints.clusters(items);
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8))) {
      out.println("doc_id,cluster_id");
      items.forEach(
          item -> out.println(item.id() + "," + clusters.getOrDefault(item.id(), item.id())));
    }
  }

  private static Reprints.Item item(Map<String, String> article, WordingReader reader) {
    return new Reprints.Item(
        article.get("doc_id"),
        LocalDate.parse(article.get("date").substring(0, 10)),
        article.getOrDefault("source", ""),
        reader.read(article.getOrDefault("title", ""), article.get("text")));
  }

  private static Map<String, String> fields(String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        if (json.nextToken() == JsonToken.VALUE_STRING) {
          fields.put(name, json.getText());
        } else {
          json.skipChildren();
        }
      }
    }
    return fields;
  }
}
