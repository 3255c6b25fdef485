package org.entente.reports.chart;

/**
 * A chart as a value: what it says, the rows behind it, and how its body is drawn.
 *
 * @param name of its files, such as {@code coverage}
 * @param title states what is shown, or a finding that the intervals support
 * @param subtitle measure, unit, period and bucket
 * @param note corpus, n and method, at the foot
 * @param alt what a reader who does not see the chart should know
 */
public record ChartSpec(
    String name,
    String title,
    String subtitle,
    String note,
    String alt,
    ChartData data,
    Drawing drawing) {}
