package org.entente.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.analytics.ArticlesTable;
import org.entente.cli.RunFile.Step;
import org.entente.reports.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente ingest}: files in; articles, ledger and quarantine out. */
@Command(
    name = "ingest",
    description = "Reads files to articles, ledger and quarantine, for analyze to go on with.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class IngestCommand implements Callable<Integer> {

  @Mixin IngestOptions ingest = new IngestOptions();
  @Mixin TableOptions table = new TableOptions();
  @Mixin StepOptions step = new StepOptions();

  @Override
  public Integer call() throws Exception {
    ingest.check();
    table.check();
    Corpus corpus = Corpus.of(ingest.inputs, "ingest");
    Making making =
        new Making(
            step,
            step.output.isEmpty() ? "out" : step.output,
            step.force || ingest.append,
            corpus.inputs());
    return step.dryRun
        ? making.tell(() -> corpus.describe(step, ingest), Step.INGEST.writes())
        : making.make(shop -> run(shop, corpus));
  }

  private RunFile run(Workshop shop, Corpus corpus) throws IOException, CommandFailed {
    RunFile run = RunFile.begin();
    TableFiles tables = new TableFiles(shop.out(), table.csvRows);
    Ingest in = new Ingest(shop, ingest, tables, corpus, run);
    Dataset<Row> articles = in.articles();
    in.account();
    tables.write(Tables.ARTICLES, ArticlesTable.unread(articles));
    run.wrote(tables);
    if (ingest.append) {
      State.copyReadings(shop.place(), shop.out());
    }
    shop.console().progress("done: %s", run.intake().explain());
    return run;
  }
}
