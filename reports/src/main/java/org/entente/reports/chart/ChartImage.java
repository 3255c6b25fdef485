package org.entente.reports.chart;

/** A chart and its drawn picture, twice as dense as the size at which it is shown. */
public record ChartImage(ChartSpec chart, byte[] dense) {

  public int width() {
    return ChartFrame.WIDTH;
  }

  public int height() {
    return ChartFrame.HEIGHT;
  }
}
