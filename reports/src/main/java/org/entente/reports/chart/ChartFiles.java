package org.entente.reports.chart;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.reports.result.Entity;
import org.entente.reports.run.OutputTree;
import org.entente.reports.table.CsvTableWriter;
import org.entente.reports.table.JsonText;
import org.entente.reports.table.Tables;

/** Writes charts/: for each chart its pictures and its rows, and index.json over all of them. */
public final class ChartFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final OutputTree out;

  private final Lettering lettering;

  /**
   * @param entities all that charts may name
   */
  public ChartFiles(OutputTree out, Collection<Entity> entities) {
    this.out = out;
    this.lettering = Lettering.of(entities);
  }

  /** Draws a chart that nobody sees, so that whatever draws is there when others are drawn. */
  public static void prepare() {
    ChartData nothing = new ChartData(Tables.DICTIONARY, List.of());
    Drawing words = Drawing.placeholder("any words");
    ChartSpec chart = new ChartSpec("any", "A chart", "of nothing", "", "", nothing, words);
    PngImage.of(chart, Lettering.PLAIN, 1);
    SvgImage.of(chart, Lettering.PLAIN);
  }

  /** Writes all files and returns the dense pictures for the page. */
  public List<ChartImage> write(List<ChartSpec> charts) throws IOException {
    List<ChartImage> images = new ArrayList<>();
    for (Pictures drawn : charts.parallelStream().map(this::draw).toList()) {
      ChartSpec chart = drawn.chart;
      writeBytes(png(chart), drawn.plain);
      writeBytes(densePng(chart), drawn.dense);
      writeBytes(svg(chart), drawn.svg);
      writeRows(chart);
      images.add(new ChartImage(chart, drawn.dense));
    }
    writeIndex(charts);
    return images;
  }

  /** A chart and the bytes of its pictures. */
  private record Pictures(ChartSpec chart, byte[] plain, byte[] dense, byte[] svg) {}

  private Pictures draw(ChartSpec chart) {
    return new Pictures(
        chart,
        PngImage.of(chart, lettering, 1),
        PngImage.of(chart, lettering, 2),
        SvgImage.of(chart, lettering));
  }

  private void writeRows(ChartSpec chart) throws IOException {
    ChartData data = chart.data();
    try (CsvTableWriter rows = new CsvTableWriter(data.table(), out.create(csv(chart)))) {
      for (List<?> row : data.rows()) {
        rows.write(row);
      }
    }
  }

  private void writeIndex(List<ChartSpec> charts) throws IOException {
    ArrayNode index = JSON.createArrayNode();
    for (ChartSpec chart : charts) {
      ObjectNode entry = index.addObject();
      entry.put("name", chart.name());
      entry.put("title", chart.title());
      entry.put("subtitle", chart.subtitle());
      entry.put("alt", chart.alt());
      entry.put("note", chart.note());
      entry.put("image", png(chart));
      entry.put("image_2x", densePng(chart));
      entry.put("svg", svg(chart));
      entry.put("data", csv(chart));
    }
    writeBytes("charts/index.json", JsonText.of(index).getBytes(StandardCharsets.UTF_8));
  }

  private void writeBytes(String name, byte[] bytes) throws IOException {
    try (OutputStream stream = out.create(name)) {
      stream.write(bytes);
    }
  }

  private static String png(ChartSpec chart) {
    return "charts/" + chart.name() + ".png";
  }

  private static String densePng(ChartSpec chart) {
    return "charts/" + chart.name() + "@2x.png";
  }

  private static String svg(ChartSpec chart) {
    return "charts/" + chart.name() + ".svg";
  }

  private static String csv(ChartSpec chart) {
    return "charts/" + chart.name() + ".csv";
  }
}
