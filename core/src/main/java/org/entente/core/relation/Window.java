package org.entente.core.relation;

import java.util.List;
import java.util.Locale;
import org.entente.core.text.Sentence;

/** The stretch of text within which two entities count as named together. */
public enum Window {
  SENTENCE,
  PARAGRAPH,
  ARTICLE;

  /** The window that a sentence lies in, among those of its article. */
  int of(Sentence sentence) {
    return switch (this) {
      case SENTENCE -> sentence.number();
      case PARAGRAPH -> sentence.paragraph();
      case ARTICLE -> 0;
    };
  }

  /** How many windows the sentences of an article make; an empty title makes none. */
  int count(List<Sentence> sentences) {
    return (int)
        sentences.stream().filter(s -> s.end() > s.start()).mapToInt(this::of).distinct().count();
  }

  /** The word that options and tables hold. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
