package org.entente.reports.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.reports.result.Dyad;
import org.entente.reports.result.Entity;
import org.entente.reports.result.EntityTotal;
import org.entente.reports.result.Results;

/** The states most named and their ties, in an order that puts together what goes together. */
final class TieMatrix {

  private static final int STATES = 18;

  private final List<Entity> states;
  private final Dyad[][] ties;

  private TieMatrix(List<Entity> states, Dyad[][] ties) {
    this.states = states;
    this.ties = ties;
  }

  static TieMatrix of(Results results) {
    List<Entity> ranked = results.states().stream().limit(STATES).map(EntityTotal::entity).toList();
    Map<List<String>, Dyad> byIds = new HashMap<>();
    for (Dyad dyad : results.stateDyads()) {
      byIds.put(List.of(dyad.a().id(), dyad.b().id()), dyad);
      byIds.put(List.of(dyad.b().id(), dyad.a().id()), dyad);
    }
    List<Integer> order = Clustering.order(likeness(matrix(ranked, byIds)));
    List<Entity> ordered = order.stream().map(ranked::get).toList();
    return new TieMatrix(ordered, matrix(ordered, byIds));
  }

  private static Dyad[][] matrix(List<Entity> states, Map<List<String>, Dyad> byIds) {
    Dyad[][] ties = new Dyad[states.size()][states.size()];
    for (int i = 0; i < states.size(); i++) {
      for (int j = 0; j < states.size(); j++) {
        ties[i][j] = byIds.get(List.of(states.get(i).id(), states.get(j).id()));
      }
    }
    return ties;
  }

  /** NPMI, and its least value for two that never meet. */
  private static double[][] likeness(Dyad[][] ties) {
    double[][] likeness = new double[ties.length][ties.length];
    for (int i = 0; i < ties.length; i++) {
      for (int j = 0; j < ties.length; j++) {
        Dyad tie = ties[i][j];
        likeness[i][j] = tie == null || Double.isNaN(tie.npmi()) ? -1 : tie.npmi();
      }
    }
    return likeness;
  }

  int size() {
    return states.size();
  }

  Entity state(int index) {
    return states.get(index);
  }

  long articles(int row, int column) {
    return ties[row][column] == null ? 0 : ties[row][column].articles();
  }

  double npmi(int row, int column) {
    return ties[row][column] == null ? Double.NaN : ties[row][column].npmi();
  }

  /** The greatest number of articles in the matrix. */
  long most() {
    long most = 0;
    for (int row = 0; row < size(); row++) {
      for (int column = 0; column < row; column++) {
        most = Math.max(most, articles(row, column));
      }
    }
    return most;
  }

  /** "China and Japan": the two named together most. */
  String strongest() {
    for (int row = 0; row < size(); row++) {
      for (int column = 0; column < row; column++) {
        if (articles(row, column) == most()) {
          return states.get(column).name() + " and " + states.get(row).name();
        }
      }
    }
    return "";
  }
}
