package org.entente.reports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Moves labels apart: each as near to its wanted height as the others allow, in the same order.
 *
 * <p>Labels that clash form a block around the mean of what they want (pool adjacent violators,
 * Ayer et al. 1955).
 */
final class LabelLayout {

  private LabelLayout() {}

  /** Labels side by side that move as one; {@code start} is where the first of them goes. */
  private record Block(double start, int size) {

    Block join(Block next) {
      double sum = start * size + next.start * next.size;
      return new Block(sum / (size + next.size), size + next.size);
    }
  }

  /**
   * The middle of each label, in the order given; none nearer to another than {@code height}, all
   * within the bounds where these have room for all.
   */
  static double[] spread(double[] wanted, double height, double min, double max) {
    int n = wanted.length;
    double step = Math.min(height, n == 0 ? height : (max - min) / n);
    List<Integer> order =
        IntStream.range(0, n).boxed().sorted(Comparator.comparingDouble(i -> wanted[i])).toList();
    double first = min + step / 2;
    double last = Math.max(first, max - step / 2 - (n - 1) * step);
    double[] placed = new double[n];
    int next = 0;
    for (Block block : blocks(wanted, order, step)) {
      double start = Math.max(first, Math.min(last, block.start));
      for (int i = 0; i < block.size; i++, next++) {
        placed[order.get(next)] = start + next * step;
      }
    }
    return placed;
  }

  /** Blocks whose starts, freed of the steps before them, rise. */
  private static List<Block> blocks(double[] wanted, List<Integer> order, double step) {
    List<Block> blocks = new ArrayList<>();
    for (int rank = 0; rank < order.size(); rank++) {
      Block block = new Block(wanted[order.get(rank)] - rank * step, 1);
      while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).start >= block.start) {
        block = blocks.remove(blocks.size() - 1).join(block);
      }
      blocks.add(block);
    }
    return blocks;
  }
}
