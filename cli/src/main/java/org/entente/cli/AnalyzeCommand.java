package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.analytics.spark.Sessions;
import org.entente.cli.RunFile.Step;
import org.entente.ingest.entities.UserEntities;
import org.entente.reports.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente analyze}: a run that was ingested in; mentions, frequencies and pairs out. */
@Command(
    name = "analyze",
    description = "Finds who is named in the articles of a run, and counts.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AnalyzeCommand implements Callable<Integer> {

  @Mixin RunSource source = new RunSource();
  @Mixin AnalysisOptions analysis = new AnalysisOptions();
  @Mixin TableOptions table = new TableOptions();
  @Mixin StepOptions step = new StepOptions();

  @Override
  public Integer call() throws Exception {
    analysis.check();
    table.check();
    UserEntities own = OwnEntities.read(analysis.entities);
    analysis.focus(own);
    Path from = source.get();
    Making making = RunSource.making(step, from, Step.ANALYZE);
    return step.dryRun
        ? making.tell(() -> List.of(from.toString()), Step.ANALYZE.writes())
        : making.make(shop -> run(shop, from, own));
  }

  private RunFile run(Workshop shop, Path from, UserEntities own)
      throws IOException, CommandFailed {
    RunFile run = RunFile.read(from);
    run.restart(Step.ANALYZE);
    OwnEntities.load(own);
    TableFiles tables = new TableFiles(shop.out(), table.csvRows);
    tables.copy(Tables.LEDGER, from);
    tables.copy(Tables.DUPLICATES, from);
    Folders.copy(from.resolve("quarantine"), shop.out().resolve("quarantine"));
    State.copyRecords(from, shop.out());
    Sessions.sizeFor(shop.spark(), run.bytes());
    Dataset<Row> articles = Ingest.articles(shop, shop.out(), tables);
    Analysis counting = new Analysis(shop, analysis, own, tables);
    counting.run(articles, counting.read(articles, Optional.of(from)), run);
    shop.console().progress("done: %s", run.intake().explain());
    return run;
  }
}
