package org.entente.ingest.entities;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads entities from CSV: a header of fields, then one row for each entity; several values in a
 * cell are parted by semicolons, an empty cell gives nothing.
 */
final class CsvEntries {

  private final String file;
  private final CSVParser parser;

  private CsvEntries(String file, CSVParser parser) {
    this.file = file;
    this.parser = parser;
  }

  static List<Entry> read(String file, String text) throws BadEntities {
    try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
      return new CsvEntries(file, parser).entries();
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new BadEntities(
          file, "no CSV: a quotation mark is not closed, or text follows behind it");
    }
  }

  private List<Entry> entries() throws BadEntities {
    List<Entry> entries = new ArrayList<>();
    Iterator<CSVRecord> records = parser.iterator();
    if (!records.hasNext()) {
      return entries;
    }
    List<String> header = records.next().stream().map(String::strip).toList();
    checkCommas(header);
    while (records.hasNext()) {
      CSVRecord row = records.next();
      if (row.size() > 1 || !row.get(0).isBlank()) {
        entries.add(entry(header, row, (int) parser.getCurrentLineNumber()));
      }
    }
    return entries;
  }

  private Entry entry(List<String> header, CSVRecord row, int line) throws BadEntities {
    Entry entry = new Entry(file, line);
    if (row.size() != header.size()) {
      throw entry.bad(
          "has "
              + row.size()
              + " cells, the header has "
              + header.size()
              + "; put texts with commas into quotation marks");
    }
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i).strip();
      boolean list = Key.find(header.get(i)).map(Key::isList).orElse(false);
      if (!cell.isEmpty() || Key.find(header.get(i)).isEmpty()) {
        entry.put(header.get(i), new Entry.Cell(line, list ? split(cell) : List.of(cell)));
      }
    }
    return entry;
  }

  private static List<String> split(String cell) {
    return Arrays.stream(cell.split(";")).map(String::strip).filter(x -> !x.isEmpty()).toList();
  }

  private void checkCommas(List<String> header) throws BadEntities {
    String first = header.get(0);
    if (header.size() == 1 && (first.indexOf(';') >= 0 || first.indexOf('\t') >= 0)) {
      throw new BadEntities(
          file, 1, "cells are parted by commas; save the table as comma-separated");
    }
  }
}
