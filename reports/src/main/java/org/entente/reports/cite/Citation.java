package org.entente.reports.cite;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.entente.reports.run.RunFacts;

/**
 * How to cite a run: CITATION.cff in the Citation File Format 1.2.0, with the run's method as
 * abstract. The authors are for those who made the run to fill in.
 */
public final class Citation {

  private Citation() {}

  /** Writes CITATION.cff. */
  public static void write(RunFacts facts, OutputStream stream) throws IOException {
    try (OutputStream out = stream) {
      out.write(text(facts).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String text(RunFacts facts) {
    String inputs = facts.corpus().inputs().stream().collect(Collectors.joining(", "));
    return """
    cff-version: 1.2.0
    message: Cite this run by its title, period and method, and the program that made it; put your names under authors.
    type: dataset
    title: %s
    abstract: %s
    authors:
      - name: Makers of this run
    references:
      - type: software
        title: Entente
        version: %s
        license: Apache-2.0
        authors:
          - name: Entente contributors
    """
        .formatted(
            quoted("Who is named with whom in " + inputs + ", " + facts.period()),
            quoted(Method.paragraph(facts)),
            quoted(facts.version()));
  }

  /** A text as JSON writes it, which is YAML too. */
  private static String quoted(String text) {
    return new TextNode(text).toString();
  }
}
