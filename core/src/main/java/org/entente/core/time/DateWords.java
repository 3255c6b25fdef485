package org.entente.core.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.text.Vocabulary;

/**
 * The words of {@code dates.tsv} as numbers of a vocabulary: what each can be in an expression of
 * time, and which month, unit or number it means.
 *
 * <p>Built while the vocabulary is filled, then only read, from many threads.
 */
public final class DateWords {

  private static final String TABLE = "dates.tsv";
  private static final int KINDS = DateWord.values().length;

  private final short[] entryOf;
  private final long[] kinds;
  private final short[] values;

  private DateWords(int words, List<int[]> rows) {
    int last = -1;
    for (int[] row : rows) {
      last = Math.max(last, row[0]);
    }
    entryOf = new short[last + 1];
    kinds = new long[words + 1];
    values = new short[(words + 1) * KINDS];
    short entries = 0;
    for (int[] row : rows) {
      if (entryOf[row[0]] == 0) {
        entryOf[row[0]] = ++entries;
      }
      int entry = entryOf[row[0]];
      kinds[entry] |= 1L << row[1];
      values[entry * KINDS + row[1]] = (short) row[2];
    }
  }

  /** Reads the table into a vocabulary that still takes words. */
  public static DateWords of(Vocabulary vocabulary) {
    List<int[]> rows = new ArrayList<>();
    try (InputStream in = DateWords.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the table " + TABLE + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        int kind = DateWord.parse(cells[0]).ordinal();
        int value = cells[1].isEmpty() ? 0 : Integer.parseInt(cells[1]);
        for (String word : cells[2].split(" ")) {
          rows.add(new int[] {vocabulary.intern(word), kind, value});
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new DateWords(rows.size(), rows);
  }

  /** The kinds of a word as bits, 0 for a word that has nothing to do with time. */
  long kinds(int word) {
    return word < 0 || word >= entryOf.length ? 0 : kinds[entryOf[word]];
  }

  /** What a word means as one of its kinds. */
  int value(int word, DateWord kind) {
    return values[entryOf[word] * KINDS + kind.ordinal()];
  }
}
