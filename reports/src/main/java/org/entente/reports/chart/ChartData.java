package org.entente.reports.chart;

import java.util.List;
import org.entente.reports.table.TableSpec;

/** The rows behind a chart, as its CSV file and the page's table give them. */
public record ChartData(TableSpec table, List<List<?>> rows) {

  public ChartData {
    rows = List.copyOf(rows);
  }
}
