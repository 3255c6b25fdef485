package org.entente.cli;

import static org.entente.cli.ParquetRows.number;
import static org.entente.cli.ParquetRows.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.core.entity.Gazetteer;
import org.entente.core.entity.SentenceReader;
import org.entente.core.text.Sentence;
import org.entente.core.time.Validity;
import org.entente.reports.run.RunFacts;
import org.entente.reports.table.Tables;

/** The sentences of a run that stand behind a number: those that name a pair, or one entity. */
final class Sentences {

  /** The article that a sentence is of; what it lacks is empty. */
  record Article(
      String id, String file, int record, LocalDate published, String source, String url) {}

  /** Code points of an article's field, the last one excluded. */
  record Span(int start, int end) {}

  /** What stands at a place: a sentence as it came in. */
  record Quote(Span span, String text) {}

  /**
   * A sentence by its place.
   *
   * @param number 0 is the title
   */
  record Place(Article article, String field, int number) implements Comparable<Place> {

    private static final Comparator<Place> BY_DAY =
        Comparator.comparing((Place p) -> p.article.published())
            .thenComparing(p -> p.article.id())
            .thenComparing(Place::number);

    @Override
    public int compareTo(Place other) {
      return BY_DAY.compare(this, other);
    }
  }

  private final Path run;
  private final Validity days;
  private final Map<String, Article> articles = new HashMap<>();

  /** Of the articles of some days. */
  Sentences(Path run, Validity days) {
    this.run = run;
    this.days = days;
  }

  /** The sentences in evidence of a pair. */
  TreeMap<Place, Quote> naming(String a, String b) throws IOException {
    TreeMap<Place, Quote> found = new TreeMap<>();
    Map<String, Set<String>> pair = Map.of("entity_a", Set.of(a), "entity_b", Set.of(b));
    List<String> columns =
        List.of("article_id", "field", "sentence_no", "char_start", "char_end", "sentence");
    for (List<Object> row : known(ParquetRows.of(run, Tables.EVIDENCE, columns, pair))) {
      findPlace(row).ifPresent(place -> found.put(place, new Quote(span(row), text(row, 5))));
    }
    return found;
  }

  /** The mentions of entities, or of those who act for them and are no agencies, by sentence. */
  TreeMap<Place, List<Span>> mentions(Set<String> entities, RunFacts.Choices choices)
      throws IOException {
    TreeMap<Place, TreeSet<Span>> found = new TreeMap<>();
    List<String> columns =
        List.of(
            "article_id",
            "field",
            "sentence_no",
            "char_start",
            "char_end",
            "kind",
            "temporal",
            "entity_type");
    for (String by : choices.via() ? List.of("entity_id", "via") : List.of("entity_id")) {
      var rows = ParquetRows.of(run, Tables.MENTIONS, columns, Map.of(by, entities));
      for (List<Object> row : known(rows)) {
        Optional<Place> place = findPlace(row);
        boolean isSource = by.equals("via") && text(row, 7).equals("agency");
        if (place.isPresent() && choices.counts(text(row, 5), text(row, 6)) && !isSource) {
          found
              .computeIfAbsent(place.get(), x -> new TreeSet<>(Comparator.comparing(Span::start)))
              .add(span(row));
        }
      }
    }
    TreeMap<Place, List<Span>> lists = new TreeMap<>();
    found.forEach((place, spans) -> lists.put(place, List.copyOf(spans)));
    return lists;
  }

  /** The rows again, once the articles that their first column names are looked up. */
  private List<List<Object>> known(List<List<Object>> rows) throws IOException {
    Set<String> ids = new HashSet<>();
    rows.forEach(row -> ids.add(text(row, 0)));
    ids.removeAll(articles.keySet());
    List<String> columns =
        List.of("article_id", "source_file", "record_no", "published", "source", "url");
    for (List<Object> row :
        ParquetRows.of(run, Tables.ARTICLES, columns, Map.of("article_id", ids))) {
      Article article =
          new Article(
              text(row, 0),
              text(row, 1),
              number(row, 2),
              (LocalDate) row.get(3),
              text(row, 4),
              text(row, 5));
      articles.put(article.id(), article);
    }
    return rows;
  }

  private Optional<Place> findPlace(List<Object> row) {
    return Optional.ofNullable(articles.get(text(row, 0)))
        .filter(article -> days.contains(article.published()))
        .map(article -> new Place(article, text(row, 1), number(row, 2)));
  }

  private static Span span(List<Object> row) {
    return new Span(number(row, 3), number(row, 4));
  }

  /** What stands at some places, cut anew from the articles' texts in the run's state. */
  TreeMap<Place, Quote> quotes(Set<Place> places) throws IOException, CommandFailed {
    Map<String, List<Place>> byArticle =
        places.stream().collect(Collectors.groupingBy(place -> place.article().id()));
    SentenceReader reader = new SentenceReader(Gazetteer.standard());
    TreeMap<Place, Quote> quotes = new TreeMap<>();
    RecordTexts.in(State.getRecords(run))
        .forEach(
            byArticle.keySet(),
            (id, title, body) -> {
              List<Sentence> sentences = reader.read(title, body);
              for (Place place : byArticle.get(id)) {
                Sentence sentence = sentences.get(place.number());
                Span span = new Span(sentence.start(), sentence.end());
                quotes.put(place, new Quote(span, sentence.words(title, body)));
              }
            });
    return quotes;
  }
}
