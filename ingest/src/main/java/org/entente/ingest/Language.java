package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells what language a text is in, by its first {@value #LOOKED_AT} characters.
 *
 * <p>A text in which the little words of English are frequent is English. Only of others OpenNLP's
 * model is asked, and a text is taken for another language only if the model finds that {@value
 * #SURE} times as likely as English: lists of names, which look like many languages, are not. What
 * is shorter than {@value #SHORTEST} characters, or a table of figures, is not judged.
 */
final class Language {

  static final String ENGLISH = "en";

  /** The answer for what is not judged. */
  static final String UNKNOWN = "";

  static final int SHORTEST = 200;

  private static final int LOOKED_AT = 2_000;
  private static final int MODEL_READS = 1_000;
  private static final int SURE = 10;

  /** Share of the words by which a text is English without more ado. */
  private static final double ENGLISH_SHARE = 0.06;

  /** Share of letters, among all that is not blank, that prose has. */
  private static final double PROSE_SHARE = 0.85;

  /** So many words are enough, or any more, if the share is twice that. */
  private static final int ENOUGH = 40;

  /** Words that are frequent in English and not found in other languages, or rare there. */
  private static final LittleWords LITTLE_WORDS =
      new LittleWords(
          "the", "of", "and", "to", "that", "with", "by", "from", "said", "have", "has", "which",
          "will", "would", "were", "been", "its", "this", "are", "their", "they", "not", "but",
          "after", "about", "more", "it", "who", "than", "when", "what", "into", "other", "could",
          "year", "years", "first", "two", "three", "vs");

  private Language() {}

  /** The language of a text in ISO 639-1 letters, or in those of ISO 639-3 if it has no others. */
  static String of(String title, String body) {
    String text = title.isEmpty() ? body : title + "\n" + body;
    String begin = text.length() <= LOOKED_AT ? text : text.substring(0, LOOKED_AT);
    if (isShort(begin)) {
      return UNKNOWN;
    }
    if (hasLittleWords(begin)) {
      return ENGLISH;
    }
    return isProse(begin) ? judged(begin) : UNKNOWN;
  }

  /** A character takes two chars at most, so that few texts need counting. */
  private static boolean isShort(String text) {
    return text.length() < 2 * SHORTEST && text.codePointCount(0, text.length()) < SHORTEST;
  }

  private static boolean isProse(String text) {
    int letters = 0;
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        letters++;
      } else if (!Character.isWhitespace(c)) {
        others++;
      }
    }
    return letters >= PROSE_SHARE * (letters + others);
  }

  private static boolean hasLittleWords(String text) {
    int words = 0;
    int little = 0;
    for (int at = 0; at < text.length(); at++) {
      int from = at;
      long word = 0;
      for (; at < text.length() && isLetter(text.charAt(at)); at++) {
        word = LittleWords.append(word, text.charAt(at));
      }
      if (at > from) {
        words++;
        little += at - from <= LittleWords.LONGEST && LITTLE_WORDS.contains(word) ? 1 : 0;
        if (little >= 2 * ENGLISH_SHARE * Math.max(words, ENOUGH)) {
          return true;
        }
      }
    }
    return little > 0 && little >= ENGLISH_SHARE * words;
  }

  /** Most letters are ASCII ones, which need no table. */
  private static boolean isLetter(char c) {
    return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
  }

  private static String judged(String text) {
    opennlp.tools.langdetect.Language[] all =
        Model.DETECTOR.predictLanguages(text.substring(0, Math.min(text.length(), MODEL_READS)));
    double english = 0;
    for (opennlp.tools.langdetect.Language one : all) {
      english = one.getLang().equals("eng") ? one.getConfidence() : english;
    }
    return all[0].getConfidence() >= SURE * english ? Model.shortened(all[0].getLang()) : ENGLISH;
  }

  /** Loaded when the first doubtful text is met, once a JVM. */
  private static final class Model {

    private static final String NAME = "/langdetect-183.bin";

    static final LanguageDetector DETECTOR = load();

    /** ISO 639-1 letters by those of ISO 639-3, with the members of larger languages. */
    private static final Map<String, String> LETTERS = letters();

    private static LanguageDetector load() {
      try (InputStream in = Language.class.getResourceAsStream(NAME)) {
        return new LanguageDetectorME(new LanguageDetectorModel(in));
      } catch (IOException e) {
        throw new UncheckedIOException("the model of languages cannot be read", e);
      }
    }

    static String shortened(String letters) {
      return LETTERS.getOrDefault(letters, letters);
    }

    private static Map<String, String> letters() {
      Map<String, String> letters = new HashMap<>();
      for (String two : Locale.getISOLanguages()) {
        try {
          letters.put(Locale.forLanguageTag(two).getISO3Language(), two);
        } catch (MissingResourceException e) {
          // A language without three letters is none that the model gives.
          continue;
        }
      }
      letters.putAll(
          Map.of(
              "cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "plt", "mg", "zlm", "ms", "ind",
              "id", "heb", "he", "yid", "yi", "arb", "ar"));
      return letters;
    }
  }
}
