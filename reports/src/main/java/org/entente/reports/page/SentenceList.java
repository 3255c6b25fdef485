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

/**
 * The sentences that have room in the page: some for each period of the pairs most named together,
 * then the newest of every pair and period, then the second, and so on, so that every number opens
 * to something before any opens to all.
 */
final class SentenceList {

  /** What a row takes beside its text. */
  private static final int ROW = 60;

  private static final int REFERENCE = 6;
  private static final int FIRST_PAIRS = 30;
  private static final int FIRST_SENTENCES = 5;

  private final Evidence evidence;
  private final ToIntFunction<String> entityNumber;
  private final ArrayNode articles = JsonNodeFactory.instance.arrayNode();
  private final ArrayNode sentences = JsonNodeFactory.instance.arrayNode();
  private final Map<String, Integer> articleNumbers = new HashMap<>();
  private final Map<String, Integer> sentenceNumbers = new HashMap<>();
  private long room;

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
    room = characters;
    List<Set<Integer>> chosen = new ArrayList<>();
    evidence.pairs().forEach(pair -> chosen.add(new LinkedHashSet<>()));
    for (int rank = 0; rank < FIRST_SENTENCES; rank++) {
      add(rank, Math.min(FIRST_PAIRS, chosen.size()), chosen);
    }
    int rank = 0;
    while (add(rank, chosen.size(), chosen)) {
      rank++;
    }
    return chosen;
  }

  /** Adds the sentence of that rank of each period of the first pairs; false if there is none. */
  private boolean add(int rank, int pairs, List<Set<Integer>> chosen) {
    boolean isAny = false;
    for (int i = 0; i < pairs; i++) {
      for (Evidence.Cell cell : evidence.pairs().get(i).cells().values()) {
        if (rank < cell.places().size() && room > 0) {
          chosen.get(i).add(numberOf(cell.places().get(rank)));
          isAny = true;
        }
      }
    }
    return isAny;
  }

  private int numberOf(String place) {
    Integer known = sentenceNumbers.get(place);
    room -= REFERENCE;
    if (known != null) {
      return known;
    }
    sentenceNumbers.put(place, sentences.size());
    add(evidence.sentences().get(place));
    return sentences.size() - 1;
  }

  private void add(Sentence sentence) {
    room -= ROW + sentence.text().length();
    ArrayNode row = sentences.addArray();
    row.add(articleNumber(sentence)).add(sentence.number()).add(sentence.published());
    row.add(sentence.text());
    ArrayNode marks = row.addArray();
    int length = sentence.text().codePointCount(0, sentence.text().length());
    for (Sentence.Mark mark : sentence.marks()) {
      if (mark.start() >= 0 && mark.start() < mark.end() && mark.end() <= length) {
        marks.add(sentence.text().offsetByCodePoints(0, mark.start()));
        marks.add(sentence.text().offsetByCodePoints(0, mark.end()));
        marks.add(entityNumber.applyAsInt(mark.entity()));
        marks.add(mark.via().isEmpty() ? -1 : entityNumber.applyAsInt(mark.via()));
      }
    }
  }

  private int articleNumber(Sentence sentence) {
    Integer known = articleNumbers.get(sentence.articleId());
    if (known != null) {
      return known;
    }
    Article article = evidence.articleOf(sentence);
    room -= ROW + article.title().length() + article.url().length();
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
