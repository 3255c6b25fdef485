package org.entente.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * A corpus many times as long: {@code Copies CORPUS.jsonl[.gz] TIMES} prints its articles (doc_id,
 * date, title, text) and then other copies of all of them, each in words of its own.
 *
 * <p>In copy n each plain word becomes another plain word of the same length, the same for the same
 * word throughout the copy, and figures get other digits. So texts of two copies are unlike each
 * other, and what the corpus itself repeats stays repeated within a copy: the share of reprints is
 * that of the corpus. Plain is a word of four letters or more that is written small more often than
 * not, and is not among the {@value #KEPT} most frequent, on which grammar hangs. Names, days and
 * years in the text stay, and so do lengths, and who is named with whom. Copy n is published
 * {@value #WEEKS} n weeks after the corpus, so that a day has as many articles as before.
 */
public final class Copies {

  private static final int SHORTEST = 4;
  private static final int KEPT = 250;
  private static final int SEED = 1_000_003;
  private static final int LAST_DAY = 31;
  private static final int DAY = "1987-02-26".length();

  /** As long as Reuters' articles of 1987 span: copies follow one another. */
  private static final long WEEKS = 9;

  private final Map<String, Integer> places = new HashMap<>();
  private final Map<Integer, List<String>> byLength = new HashMap<>();

  private record Article(String id, String date, String title, String text) {}

  private Copies(List<Article> articles) {
    Map<String, int[]> seen = new TreeMap<>();
    for (Article article : articles) {
      words(article.text, word -> count(seen, word));
    }
    List<String> frequent =
        seen.keySet().stream().sorted((a, b) -> seen.get(b)[0] - seen.get(a)[0]).toList();
    List<String> kept = frequent.subList(0, Math.min(KEPT, frequent.size()));
    seen.keySet().removeAll(List.copyOf(kept));
    seen.forEach(
        (word, n) -> {
          if (n[0] > n[1]) {
            List<String> alike = byLength.computeIfAbsent(word.length(), x -> new ArrayList<>());
            places.put(word, alike.size());
            alike.add(word);
          }
        });
  }

  public static void main(String[] arguments) throws IOException {
    List<Article> articles = read(arguments[0]);
    Copies copies = new Copies(articles);
    int times = Integer.parseInt(arguments[1]);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
      for (int copy = 0; copy < times; copy++) {
        for (Article article : articles) {
          json.writeStartObject();
          json.writeStringField("doc_id", article.id + "-" + copy);
          json.writeStringField("date", later(article.date, copy));
          json.writeStringField("title", copies.changed(article.title, copy));
          json.writeStringField("text", copies.changed(article.text, copy));
          json.writeEndObject();
        }
      }
      json.writeRaw('\n');
    }
  }

  /** So many times nine weeks later; the time of day stays. */
  private static String later(String date, int copy) {
    LocalDate day = LocalDate.parse(date.substring(0, DAY)).plusWeeks(WEEKS * copy);
    return day + date.substring(DAY);
  }

  private static List<Article> read(String path) throws IOException {
    JsonFactory factory = new JsonFactory();
    List<Article> articles = new ArrayList<>();
    try (InputStream file = new FileInputStream(path);
        InputStream plain = path.endsWith(".gz") ? new GZIPInputStream(file) : file;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        articles.add(article(factory, line));
      }
    }
    return articles;
  }

  private static Article article(JsonFactory factory, String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = factory.createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        fields.put(name, json.getValueAsString(""));
        json.skipChildren();
      }
    }
    return new Article(
        fields.getOrDefault("doc_id", ""),
        fields.getOrDefault("date", ""),
        fields.getOrDefault("title", ""),
        fields.getOrDefault("text", ""));
  }

  private interface Words {
    void take(String word);
  }

  private static void words(String text, Words words) {
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || !isLetter(text.charAt(at))) {
        if (at - from >= SHORTEST) {
          words.take(text.substring(from, at));
        }
        from = at + 1;
      }
    }
  }

  /** How often a word is written small, and how often not. */
  private static void count(Map<String, int[]> seen, String word) {
    int[] counts = seen.computeIfAbsent(word.toLowerCase(Locale.ROOT), x -> new int[2]);
    counts[Character.isLowerCase(word.charAt(0)) ? 0 : 1]++;
  }

  private String changed(String text, int copy) {
    if (copy == 0) {
      return text;
    }
    StringBuilder changed = new StringBuilder(text);
    for (int at = 0; at < text.length(); at++) {
      int from = at;
      while (at < text.length() && isLetter(text.charAt(at))) {
        at++;
      }
      if (at - from >= SHORTEST) {
        changed.replace(from, at, word(text.substring(from, at), copy));
      }
      from = at;
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      if (at > from && !isDayOrYear(text, from, at)) {
        changed.replace(from, at, figure(text.substring(from, at), copy));
      }
    }
    return changed.toString();
  }

  /** A word in small letters, or in capitals throughout as in a headline; a name stays. */
  private String word(String word, int copy) {
    String small = word.toLowerCase(Locale.ROOT);
    boolean headline = word.equals(word.toUpperCase(Locale.ROOT));
    if (!places.containsKey(small) || !headline && !word.equals(small)) {
      return word;
    }
    List<String> alike = byLength.get(small.length());
    long step = (long) copy * SEED;
    String other = alike.get((int) ((places.get(small) + step) % alike.size()));
    return headline ? other.toUpperCase(Locale.ROOT) : other;
  }

  private static boolean isDayOrYear(String text, int from, int to) {
    if (to - from > SHORTEST || to - from == 3) {
      return false;
    }
    int value = Integer.parseInt(text, from, to, 10);
    boolean whole = from == 0 || text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\n';
    return whole && (value <= LAST_DAY || value >= 1800 && value < 2100);
  }

  private static String figure(String digits, int copy) {
    StringBuilder other = new StringBuilder(digits);
    int hash = (digits.hashCode() + copy * SEED) * 0x9E3779B1;
    for (int i = 0; i < digits.length(); i++) {
      hash = hash * 0x85EBCA6B + i;
      other.setCharAt(i, (char) ('1' + (hash >>> 8) % 9));
    }
    return other.toString();
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
