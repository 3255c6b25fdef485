package org.entente.core.entity;

import org.entente.core.text.FieldText;
import org.entente.core.text.Fold;
import org.entente.core.text.Tokenizer;
import org.entente.core.text.Tokens;

/**
 * The words of a name, and whether it can be found in a text at all: a name runs over blanks,
 * hyphens and apostrophes, and is taken as it stands. Not safe for several threads.
 */
public final class NameWords {

  /** In characters. */
  public static final int LONGEST = 200;

  private static final String BETWEEN_WORDS = " -\u2010\u2011'\u2019`.&";

  private final Lexicon lexicon = Gazetteer.standard().lexicon();
  private final Tokenizer tokenizer = new Tokenizer(lexicon);
  private final Tokens tokens = new Tokens();

  /**
   * The folded words of a name, parted by blanks: equal for names that are found at the same places
   * but for capitals.
   *
   * @throws IllegalArgumentException telling why no text can hold the name, and what to write
   */
  public String of(String name) {
    check(!name.isBlank(), "is empty; write a name or leave the field out");
    check(name.length() <= LONGEST, "is longer than " + LONGEST + " characters; shorten it");
    name.codePoints()
        .filter(c -> !isOfName(c))
        .findFirst()
        .ifPresent(c -> check(false, refusal(c)));
    check(
        name.chars().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c)),
        "has no capital letter, so any text would hold it; write it as news does");
    String text = FieldText.of(name).legible();
    tokenizer.read(text, "", tokens);
    check(
        tokens.size() <= Lexicon.LONGEST_PHRASE,
        "has more than " + Lexicon.LONGEST_PHRASE + " words; shorten it");
    StringBuilder words = new StringBuilder();
    for (int t = 0; t < tokens.size(); t++) {
      check(
          t == 0 || !PhraseScanner.isBarrier(lexicon, tokens, t),
          "has a full stop or dash within, over which no name runs; write its words without it");
      words.append(t == 0 ? "" : " ");
      words.append(Fold.word(text.substring(tokens.start(t), tokens.end(t))));
    }
    check(words.toString().chars().anyMatch(c -> c != ' '), "holds no letter that can be compared");
    return words.toString();
  }

  private static boolean isOfName(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || BETWEEN_WORDS.indexOf(c) >= 0;
  }

  private static String refusal(int c) {
    String shown =
        Character.isISOControl(c) ? "a control character" : "'" + Character.toString(c) + "'";
    return "holds "
        + shown
        + "; a name is taken word by word, it is no pattern: write its words only";
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
