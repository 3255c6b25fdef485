package org.entente.reports.table;

import java.util.List;
import java.util.Optional;

/** Every table of a run; what stands here is what dictionary.csv and datapackage.json say. */
public final class Tables {

  public static final TableSpec LEDGER = CorpusTables.LEDGER;
  public static final TableSpec ARTICLES = CorpusTables.ARTICLES;
  public static final TableSpec DUPLICATES = CorpusTables.DUPLICATES;
  public static final TableSpec MENTIONS = MentionTables.MENTIONS;
  public static final TableSpec DATES = MentionTables.DATES;
  public static final TableSpec ENTITIES = MentionTables.ENTITIES;
  public static final TableSpec EVIDENCE = MentionTables.EVIDENCE;
  public static final TableSpec ENTITY_PERIOD = MeasureTables.ENTITY_PERIOD;
  public static final TableSpec DYAD_PERIOD = MeasureTables.DYAD_PERIOD;
  public static final TableSpec DYADS = MeasureTables.DYADS;
  public static final TableSpec EGO = MeasureTables.EGO;
  public static final TableSpec BURSTS = FindingTables.BURSTS;
  public static final TableSpec CHANGES = FindingTables.CHANGES;
  public static final TableSpec RISERS = FindingTables.RISERS;
  public static final TableSpec COMMUNITIES = FindingTables.COMMUNITIES;
  public static final TableSpec SENSITIVITY = FindingTables.SENSITIVITY;
  public static final TableSpec DICTIONARY =
      TableSpec.named("dictionary", "What each column of each table means")
          .key(
              Column.text("table", "The table, named as its file without .csv"),
              Column.text("column", "The column, named as in the table's header"))
          .with(
              Column.text("type", "string, integer, number, boolean or date"),
              Column.text("unit", "What one is; empty for text"),
              Column.text("meaning", "What a value says"),
              Column.text("source_of_formula", "Where a measure is defined"));

  /** Rejections by reason; lies in quarantine/, not in data/. */
  public static final TableSpec QUARANTINE_SUMMARY =
      TableSpec.named("summary", "Rejected records by reason")
          .key(
              Column.text("reason", "Why the record was rejected, as listed in docs/reasons.md"),
              Column.text("language", "If the reason is LANGUAGE, the letters of ISO 639-1"))
          .with(Column.count("n", "records", "Records rejected for that reason"));

  private static final List<TableSpec> ALL =
      List.of(
          LEDGER,
          ARTICLES,
          DUPLICATES,
          MENTIONS,
          DATES,
          ENTITIES,
          ENTITY_PERIOD,
          DYAD_PERIOD,
          DYADS,
          EGO,
          BURSTS,
          CHANGES,
          RISERS,
          COMMUNITIES,
          SENSITIVITY,
          EVIDENCE,
          DICTIONARY);

  private Tables() {}

  /** All tables of data/, in the order in which a reader meets them. */
  public static List<TableSpec> list() {
    return ALL;
  }

  public static Optional<TableSpec> find(String name) {
    return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
  }
}
