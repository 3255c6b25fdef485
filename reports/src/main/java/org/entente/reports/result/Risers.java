package org.entente.reports.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.reports.table.Tables;

/**
 * The subjects whose share in the later half of the range is another than in the earlier.
 *
 * @param clear those whose interval leaves out zero, the clearest first
 * @param looked how many subjects were looked at
 */
public record Risers(List<Riser> clear, int looked) {

  private static final double LEVEL = 0.05;

  private static final Comparator<Riser> CLEAREST =
      Comparator.comparingDouble(Riser::chance).thenComparing(riser -> riser.subject().key());

  public Risers {
    clear = List.copyOf(clear);
  }

  static Risers read(RunTables tables, Entities entities) throws IOException {
    List<Riser> clear = new ArrayList<>();
    int[] looked = new int[1];
    tables.forEach(
        Tables.RISERS,
        row -> {
          looked[0]++;
          Riser riser = Riser.of(row, entities);
          if (riser.clearance() > 0) {
            clear.add(riser);
          }
        });
    clear.sort(CLEAREST);
    return new Risers(clear, looked[0]);
  }

  /** The clearest, if it would stand out even as the best of so many (Bonferroni). */
  public Optional<Riser> findCertain() {
    return clear.stream().limit(1).filter(riser -> riser.chance() * looked < LEVEL).findFirst();
  }
}
