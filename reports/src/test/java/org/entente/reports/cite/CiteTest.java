package org.entente.reports.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.core.time.Bucket;
import org.entente.reports.Run;
import org.entente.reports.run.RunFacts;
import org.junit.jupiter.api.Test;

class CiteTest {

  private static RunFacts other() {
    RunFacts facts = Run.facts(Bucket.YEAR);
    return new RunFacts(
        facts.version(),
        facts.asOf(),
        facts.from(),
        facts.to(),
        new RunFacts.Choices(Bucket.YEAR, "article", "in", false, 50, 7, List.of("mine.yaml")),
        new RunFacts.Corpus(List.of("a \"b\"\n| <c>"), 1_234, 1_234, 0, 0, Map.of()),
        facts.csv());
  }

  private static String method(RunFacts facts) throws IOException {
    Run run = new Run();
    Method.write(facts, run.create("METHOD.md"));
    return run.text("METHOD.md");
  }

  @Test
  void theParagraphHasTheNumbersAndChoicesOfItsRun() {
    assertThat(Method.paragraph(Run.facts(Bucket.MONTH)))
        .startsWith(
            "Of 12 records in corpus/news, Entente 0.1.0 kept 10 articles (1 Jan 2023 to 31 Dec"
                + " 2023); 1 repeated the content of another and 1 were rejected (DATE_MISSING 1).")
        .contains(
            "mentions of the past were left out, and a person or body also counts for the state",
            "by month, with Wilson's",
            "if one sentence names both; articles that name more than 200 entities",
            "at least 5 sentences each",
            "at least 10 stories and 2 articles");
    assertThat(Method.paragraph(other()))
        .contains(
            "Of 1,234 records",
            "gazetteer and mine.yaml",
            "past were counted like others, and a person or body does not count",
            "by year",
            "one article names both; articles that name more than 50",
            "at least 10 stories and 7 articles")
        .doesNotContain("rejected (");
  }

  @Test
  void theTableHasTheParameters() throws IOException {
    assertThat(method(other()))
        .contains("| bucket | year |\n| window | article |\n| past | in |\n| via | off |\n")
        .contains("| as-of | 2024-01-31 |");
  }

  @Test
  void aHostileNameIsTextOnOneLine() throws IOException {
    assertThat(method(other())).contains("| input | a \\\"b\\\" \\| \\<c\\> |\n");
    Run run = new Run();
    Citation.write(other(), run.create("CITATION.cff"));
    assertThat(run.text("CITATION.cff"))
        .contains(
            "\n"
                + "title: \"Who is named with whom in a \\\"b\\\"\\n"
                + "| <c>, 1 Jan 2023 to 31 Dec 2023\"\n");
  }

  @Test
  void theCitationNamesTheProgramAndItsVersion() throws IOException {
    Run run = new Run();
    Citation.write(Run.facts(Bucket.MONTH), run.create("CITATION.cff"));
    assertThat(run.text("CITATION.cff"))
        .startsWith("cff-version: 1.2.0\n")
        .contains("\nabstract: \"Of 12 records", "    title: Entente\n    version: \"0.1.0\"\n");
  }

  /** The list in docs is for readers; what a run cites must stand in it word for word. */
  @Test
  void everyReferenceStandsInTheDocs() throws IOException {
    String docs =
        Files.readString(Path.of("../docs/method.md"))
            .replaceAll("\\s+", " ")
            .replaceAll("\\((\\d{4})[ab]\\)", "($1)");
    String method = method(Run.facts(Bucket.MONTH));
    List<String> references =
        method
            .substring(method.indexOf("## References"))
            .lines()
            .filter(l -> l.startsWith("- "))
            .toList();

    assertThat(references).hasSizeGreaterThan(10).allMatch(docs::contains);
    assertThat(Method.paragraph(Run.facts(Bucket.MONTH)))
        .contains(references.stream().map(r -> r.substring(2, r.indexOf(','))).toList());
  }
}
