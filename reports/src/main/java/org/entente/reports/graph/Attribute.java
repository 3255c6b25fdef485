package org.entente.reports.graph;

import java.util.function.Function;
import org.entente.reports.table.CsvNumber;

/**
 * What all files of the network say of a node or an edge beside its id, name, ends and weight.
 *
 * @param type string, long, double or boolean: words that GEXF and GraphML share
 * @param value empty text, or no number, where it is missing
 */
record Attribute<T>(String name, String type, Function<T, Object> value) {

  /** The value as the files hold it; empty where it is missing. */
  String text(T of) {
    Object found = value.apply(of);
    return found instanceof Double number ? CsvNumber.format(number) : found.toString();
  }
}
