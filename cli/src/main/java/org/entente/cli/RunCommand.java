package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.cli.RunFile.Step;
import org.entente.ingest.entities.UserEntities;
import org.entente.reports.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente run}: a folder of articles in; tables, charts and a page out. */
@Command(
    name = "run",
    description = "Ingests, analyzes and reports in one go.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RunCommand implements Callable<Integer> {

  @Mixin IngestOptions ingest = new IngestOptions();
  @Mixin AnalysisOptions analysis = new AnalysisOptions();
  @Mixin TableOptions table = new TableOptions();
  @Mixin ReportOptions report = new ReportOptions();
  @Mixin StepOptions step = new StepOptions();

  @Override
  public Integer call() throws Exception {
    ingest.check();
    analysis.check();
    table.check();
    UserEntities own = OwnEntities.read(analysis.entities);
    analysis.focus(own);
    boolean demo = ingest.inputs.isEmpty() && step.output.isEmpty();
    Corpus corpus = Corpus.of(ingest.inputs, "run");
    Making making =
        new Making(
            step,
            step.output.isEmpty() ? "out" : step.output,
            step.force || demo || ingest.append,
            corpus.inputs());
    return step.dryRun
        ? making.tell(() -> corpus.describe(step, ingest), writes())
        : making.make(shop -> run(shop, corpus, own));
  }

  private List<String> writes() {
    return Stream.of(Step.INGEST.writes(), Step.ANALYZE.writes(), report.writes())
        .flatMap(List::stream)
        .toList();
  }

  private RunFile run(Workshop shop, Corpus corpus, UserEntities own)
      throws IOException, CommandFailed {
    RunFile run = RunFile.begin();
    OwnEntities.load(own);
    TableFiles tables = new TableFiles(shop.out(), table.csvRows);
    Optional<Path> earlier = Optional.of(shop.place()).filter(place -> ingest.append);
    Ingest in = new Ingest(shop, ingest, tables, corpus, run);
    Analysis counting = new Analysis(shop, analysis, own, tables);
    shop.spark(); // which takes both cores of a small machine when it starts
    Ahead.load("charts", Reports::prepare);
    Dataset<Row> articles = in.articles();
    Path read = Together.get(() -> counting.read(articles, earlier), in::account);
    counting.run(articles, read, run);
    new Reporting(shop, report).run(run);
    return run;
  }
}
