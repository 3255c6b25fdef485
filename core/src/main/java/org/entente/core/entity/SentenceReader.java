package org.entente.core.entity;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.text.FieldText;
import org.entente.core.text.Sentence;
import org.entente.core.text.Tokenizer;
import org.entente.core.text.Tokens;

/**
 * Cuts an article into the sentences that {@link MentionFinder} numbers, and looks for nobody in
 * them. Each thread needs one of its own.
 */
public final class SentenceReader {

  private final Tokenizer tokenizer;
  private final Tokens tokens = new Tokens();

  public SentenceReader(Gazetteer gazetteer) {
    this.tokenizer = new Tokenizer(gazetteer.lexicon());
  }

  /** The sentences by their number: the title is 0, even if it is empty, the body runs from 1. */
  public List<Sentence> read(String title, String body) {
    FieldText titleText = FieldText.of(title);
    FieldText bodyText = FieldText.of(body);
    tokenizer.read(titleText.legible(), bodyText.legible(), tokens);
    return list(tokens, titleText, bodyText);
  }

  static List<Sentence> list(Tokens tokens, FieldText title, FieldText body) {
    List<Sentence> sentences = new ArrayList<>(tokens.sentences());
    for (int s = 0; s < tokens.sentences(); s++) {
      FieldText text = s == 0 ? title : body;
      int start = text.start(tokens.sentenceStart(s));
      int end = text.end(tokens.sentenceEnd(s));
      sentences.add(new Sentence(s, tokens.paragraph(s), start, end));
    }
    return sentences;
  }
}
