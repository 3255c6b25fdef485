package org.entente.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.reports.chart.ChartFiles;
import org.entente.reports.chart.ChartImage;
import org.entente.reports.chart.Charts;
import org.entente.reports.chart.Fonts;
import org.entente.reports.cite.Citation;
import org.entente.reports.cite.Method;
import org.entente.reports.graph.GraphFiles;
import org.entente.reports.page.ReportPage;
import org.entente.reports.result.Results;
import org.entente.reports.result.ResultsReader;
import org.entente.reports.result.RunTables;
import org.entente.reports.run.ArticleTexts;
import org.entente.reports.run.InputTree;
import org.entente.reports.run.OutputTree;
import org.entente.reports.run.RunFacts;
import org.entente.reports.table.DataPackage;
import org.entente.reports.table.Dictionary;
import org.entente.reports.table.TableSpec;
import org.entente.reports.table.Tables;

/**
 * Tables of a run to charts/, graph/, data/dictionary.csv, METHOD.md, CITATION.cff,
 * datapackage.json and report.html.
 *
 * <p>A table that the run lacks leaves its part of the report out or says that there is nothing.
 */
public final class Reports {

  private static final String QUARANTINE = "quarantine/summary.csv";

  private Reports() {}

  /** Loads fonts and what draws; who has other work first may have this done beside it. */
  public static void prepare() {
    Fonts.prepare();
    ChartFiles.prepare();
  }

  /**
   * Writes all of them, and gives the number of characters that the network files leave out since
   * XML forbids them.
   */
  public static long write(InputTree run, ArticleTexts texts, RunFacts facts, OutputTree tree)
      throws IOException {
    List<String> files = new ArrayList<>();
    OutputTree out =
        name -> {
          files.add(name);
          return tree.create(name);
        };
    Fonts.prepare();
    Results results = new ResultsReader(run, facts.choices()).read();
    List<ChartImage> images =
        new ChartFiles(out, results.entities()).write(Charts.of(results, facts));
    RunTables tables = new RunTables(run);
    long removed = GraphFiles.write(tables, facts, out);
    Dictionary.write(Tables.list(), out.create(Tables.DICTIONARY.path()));
    Method.write(facts, out.create("METHOD.md"));
    Citation.write(facts, out.create("CITATION.cff"));
    new DataPackage(facts, listTables(run, tables), files).write(out.create("datapackage.json"));
    String page = new ReportPage(facts, results, tables, texts).html(images);
    try (OutputStream stream = out.create("report.html")) {
      stream.write(page.getBytes(StandardCharsets.UTF_8));
    }
    return removed;
  }

  /** The tables that the run has, by path; the dictionary is ours, so it is there by now. */
  private static Map<String, TableSpec> listTables(InputTree run, RunTables tables)
      throws IOException {
    Map<String, TableSpec> present = new LinkedHashMap<>();
    tables.listTables().forEach(table -> present.put(table.path(), table));
    present.put(Tables.DICTIONARY.path(), Tables.DICTIONARY);
    Optional<InputStream> rejected = run.open(QUARANTINE);
    if (rejected.isPresent()) {
      rejected.get().close();
      present.put(QUARANTINE, Tables.QUARANTINE_SUMMARY);
    }
    return present;
  }
}
