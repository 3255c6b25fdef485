package org.entente.core.text;

/** What a tokenizer asks of the words that tables know. */
public interface Words {

  /** The vocabulary that gives words their numbers. */
  Vocabulary vocabulary();

  /** Whether a word with a full stop behind it need not end a sentence ("Gen.", "Inc."). */
  boolean isAbbreviation(int word);

  /** Whether a word with a capital after a doubtful full stop begins a sentence ("The", "But"). */
  boolean isStarter(int word);

  /** Whether a word in capitals may be glued to the next one ({@code REUTERSPyongyang}). */
  boolean isCredit(int word);

  /** A vocabulary without any knowledge about its words. */
  static Words plain(Vocabulary vocabulary) {
    return new Words() {
      @Override
      public Vocabulary vocabulary() {
        return vocabulary;
      }

      @Override
      public boolean isAbbreviation(int word) {
        return false;
      }

      @Override
      public boolean isStarter(int word) {
        return false;
      }

      @Override
      public boolean isCredit(int word) {
        return false;
      }
    };
  }
}
