package org.entente.analytics.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/**
 * A table that {@link Sinks} wrote, read again from disk in its order and without Spark; missing
 * values are null.
 */
public final class StoredTable implements Closeable {

  private final List<Path> parts;
  private final Iterator<Path> files;
  private final List<String> columns;
  private final Map<String, Set<String>> wanted;
  private ParquetReader<Group> reader;

  /** Opens a table's folder for some of its columns, in the order given. */
  public StoredTable(Path folder, List<String> columns) throws IOException {
    this(folder, columns, Map.of());
  }

  /**
   * Opens it for some rows only; other columns are not read.
   *
   * @param wanted columns of text, and the values of which each has to have one
   */
  public StoredTable(Path folder, List<String> columns, Map<String, Set<String>> wanted)
      throws IOException {
    this.columns = List.copyOf(columns);
    this.wanted = Map.copyOf(wanted);
    try (Stream<Path> all = Files.list(folder)) {
      parts = all.filter(p -> p.getFileName().toString().startsWith("part-")).sorted().toList();
    }
    files = parts.iterator();
  }

  /** How many rows there are, by what the files say of themselves. */
  public long rows() throws IOException {
    long rows = 0;
    for (Path file : parts) {
      try (ParquetFileReader footer = ParquetFooter.open(file)) {
        rows += footer.getRecordCount();
      }
    }
    return rows;
  }

  /** The next row. */
  public Optional<List<Object>> findNext() throws IOException {
    while (true) {
      Group group = reader == null ? null : reader.read();
      if (group != null) {
        return Optional.of(row(group));
      }
      if (!files.hasNext()) {
        return Optional.empty();
      }
      open(files.next());
    }
  }

  private void open(Path file) throws IOException {
    close();
    ParquetConfiguration settings =
        new PlainParquetConfiguration(
            Map.of(ReadSupport.PARQUET_READ_SCHEMA, needed(file).toString()));
    reader = new Builder(file, settings).withFilter(filter()).build();
  }

  /** Parquet's own way to say which kind of rows a reader gives. */
  private static final class Builder extends ParquetReader.Builder<Group> {

    Builder(Path file, ParquetConfiguration settings) {
      super(new LocalInputFile(file), settings);
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }

  /** The columns asked for, and those by which rows are chosen. */
  private MessageType needed(Path file) throws IOException {
    try (ParquetFileReader footer = ParquetFooter.open(file)) {
      MessageType all = footer.getFileMetaData().getSchema();
      List<Type> fields =
          all.getFields().stream()
              .filter(f -> columns.contains(f.getName()) || wanted.containsKey(f.getName()))
              .toList();
      return new MessageType(all.getName(), fields);
    }
  }

  private FilterCompat.Filter filter() {
    return wanted.entrySet().stream()
        .map(one -> among(one.getKey(), one.getValue()))
        .reduce(FilterApi::and)
        .map(FilterCompat::get)
        .orElse(FilterCompat.NOOP);
  }

  private static FilterPredicate among(String column, Set<String> values) {
    return FilterApi.userDefined(FilterApi.binaryColumn(column), new Among(values));
  }

  private List<Object> row(Group group) {
    List<Object> row = new ArrayList<>(columns.size());
    for (String column : columns) {
      row.add(value(group, group.getType().getFieldIndex(column)));
    }
    return row;
  }

  private static Object value(Group group, int field) {
    if (group.getFieldRepetitionCount(field) == 0) {
      return null;
    }
    Type type = group.getType().getType(field);
    boolean date =
        type.getLogicalTypeAnnotation() instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation;
    PrimitiveType.PrimitiveTypeName primitive = type.asPrimitiveType().getPrimitiveTypeName();
    return switch (primitive) {
      case INT32 ->
          date ? LocalDate.ofEpochDay(group.getInteger(field, 0)) : group.getInteger(field, 0);
      case INT64 -> group.getLong(field, 0);
      case DOUBLE -> group.getDouble(field, 0);
      case BOOLEAN -> group.getBoolean(field, 0);
      case BINARY ->
          type.getLogicalTypeAnnotation() == null
              ? group.getBinary(field, 0).getBytes()
              : group.getString(field, 0);
      default ->
          throw new IllegalStateException("no reader for " + primitive + " of " + type.getName());
    };
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
      reader = null;
    }
  }
}
