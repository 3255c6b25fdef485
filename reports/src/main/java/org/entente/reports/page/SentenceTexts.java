package org.entente.reports.page;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.core.entity.Gazetteer;
import org.entente.core.entity.SentenceReader;
import org.entente.reports.run.ArticleTexts;

/** Finds the words of sentences of which only the place is known, in the texts of articles. */
final class SentenceTexts {

  private final Map<String, List<Sentence>> wanted;
  private final Map<String, Sentence> found = new HashMap<>();
  private final SentenceReader reader = new SentenceReader(Gazetteer.standard());

  private SentenceTexts(Collection<Sentence> places) {
    this.wanted = places.stream().collect(Collectors.groupingBy(Sentence::articleId));
  }

  /** The sentences by their place, without those whose article or words the run lacks. */
  static Map<String, Sentence> read(Collection<Sentence> places, ArticleTexts texts)
      throws IOException {
    if (places.isEmpty()) {
      return Map.of();
    }
    SentenceTexts reading = new SentenceTexts(places);
    texts.forEach(reading.wanted.keySet(), reading::cut);
    return reading.found;
  }

  private void cut(String article, String title, String body) {
    List<org.entente.core.text.Sentence> all = reader.read(title, body);
    for (Sentence sentence : wanted.getOrDefault(article, List.of())) {
      if (sentence.number() < all.size()) {
        var span = all.get((int) sentence.number());
        String words = span.words(title, body);
        if (!words.isBlank() && words.length() <= Sentence.LONGEST) {
          found.put(sentence.place(), sentence.with(span.start(), words));
        }
      }
    }
  }
}
