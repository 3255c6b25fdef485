package org.entente.reports.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.entente.core.time.Bucket;

/**
 * The marks of a time axis: as many periods as have room for their labels, at natural borders: each
 * period, the first of each month, of each quarter, of each year, of each 2, 5, 10 … years.
 */
final class PeriodTicks {

  private static final double GAP = 14;
  private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100};

  /** The mark of one period; the year stands below its label, where it changes. */
  record Tick(int period, String label, String year) {}

  private final List<LocalDate> starts;
  private final Bucket bucket;

  PeriodTicks(List<LocalDate> starts, Bucket bucket) {
    this.starts = List.copyOf(starts);
    this.bucket = bucket;
  }

  /** The ticks of the finest grain whose labels do not touch, periods being {@code step} apart. */
  List<Tick> choose(double step, Function<String, Double> width) {
    List<Tick> ticks = List.of();
    for (Grain grain : grains()) {
      ticks = ticks(grain);
      if (!ticks.isEmpty() && hasRoom(ticks, step, width)) {
        return ticks;
      }
    }
    return ticks.isEmpty()
        ? ticks(grains().get(0)).stream().limit(1).toList()
        : ticks.subList(0, 1);
  }

  /** A way to pick periods: those that begin a new unit, and how they are labelled. */
  private record Grain(Function<LocalDate, Object> unit, Function<LocalDate, String> label) {}

  private List<Grain> grains() {
    List<Grain> grains = new ArrayList<>();
    Function<LocalDate, String> label = this::label;
    grains.add(new Grain(day -> day, label));
    if (bucket == Bucket.DAY || bucket == Bucket.WEEK) {
      grains.add(new Grain(day -> day.getYear() * 12 + day.getMonthValue(), month()));
    }
    if (bucket != Bucket.QUARTER && bucket != Bucket.YEAR) {
      grains.add(new Grain(day -> day.getYear() * 4 + (day.getMonthValue() - 1) / 3, month()));
    }
    for (int years : YEARS) {
      grains.add(new Grain(day -> day.getYear() / years, day -> "" + day.getYear()));
    }
    return grains;
  }

  private String label(LocalDate start) {
    return switch (bucket) {
      case YEAR -> "" + start.getYear();
      case QUARTER -> "Q" + ((start.getMonthValue() - 1) / 3 + 1);
      case MONTH -> month().apply(start);
      default -> start.getDayOfMonth() + " " + month().apply(start);
    };
  }

  private static Function<LocalDate, String> month() {
    DateTimeFormatter format = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    return format::format;
  }

  private List<Tick> ticks(Grain grain) {
    int[] periods =
        IntStream.range(0, starts.size()).filter(i -> begins(i, grain.unit())).toArray();
    List<Tick> ticks = new ArrayList<>();
    int shown = Integer.MIN_VALUE;
    for (int period : periods) {
      LocalDate start = starts.get(period);
      String label = grain.label().apply(start);
      boolean isNewYear = start.getYear() != shown && !label.equals("" + start.getYear());
      ticks.add(new Tick(period, label, isNewYear ? "" + start.getYear() : ""));
      shown = start.getYear();
    }
    return ticks;
  }

  private boolean begins(int period, Function<LocalDate, Object> unit) {
    LocalDate start = starts.get(period);
    return !unit.apply(bucket.startOf(start.minusDays(1))).equals(unit.apply(start));
  }

  private static boolean hasRoom(List<Tick> ticks, double step, Function<String, Double> width) {
    for (int i = 1; i < ticks.size(); i++) {
      double apart = (ticks.get(i).period() - ticks.get(i - 1).period()) * step;
      double room = (width.apply(ticks.get(i - 1).label()) + width.apply(ticks.get(i).label())) / 2;
      if (room + GAP > apart) {
        return false;
      }
    }
    return true;
  }
}
