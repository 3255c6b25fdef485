package org.entente.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of some names a mistyped one may have meant. */
final class Likeness {

  private static final int MOST = 2;
  private static final int LONGEST = 40;

  private Likeness() {}

  /** The nearest name as a question, or all of them. */
  static String hint(String word, List<String> names) {
    String plain = word.toLowerCase(Locale.ROOT).replace('_', '-').replace("--", "");
    Optional<String> nearest =
        word.length() > LONGEST
            ? Optional.empty()
            : names.stream()
                .filter(name -> distance(plain, name) <= Math.min(MOST, name.length() / 2))
                .min(Comparator.comparingInt(name -> distance(plain, name)));
    return nearest
        .map(name -> "did you mean '" + name + "'?")
        .orElse("valid are " + String.join(", ", names.stream().sorted().toList()));
  }

  /** Letters to insert, delete or change from one to the other. */
  private static int distance(String a, String b) {
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
      }
      last = row;
    }
    return last[b.length()];
  }
}
