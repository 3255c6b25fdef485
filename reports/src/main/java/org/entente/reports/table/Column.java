package org.entente.reports.table;

import java.util.Locale;

/**
 * One column of a table: its name in the file, what its values are and what they mean.
 *
 * @param unit what one is: articles, bytes, proportion; empty for text
 * @param source where a formula is defined; empty where nothing is computed
 */
public record Column(String name, Type type, String unit, String meaning, String source) {

  /** The kinds of value, named as Frictionless Table Schema names them. */
  public enum Type {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Stata takes no longer names. */
  private static final int MAX_NAME = 32;

  public Column {
    if (!name.matches("[a-z][a-z0-9_]*") || name.length() > MAX_NAME) {
      throw new IllegalArgumentException(
          "column name '" + name + "': use lower_snake_case of at most " + MAX_NAME + " letters");
    }
  }

  public static Column text(String name, String meaning) {
    return new Column(name, Type.STRING, "", meaning, "");
  }

  public static Column date(String name, String meaning) {
    return new Column(name, Type.DATE, "ISO date, UTC", meaning, "");
  }

  public static Column flag(String name, String meaning) {
    return new Column(name, Type.BOOLEAN, "true or false", meaning, "");
  }

  public static Column count(String name, String unit, String meaning) {
    return new Column(name, Type.INTEGER, unit, meaning, "");
  }

  public static Column number(String name, String unit, String meaning, String source) {
    return new Column(name, Type.NUMBER, unit, meaning, source);
  }

  /** The name in words: {@code n_articles} is "number of articles". */
  public String title() {
    String words = name.startsWith("n_") ? "number of " + name.substring(2) : name;
    return words.replace('_', ' ');
  }
}
