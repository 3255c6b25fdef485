package org.entente.reports.page;

import java.util.List;
import java.util.Map;
import org.entente.reports.result.Dyad;

/** The sentences shown for the strongest pairs, and the articles in which they stand. */
record Evidence(List<Behind> pairs, Map<String, Article> articles) {

  /** One pair, some of its sentences, newest first, and how many there are in all. */
  record Behind(Dyad dyad, List<Sentence> sentences, long total) {}

  Article articleOf(Sentence sentence) {
    return articles.getOrDefault(sentence.articleId(), Article.UNKNOWN);
  }
}
