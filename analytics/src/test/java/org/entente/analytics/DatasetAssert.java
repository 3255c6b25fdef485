package org.entente.analytics;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Says what a table should hold, in rows that a reader can check by eye. */
public final class DatasetAssert {

  private static final double CLOSE = 1e-12;
  private static final Pattern FRACTION = Pattern.compile("[0-9][./][0-9]");

  private final Dataset<Row> actual;

  private DatasetAssert(Dataset<Row> actual) {
    this.actual = actual;
  }

  public static DatasetAssert assertThat(Dataset<Row> actual) {
    return new DatasetAssert(actual);
  }

  /** The table has these columns, in this order. */
  public DatasetAssert hasColumns(List<String> names) {
    org.assertj.core.api.Assertions.assertThat(List.of(actual.columns())).isEqualTo(names);
    return this;
  }

  /**
   * The table holds these rows and no others, in any order.
   *
   * @param table lines of cells parted by bars, the first with the names of the columns to look at;
   *     an empty cell is a missing value, a number may be a fraction
   */
  public DatasetAssert holds(String table) {
    List<String[]> lines = SparkTest.cells(table);
    List<List<Object>> expected =
        lines.stream()
            .skip(1)
            .map(cells -> Stream.of(cells).map(c -> (Object) c).toList())
            .toList();
    return holds(List.of(lines.get(0)), expected);
  }

  /** The table holds these values in these columns, in any order of rows; doubles to 1e-12. */
  public DatasetAssert holds(List<String> columns, List<List<Object>> expected) {
    List<List<Object>> found = new ArrayList<>();
    for (Row row : actual.collectAsList()) {
      found.add(columns.stream().map(c -> row.<Object>getAs(c)).toList());
    }
    found = sorted(found);
    List<List<Object>> wanted = sorted(expected);
    for (int i = 0; i < Math.max(found.size(), wanted.size()); i++) {
      String is = i < found.size() ? found.get(i).toString() : "no row";
      String should = i < wanted.size() ? wanted.get(i).toString() : "no row";
      if (i >= found.size() || i >= wanted.size() || !same(found.get(i), wanted.get(i))) {
        fail(
            "row %d of %d is not as expected (%d rows), of columns%n  %s%nexpected%n  %s%nfound%n  %s",
            i + 1, found.size(), wanted.size(), columns, should, is);
      }
    }
    return this;
  }

  /** By all that can be told exactly. */
  private static List<List<Object>> sorted(List<List<Object>> rows) {
    Map<List<Object>, String> keys = new IdentityHashMap<>();
    rows.forEach(row -> keys.put(row, row.stream().map(DatasetAssert::exact).toList().toString()));
    return rows.stream().sorted(Comparator.comparing(keys::get)).toList();
  }

  private static String exact(Object cell) {
    boolean measure =
        cell instanceof Double || cell instanceof String s && FRACTION.matcher(s).find();
    return cell == null || measure ? "" : cell.toString();
  }

  private static boolean same(List<Object> found, List<Object> wanted) {
    boolean same = found.size() == wanted.size();
    for (int i = 0; same && i < found.size(); i++) {
      same = same(found.get(i), wanted.get(i));
    }
    return same;
  }

  private static boolean same(Object found, Object wanted) {
    if (Objects.equals(found, wanted)) {
      return true;
    }
    if (found == null || wanted == null || "".equals(wanted)) {
      return found == null && (wanted == null || "".equals(wanted));
    }
    if (found instanceof Double x) {
      double y = wanted instanceof Double d ? d : number(wanted.toString());
      return x == y || Math.abs(x - y) <= CLOSE * Math.max(1, Math.abs(y));
    }
    return found.equals(wanted) || wanted instanceof String && found.toString().equals(wanted);
  }

  private static double number(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? Double.parseDouble(text)
        : Double.parseDouble(text.substring(0, slash))
            / Double.parseDouble(text.substring(slash + 1));
  }
}
