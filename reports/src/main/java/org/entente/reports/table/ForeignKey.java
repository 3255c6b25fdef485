package org.entente.reports.table;

/**
 * The values of {@code column} stand in {@code otherColumn} of {@code otherTable}, or are empty.
 */
public record ForeignKey(String column, String otherTable, String otherColumn) {}
