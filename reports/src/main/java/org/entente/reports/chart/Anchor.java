package org.entente.reports.chart;

/** The point of a text that stands at the given place. */
enum Anchor {
  LEFT("start", 0),
  MIDDLE("middle", 0.5),
  RIGHT("end", 1);

  private final String svg;
  private final double before;

  Anchor(String svg, double before) {
    this.svg = svg;
    this.before = before;
  }

  /** What SVG calls it. */
  String svg() {
    return svg;
  }

  /** Where a text of that width begins that hangs at x. */
  double start(double x, double width) {
    return x - before * width;
  }
}
