package org.entente.reports.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The sentences that have room in the page: first the newest of each pair and period, then the
 * second, and so on, so that every number opens to something before any opens to all.
 */
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
  List<List<Integer>> choose(long characters) {
    room = characters;
    List<List<Integer>> chosen = new ArrayList<>();
    evidence.pairs().forEach(pair -> chosen.add(new ArrayList<>()));
    boolean isMore = true;
    for (int rank = 0; isMore && room > 0; rank++) {
      isMore = false;
      for (int i = 0; i < chosen.size(); i++) {
        for (Evidence.Cell cell : evidence.pairs().get(i).cells().values()) {
          if (rank < cell.places().size() && room > 0) {
            chosen.get(i).add(numberOf(cell.places().get(rank)));
            isMore = true;
          }
        }
      }
    }
    return chosen;
  }

  private int numberOf(String place) {
    room -= REFERENCE;
    Integer known = sentenceNumbers.get(place);
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
