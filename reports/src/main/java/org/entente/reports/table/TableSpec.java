package org.entente.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shape of one table: its name, its columns in order, and which of them make a row unique.
 *
 * @param key the columns that identify a row and by which rows are sorted
 * @param emptyKey those of the key that may be empty
 */
public record TableSpec(
    String name,
    String title,
    List<String> key,
    List<String> emptyKey,
    List<Column> columns,
    List<ForeignKey> foreignKeys) {

  public TableSpec {
    key = List.copyOf(key);
    emptyKey = List.copyOf(emptyKey);
    columns = List.copyOf(columns);
    foreignKeys = List.copyOf(foreignKeys);
  }

  /** A table without columns yet; {@link #key} and {@link #with} add them from left to right. */
  public static TableSpec named(String name, String title) {
    return new TableSpec(name, title, List.of(), List.of(), List.of(), List.of());
  }

  TableSpec key(Column... added) {
    List<String> names = Stream.of(added).map(Column::name).toList();
    return new TableSpec(
        name, title, join(key, names), emptyKey, join(columns, List.of(added)), foreignKeys);
  }

  /** Key columns that are empty in some rows, such as the period of a whole range. */
  TableSpec keyOrEmpty(Column... added) {
    List<String> names = Stream.of(added).map(Column::name).toList();
    TableSpec keyed = key(added);
    return new TableSpec(name, title, keyed.key, join(emptyKey, names), keyed.columns, foreignKeys);
  }

  public TableSpec with(Column... added) {
    return with(List.of(added));
  }

  public TableSpec with(List<Column> added) {
    return new TableSpec(name, title, key, emptyKey, join(columns, added), foreignKeys);
  }

  TableSpec refers(String column, String otherTable, String otherColumn) {
    List<ForeignKey> added = List.of(new ForeignKey(column, otherTable, otherColumn));
    return new TableSpec(name, title, key, emptyKey, columns, join(foreignKeys, added));
  }

  /** Where the table lies in a run. */
  public String path() {
    return "data/" + name + ".csv";
  }

  public List<String> columnNames() {
    return columns.stream().map(Column::name).collect(Collectors.toUnmodifiableList());
  }

  private static <T> List<T> join(List<T> head, List<T> tail) {
    List<T> all = new ArrayList<>(head);
    all.addAll(tail);
    return all;
  }
}
