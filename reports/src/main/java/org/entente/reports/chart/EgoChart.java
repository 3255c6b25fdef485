package org.entente.reports.chart;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.reports.result.Ego;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.PeriodTotal;
import org.entente.reports.result.Results;
import org.entente.reports.result.SeriesPoint;
import org.entente.reports.table.Column;
import org.entente.reports.table.TableSpec;

/** With whom a chosen entity is named: over time, and over the whole range with intervals. */
final class EgoChart {

  private static final double WIDEST_NAME = 360;
  private static final double TALLEST_ROW = 32;
  private static final double HEAD = 34;
  private static final double FOOT = 36;
  private static final double GAP = 26;
  private static final double LIFT = 90;

  private final Ego ego;
  private final List<LocalDate> starts;
  private final Wording words;

  private EgoChart(Ego ego, Results results, Wording words) {
    this.ego = ego;
    this.starts = results.periods().stream().map(PeriodTotal::start).toList();
    this.words = words;
  }

  static ChartSpec of(Ego ego, Results results, Wording words) {
    EgoChart chart = new EgoChart(ego, results, words);
    String name = ego.focus().name();
    return new ChartSpec(
        "ego_" + ego.focus().id().replace(':', '_'),
        chart.title(),
        words.subtitle(words.shareOf("that name " + name + " and the other"))
            + chart.pooled()
            + chart.shown(),
        words.note("Lines: 95 % Wilson intervals. " + chart.attracted() + words.counting()),
        chart.alt(),
        new ChartData(chart.table(), chart.rows()),
        chart::draw);
  }

  /** A finding only where the interval of the first lies above that of every other. */
  private String title() {
    Ego.Tie first = ego.ties().get(0);
    boolean isAbove =
        ego.ties().size() > 1
            && ego.ties().stream().skip(1).allMatch(tie -> first.share().isAbove(tie.share()));
    String focus = ego.focus().name();
    return isAbove
        ? "%s is named together with %s in %s of articles, more than with any other"
            .formatted(focus, first.other().name(), Numbers.percent(first.share().value()))
        : "With whom " + focus + " is named together";
  }

  private String pooled() {
    int pooled = TimeStrips.pooled(starts.size());
    return pooled == 1 ? "" : ", each cell pools " + pooled + " " + words.bucket().word() + "s";
  }

  private String shown() {
    return ego.ties().size() < ego.all()
        ? ", the first %d of %s".formatted(ego.ties().size(), Numbers.grouped(ego.all()))
        : "";
  }

  private String attracted() {
    boolean isAny = ego.ties().stream().anyMatch(Ego.Tie::isAttracted);
    return (isAny ? "In bold: named together " : "None is named with it ")
        + "more often than by chance (q below 0.05). ";
  }

  private TableSpec table() {
    return TableSpec.named("ego", "With whom " + ego.focus().name() + " is named together")
        .with(
            Column.text("other_id", "The other; over the whole range where period_start is empty"))
        .with(SeriesData.columns())
        .with(
            Column.number(
                "lift", "ratio", "How many times as often as by chance", "Brin et al. 1997"),
            Column.number("q_value", "probability", "False discovery rate", "as in ego.csv"));
  }

  private List<List<?>> rows() {
    List<List<?>> rows = new ArrayList<>();
    long total = ego.ties().get(0).series().articlesTotal();
    for (Ego.Tie tie : ego.ties()) {
      String name = tie.other().name();
      rows.add(
          row(
              tie,
              SeriesData.row(tie.series(), name, "", tie.articles(), total, tie.share()),
              tie.lift(),
              tie.qValue()));
      for (SeriesPoint point : tie.series().points()) {
        rows.add(row(tie, SeriesData.row(tie.series(), name, point), Double.NaN, Double.NaN));
      }
    }
    return rows;
  }

  private static List<Object> row(Ego.Tie tie, List<Object> series, double lift, double q) {
    List<Object> row = new ArrayList<>();
    row.add(tie.other().id());
    row.addAll(series);
    row.addAll(List.of(lift, q));
    return row;
  }

  private String alt() {
    return ego.ties().stream()
        .map(
            tie ->
                "%s %s (%s)"
                    .formatted(
                        tie.other().name(),
                        Numbers.percent(tie.share().value()),
                        Numbers.interval(tie.share())))
        .collect(
            Collectors.joining(
                "; ",
                "Share of articles that name %s together with others: "
                    .formatted(ego.focus().name()),
                "."));
  }

  private void draw(Pen pen, Rectangle2D area) {
    double names =
        ego.ties().stream()
            .mapToDouble(tie -> pen.width(tie.other().name(), Style.STRONG))
            .max()
            .orElse(0);
    double left = area.getX() + Math.min(WIDEST_NAME, names) + 12;
    double row = Math.min(TALLEST_ROW, (area.getHeight() - HEAD - FOOT) / ego.ties().size());
    double height = row * ego.ties().size();
    double width = (area.getMaxX() - LIFT - left - GAP) / 2;
    TimeStrips strips =
        new TimeStrips(
            ego.ties().stream().map(Ego.Tie::series).toList(),
            new Rectangle2D.Double(left, area.getY() + HEAD, width, height));
    strips.draw(pen, new PeriodTicks(starts, words.bucket()));
    Rectangle2D bars =
        new Rectangle2D.Double(left + width + GAP, area.getY() + HEAD, width, height);
    ShareBars shares = new ShareBars(ego.ties().stream().map(Ego.Tie::share).toList(), bars);
    shares.draw(pen);
    pen.left("Over the whole period", Style.AXIS, bars.getX(), area.getY() + 10);
    pen.right("Times chance", Style.AXIS, area.getMaxX(), area.getY() + 10);
    drawTies(pen, bars.getY(), row, left - 10, area.getMaxX());
  }

  /** Names at the left of the strips, lifts at the right end. */
  private void drawTies(Pen pen, double top, double row, double left, double right) {
    for (int i = 0; i < ego.ties().size(); i++) {
      Ego.Tie tie = ego.ties().get(i);
      Style style = tie.isAttracted() ? Style.STRONG : Style.LABEL;
      double y = top + (i + 0.5) * row;
      pen.right(pen.fit(tie.other().name(), style, WIDEST_NAME), style, left, y);
      pen.right(Numbers.fixed(tie.lift()), style, right, y);
    }
  }
}
