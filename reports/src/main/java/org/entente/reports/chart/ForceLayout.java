package org.entente.reports.chart;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places for the nodes of a network: ties pull together, all push apart (Fruchterman and Reingold
 * 1991), and a weak pull to the middle keeps parts together that no tie joins.
 *
 * <p>Nothing is left to chance: nodes start on a spiral, in their order, and all arithmetic is
 * strict, so that the same network looks the same everywhere.
 */
public final class ForceLayout {

  private static final int STEPS = 500;
  private static final double GOLDEN_ANGLE = StrictMath.PI * (3 - StrictMath.sqrt(5));
  private static final double TO_THE_MIDDLE = 0.35;
  private static final double EVENNESS = 0.5;

  /** A tie between two nodes; heavier ones pull more. */
  public record Link(int a, int b, double weight) {}

  private final int nodes;
  private final List<Link> links;
  private final double[] x;
  private final double[] y;

  private ForceLayout(int nodes, List<Link> links) {
    this.nodes = nodes;
    this.links = links;
    this.x = new double[nodes];
    this.y = new double[nodes];
  }

  /** The nodes in a square from 0 to 1 that they fill in both directions. */
  public static List<Point2D> place(int nodes, List<Link> links) {
    ForceLayout layout = new ForceLayout(nodes, links);
    layout.start();
    for (int step = 0; step < STEPS; step++) {
      layout.move(1 - (double) step / STEPS);
    }
    return layout.fill();
  }

  /** Nodes about one unit apart. */
  private void start() {
    for (int i = 0; i < nodes; i++) {
      double radius = StrictMath.sqrt(i);
      x[i] = radius * StrictMath.cos(i * GOLDEN_ANGLE);
      y[i] = radius * StrictMath.sin(i * GOLDEN_ANGLE);
    }
  }

  /** One step of all, none farther than {@code most}. */
  private void move(double most) {
    double[] fx = new double[nodes];
    double[] fy = new double[nodes];
    for (int i = 0; i < nodes; i++) {
      for (int j = 0; j < i; j++) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        double push = 1 / Math.max(1e-4, dx * dx + dy * dy);
        pull(fx, fy, i, j, -push * dx, -push * dy);
      }
      fx[i] -= TO_THE_MIDDLE * x[i];
      fy[i] -= TO_THE_MIDDLE * y[i];
    }
    for (Link link : links) {
      double dx = x[link.a] - x[link.b];
      double dy = y[link.a] - y[link.b];
      double force = link.weight * Math.sqrt(dx * dx + dy * dy);
      pull(fx, fy, link.a, link.b, force * dx, force * dy);
    }
    for (int i = 0; i < nodes; i++) {
      double force = Math.sqrt(fx[i] * fx[i] + fy[i] * fy[i]);
      double part = force > most ? most / force : 1;
      x[i] += fx[i] * part;
      y[i] += fy[i] * part;
    }
  }

  private static void pull(double[] fx, double[] fy, int i, int j, double dx, double dy) {
    fx[i] -= dx;
    fy[i] -= dy;
    fx[j] += dx;
    fy[j] += dy;
  }

  private List<Point2D> fill() {
    double[] across = spread(x);
    double[] down = spread(y);
    List<Point2D> places = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      places.add(new Point2D.Double(across[i], down[i]));
    }
    return places;
  }

  /**
   * Values from 0 to 1, halfway between where they lie and their ranks: thick places are thinned,
   * far ones drawn near, and left stays left.
   */
  private static double[] spread(double[] values) {
    double least = Arrays.stream(values).min().orElse(0);
    double extent = Arrays.stream(values).max().orElse(0) - least;
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(i -> i)
            .toArray();
    double[] spread = new double[values.length];
    for (int rank = 0; rank < order.length; rank++) {
      double linear = extent > 0 ? (values[order[rank]] - least) / extent : 0.5;
      double even = order.length > 1 ? rank / (order.length - 1.0) : 0.5;
      spread[order[rank]] = (1 - EVENNESS) * linear + EVENNESS * even;
    }
    return spread;
  }
}
