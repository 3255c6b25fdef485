package org.entente.reports.graph;

import java.io.IOException;
import org.entente.reports.result.RunTables;
import org.entente.reports.run.OutputTree;
import org.entente.reports.run.RunFacts;

/** Tables of a run to {@code graph/}: nodes.csv, edges.csv, network.gexf, network.graphml. */
public final class GraphFiles {

  private GraphFiles() {}

  /** Writes all four and gives the number of characters that XML forbids and that were left out. */
  public static long write(RunTables tables, RunFacts facts, OutputTree out) throws IOException {
    Network network = Network.of(tables, facts.choices());
    GephiTables.write(network, out);
    String description =
        "Entities named together in one "
            + facts.choices().window()
            + ", "
            + facts.period()
            + "; edges of the backbone, and those with a lift above 1 and at least "
            + facts.choices().fillMin()
            + " articles";
    return Gexf.write(network, description, out.create("graph/network.gexf"))
        + GraphMl.write(network, out.create("graph/network.graphml"));
  }
}
