package org.entente.reports.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** The sentences that have room in the page, chosen in {@link Rounds}. */
final class SentenceList {

  /** What a row takes beside its text. */
  private static final int ROW = 60;

  private static final int REFERENCE = 6;

  private final Evidence evidence;
  private final ToIntFunction<String> entityNumber;
  private final ArrayNode articles = JsonNodeFactory.instance.arrayNode();
  private final ArrayNode sentences = JsonNodeFactory.instance.arrayNode();
  private final Map<String, Integer> articleNumbers = new HashMap<>();
  private final Map<String, Integer> sentenceNumbers = new HashMap<>();
  private long cost;

  SentenceList(Evidence evidence, ToIntFunction<String> entityNumber) {
    this.evidence = evidence;
    this.entityNumber = entityNumber;
  }

  ArrayNode articles() {
    return articles;
  }

  ArrayNode sentences() {
    return sentences;
  }

  /** For each pair of the evidence the positions of its sentences. */
  List<Set<Integer>> choose(long characters) {
    List<Set<Integer>> chosen = new ArrayList<>();
    evidence.pairs().forEach(pair -> chosen.add(new LinkedHashSet<>()));
    List<Evidence.Behind<?>> subjects = new ArrayList<>();
    List<Set<Integer>> positions = new ArrayList<>();
    int most = Math.max(evidence.pairs().size(), evidence.entities().size());
    for (int i = 0; i < most; i++) {
      if (i < evidence.pairs().size()) {
        subjects.add(evidence.pairs().get(i));
        positions.add(chosen.get(i));
      }
      if (i < evidence.entities().size()) {
        subjects.add(evidence.entities().get(i));
        positions.add(new LinkedHashSet<>());
      }
    }
    Rounds.run(subjects, characters, (i, place) -> take(place, positions.get(i)));
    return chosen;
  }

  /** Takes a sentence that has words; whom it names beside pairs is told by its marks. */
  private long take(String place, Set<Integer> positions) {
    Sentence sentence = evidence.sentences().get(place);
    if (sentence == null || sentence.text().length() > Sentence.LONGEST) {
      return 0;
    }
    cost = 0;
    if (positions.add(numberOf(sentence))) {
      cost += REFERENCE;
    }
    return cost;
  }

  private int numberOf(Sentence sentence) {
    Integer known = sentenceNumbers.get(sentence.place());
    if (known != null) {
      return known;
    }
    sentenceNumbers.put(sentence.place(), sentences.size());
    add(sentence);
    return sentences.size() - 1;
  }

  private void add(Sentence sentence) {
    cost += ROW + sentence.text().length();
    ArrayNode row = sentences.addArray();
    row.add(articleNumber(sentence)).add(sentence.number()).add(sentence.published());
    row.add(sentence.text());
    ArrayNode marks = row.addArray();
    int length = sentence.text().codePointCount(0, sentence.text().length());
    for (Sentence.Mark mark : sentence.marks()) {
      if (mark.start() >= 0 && mark.start() < mark.end() && mark.end() <= length) {
        marks.add(sentence.text().offsetByCodePoints(0, mark.start()));
        marks.add(sentence.text().offsetByCodePoints(0, mark.end()));
        marks.add(numberOf(mark.entity())).add(numberOf(mark.via()));
      }
    }
  }

  private int numberOf(String entity) {
    return entity.isEmpty() ? -1 : entityNumber.applyAsInt(entity);
  }

  private int articleNumber(Sentence sentence) {
    Integer known = articleNumbers.get(sentence.articleId());
    if (known != null) {
      return known;
    }
    Article article = evidence.articleOf(sentence);
    cost += ROW + article.title().length() + article.url().length();
    articleNumbers.put(sentence.articleId(), articles.size());
    articles
        .addArray()
        .add(article.title())
        .add(article.source())
        .add(Html.findWebAddress(article.url()).orElse(""))
        .add(article.sourceFile())
        .add(article.recordNo());
    return articles.size() - 1;
  }
}
