package org.entente.ingest.entities;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One entity as a file writes it: fields, their values and their lines. */
final class Entry {

  /** The values of one field; {@code line} counts from 1. */
  record Cell(int line, List<String> values) {}

  private static final Cell NOTHING = new Cell(0, List.of());

  private final String file;
  private final int line;
  private final Map<Key, Cell> cells = new EnumMap<>(Key.class);

  Entry(String file, int line) {
    this.file = file;
    this.line = line;
  }

  /** Takes in a field by the word that the file has for it. */
  void put(String word, Cell cell) throws BadEntities {
    Key key =
        Key.find(word)
            .orElseThrow(
                () ->
                    new BadEntities(
                        file,
                        cell.line(),
                        "no field " + BadEntities.quote(word) + "; " + Key.suggestion(word)));
    if (!key.isList() && cell.values().size() != 1) {
      throw new BadEntities(file, cell.line(), word + " takes one value, not a list");
    }
    if (cells.putIfAbsent(key, cell) != null) {
      throw new BadEntities(file, cell.line(), word + " is there twice; put both into one");
    }
  }

  Map<Key, Cell> cells() {
    return cells;
  }

  boolean has(Key key) {
    return cells.containsKey(key);
  }

  /** The value of a field that takes one; empty if not given. */
  String value(Key key) {
    return has(key) ? cells.get(key).values().get(0) : "";
  }

  List<String> values(Key key) {
    return cells.getOrDefault(key, NOTHING).values();
  }

  /** "mine.yaml:12" of a field. */
  String where(Key key) {
    return file + ":" + line(key);
  }

  BadEntities bad(Key key, String value, String problem) {
    return new BadEntities(
        file, line(key), key.word() + " " + BadEntities.quote(value) + " " + problem);
  }

  /** Something that is wrong with the whole. */
  BadEntities bad(String problem) {
    return new BadEntities(file, line, problem);
  }

  private int line(Key key) {
    return has(key) ? cells.get(key).line() : line;
  }
}
