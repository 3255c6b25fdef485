package org.entente.core.reprint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Words as desks change them: what no reader would miss is left out, and spellings of one thing
 * ({@code pct}, {@code percent}; {@code two}, {@code 2}) are one.
 */
final class NewsWords {

  /** Words of grammar, of attribution and of money, and what is left of broken HTML. */
  private static final String EMPTY =
      """
      a an the of to in on at by for from with as and or but if that this these those it its is
      are was were be been being he she they his her their them we our you your i not no has have
      had do does did will would can could may might should than then there here so such also
      which who whom whose what when where how all any some into out up over about after before
      s t re ve ll d m dollar dollars dlr dlrs said says say told mr mrs ms dr amp nbsp quot""";

  /** Words that are one, the first standing for all. */
  private static final String SAME =
      """
      percent pct
      million mln mlns
      billion bln bn
      cents cts
      sterling stg
      corp corporation
      co company
      cos companies
      inc incorporated
      ltd limited
      tons tonnes
      ton tonne
      jan january
      feb february
      mar march
      apr april
      aug august
      sep sept september
      oct october
      nov november
      dec december
      0 zero
      1 one
      2 two
      3 three
      4 four
      5 five
      6 six
      7 seven
      8 eight
      9 nine
      10 ten
      11 eleven
      12 twelve""";

  /** What marks a sentence as the outlet's own and no part of the news. */
  private static final String NOTICES =
      """
      newsletter
      newsletters
      all rights reserved
      copyright
      sign up
      log in
      read more
      read also
      click here
      edited by
      editing by
      reporting by
      written by
      reported by
      compiled by
      contributed to this
      contributed reporting
      follow us
      share this
      comments are
      privacy policy
      skip to
      download the app
      terms of use
      terms of service
      staff writer
      staff reporter
      wire services
      breaking news alert
      subscribe
      subscribers
      story continues below
      file photo""";

  private static final WordTable LEFT_OUT = table(EMPTY.split("\\s+"));
  private static final WordTable NOTICE = table(NOTICES.split("\n"));
  private static final WordTable NUMBERS = table("0 1 2 3 4 5 6 7 8 9 10 11 12".split(" "));

  /** Words that another stands for, and those that stand for them. */
  private static final WordTable STANDING = standing();

  private NewsWords() {}

  static boolean isLeftOut(int hash) {
    return LEFT_OUT.contains(hash);
  }

  /** The hash of the word that stands for this one, often itself. */
  static int standing(int hash) {
    return STANDING.get(hash, hash);
  }

  /** Whether a word that {@link #standing} gave is a small number, perhaps written out. */
  static boolean isNumber(int standing) {
    return NUMBERS.contains(standing);
  }

  /** Whether the last of three words in a row ends a word or phrase that marks a notice. */
  static boolean isNotice(int beforeLast, int before, int last) {
    int two = phrase(before, last);
    int three = phrase(phrase(beforeLast, before), last);
    return NOTICE.contains(last) || NOTICE.contains(two) || NOTICE.contains(three);
  }

  static int hash(CharSequence word) {
    int hash = Hash.START;
    for (int i = 0; i < word.length(); i++) {
      hash = Hash.add(hash, word.charAt(i));
    }
    return Hash.mixed(hash);
  }

  private static int phrase(int first, int next) {
    return Hash.mixed(Hash.add(first, next));
  }

  private static int phrase(String words) {
    String[] parts = words.split(" ");
    int hash = hash(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      hash = phrase(hash, hash(parts[i]));
    }
    return hash;
  }

  private static WordTable table(String[] phrases) {
    return WordTable.of(Arrays.stream(phrases).mapToInt(NewsWords::phrase));
  }

  private static WordTable standing() {
    Map<Integer, Integer> standing = new HashMap<>();
    for (String line : SAME.split("\n")) {
      String[] words = line.split(" ");
      Arrays.stream(words).forEach(word -> standing.put(hash(word), hash(words[0])));
    }
    return new WordTable(standing);
  }
}
