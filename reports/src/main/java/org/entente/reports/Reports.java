package org.entente.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.reports.chart.ChartFiles;
import org.entente.reports.chart.ChartImage;
import org.entente.reports.chart.Charts;
import org.entente.reports.chart.Fonts;
import org.entente.reports.graph.GraphFiles;
import org.entente.reports.page.ReportPage;
import org.entente.reports.result.Results;
import org.entente.reports.result.ResultsReader;
import org.entente.reports.result.RunTables;
import org.entente.reports.run.InputTree;
import org.entente.reports.run.OutputTree;
import org.entente.reports.run.RunFacts;
import org.entente.reports.table.DataPackage;
import org.entente.reports.table.Dictionary;
import org.entente.reports.table.TableSpec;
import org.entente.reports.table.Tables;

/**
 * Tables of a run to charts/, graph/, data/dictionary.csv, datapackage.json and report.html.
 *
 * <p>A table that the run lacks leaves its part of the report out or says that there is nothing.
 */
public final class Reports {

  private Reports() {}

  public static void write(InputTree run, RunFacts facts, OutputTree out) throws IOException {
    Fonts.prepare();
    Results results = new ResultsReader(run, facts.choices()).read();
    List<ChartImage> images =
        new ChartFiles(out, results.entities()).write(Charts.of(results, facts));
    RunTables tables = new RunTables(run);
    GraphFiles.write(tables, facts, out);
    Dictionary.write(Tables.list(), out.create(Tables.DICTIONARY.path()));
    new DataPackage(facts.version(), withDictionary(tables), facts.csv().cutTables().keySet())
        .write(out.create("datapackage.json"));
    String page = new ReportPage(facts, results, tables).html(images);
    try (OutputStream stream = out.create("report.html")) {
      stream.write(page.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The tables that the run has; the dictionary is ours, so it is there by now. */
  private static List<TableSpec> withDictionary(RunTables tables) throws IOException {
    List<TableSpec> present = new ArrayList<>(tables.listTables());
    if (!present.contains(Tables.DICTIONARY)) {
      present.add(Tables.DICTIONARY);
    }
    return present;
  }
}
