package org.entente.reports.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.reports.result.Numbers;
import org.entente.reports.result.PeriodTotal;
import org.entente.reports.result.Results;
import org.entente.reports.table.Column;
import org.entente.reports.table.TableSpec;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.data.xy.DefaultTableXYDataset;
import org.jfree.data.xy.XYSeries;

/** How many articles each period has: bars of distinct stories, with their reprints on top. */
final class CoverageChart {

  private static final TableSpec TABLE =
      TableSpec.named("coverage", "Articles kept, by period")
          .with(
              Column.date("period_start", "First day of the period"),
              Column.count("n_articles", "articles", "Articles kept"),
              Column.count("n_clusters", "stories", "Distinct stories among them"));

  private static final double WIDEST_BAR = 90;

  /** Bars finer than this stand without gaps, which would flicker. */
  private static final double FINE = 6;

  private static final double KEY_HEIGHT = 30;

  private final List<PeriodTotal> periods;
  private final Wording words;

  private CoverageChart(Results results, Wording words) {
    this.periods = results.periods();
    this.words = words;
  }

  static ChartSpec of(Results results, Wording words) {
    CoverageChart chart = new CoverageChart(results, words);
    String measure =
        words.hasReprints()
            ? "Number of articles: distinct stories, reprints"
            : "Number of articles";
    return new ChartSpec(
        "coverage",
        "Articles in the corpus, over time",
        words.subtitle(measure),
        words.note(words.definedStory() + words.rejected()),
        chart.alt(),
        new ChartData(TABLE, chart.rows()),
        results.articles() == 0 ? Drawing.placeholder("no articles in this corpus") : chart::draw);
  }

  private List<List<?>> rows() {
    List<List<?>> rows = new ArrayList<>();
    periods.forEach(
        period -> rows.add(List.of(period.start(), period.articles(), period.clusters())));
    return rows;
  }

  private String alt() {
    if (periods.isEmpty()) {
      return "No articles in this corpus.";
    }
    Comparator<PeriodTotal> bySize = Comparator.comparingLong(PeriodTotal::articles);
    PeriodTotal most = periods.stream().max(bySize).orElseThrow();
    PeriodTotal least = periods.stream().min(bySize).orElseThrow();
    return "Bar chart of articles %s over %s periods: most in the %s of %s (%s), least in that of %s (%s)."
        .formatted(
            words.byBucket(),
            periods.size(),
            words.bucket().word(),
            most.start(),
            Numbers.grouped(most.articles()),
            least.start(),
            Numbers.grouped(least.articles()));
  }

  private void draw(Pen pen, Rectangle2D area) {
    double most = periods.stream().mapToLong(PeriodTotal::articles).max().orElse(0);
    double top = area.getY() + (words.hasReprints() ? KEY_HEIGHT : 10);
    Rectangle2D plot =
        new Rectangle2D.Double(
            area.getX() + 50, top, area.getWidth() - 50, area.getMaxY() - 36 - top);
    Panel panel = new Panel(plot, periods.size(), ValueScale.ofCounts(most));
    panel.plot(pen, dataset(), renderer(panel.step()));
    panel.labelValues(pen);
    panel.labelPeriods(pen, ticks());
    labelBars(pen, panel);
    if (words.hasReprints()) {
      drawKey(pen, area);
    }
  }

  private PeriodTicks ticks() {
    return new PeriodTicks(periods.stream().map(PeriodTotal::start).toList(), words.bucket());
  }

  private DefaultTableXYDataset dataset() {
    XYSeries stories = new XYSeries("stories", false, false);
    XYSeries reprints = new XYSeries("reprints", false, false);
    for (int i = 0; i < periods.size(); i++) {
      PeriodTotal period = periods.get(i);
      stories.add(i, period.clusters());
      reprints.add(i, Math.max(0, period.articles() - period.clusters()));
    }
    DefaultTableXYDataset data = new DefaultTableXYDataset();
    data.addSeries(stories);
    data.addSeries(reprints);
    data.setIntervalWidth(1);
    return data;
  }

  private static StackedXYBarRenderer renderer(double step) {
    StackedXYBarRenderer bars =
        new StackedXYBarRenderer(step < FINE ? 0 : 1 - Math.min(0.8, WIDEST_BAR / step));
    bars.setBarPainter(new StandardXYBarPainter());
    bars.setShadowVisible(false);
    bars.setDrawBarOutline(false);
    bars.setSeriesPaint(0, HouseTheme.MAIN);
    bars.setSeriesPaint(1, HouseTheme.MAIN_PALE);
    return bars;
  }

  private void labelBars(Pen pen, Panel panel) {
    double widest =
        periods.stream()
            .mapToDouble(each -> pen.width(Numbers.grouped(each.articles()), Style.VALUE))
            .max()
            .orElse(0);
    if (widest + 6 > panel.step()) {
      return;
    }
    for (int i = 0; i < periods.size(); i++) {
      long articles = periods.get(i).articles();
      pen.center(Numbers.grouped(articles), Style.VALUE, panel.x(i), panel.y(articles) - 10);
    }
  }

  private static void drawKey(Pen pen, Rectangle2D area) {
    double y = area.getY() + 6;
    pen.fill(HouseTheme.MAIN, area.getX(), y - 6, 12, 12);
    pen.left("distinct stories", Style.AXIS, area.getX() + 18, y);
    double x = area.getX() + 18 + pen.width("distinct stories", Style.AXIS) + 24;
    pen.fill(HouseTheme.MAIN_PALE, x, y - 6, 12, 12);
    pen.left("reprints", Style.AXIS, x + 18, y);
  }
}
