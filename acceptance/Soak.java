import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.cli.Main;

/**
 * Many small runs in one JVM, then one run on many tiny files: what stays in memory, and how many files are open.
 *
 * <p>{@code Soak WORK RUNS FILES}; fails where the last quarter of the runs holds more than the second.
 */
public final class Soak {

  /** What is held after a run, when all garbage is collected. */
  private record Held(int run, double seconds, long heap, long metaspace, long handles, long threads) {

    static Held after(int run, long begun) {
      System.gc();
      System.gc();
      return new Held(
          run,
          (System.nanoTime() - begun) / 1e9,
          ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 10,
          ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage().getUsed() >> 10,
          Soak.handles(),
          ManagementFactory.getThreadMXBean().getThreadCount());
    }

    String line() {
      return String.format(
          Locale.ROOT, "%6d %8.2f %10d %14d %8d %8d", run, seconds, heap, metaspace, handles, threads);
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path work = Path.of(arguments[0]);
    Path one = Files.createDirectories(work.resolve("one"));
    for (int i = 0; i < 5; i++) {
      write(one, i);
    }
    List<Held> all = new ArrayList<>();
    System.err.println("   run  seconds    heap kB  beside heap kB  handles  threads");
    int runs = Integer.parseInt(arguments[1]);
    for (int i = 1; i <= runs; i++) {
      long begun = System.nanoTime();
      run(one, work.resolve("out"));
      all.add(Held.after(i, begun));
      if (i == 1 || i % Math.max(1, runs / 20) == 0) {
        System.err.println(all.get(i - 1).line());
      }
    }
    many(work, Integer.parseInt(arguments[2]));
    judge(all);
  }

  private static void many(Path work, int files) throws IOException {
    Path many = Files.createDirectories(work.resolve("many"));
    for (int i = 0; i < files; i++) {
      write(Files.createDirectories(many.resolve("d" + i / 1000)), i);
    }
    long[] most = new long[2];
    Thread watch =
        new Thread(
            () -> {
              while (!Thread.interrupted()) {
                most[0] = Math.max(most[0], handles());
                most[1] = Math.max(most[1], ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
                Thread.onSpinWait();
                try {
                  Thread.sleep(20);
                } catch (InterruptedException e) {
                  return;
                }
              }
            });
    watch.setDaemon(true);
    watch.start();
    long begun = System.nanoTime();
    run(many, work.resolve("out"));
    watch.interrupt();
    System.err.println(Held.after(files, begun).line() + "  (files, in one run)");
    System.err.println("while " + files + " files were read: at most " + most[0] + " handles, " + most[1] + " MB of heap");
  }

  /** The second quarter is warm; the fourth may not hold more. */
  private static void judge(List<Held> all) {
    int quarter = all.size() / 4;
    List<Held> second = all.subList(quarter, 2 * quarter);
    List<Held> fourth = all.subList(all.size() - quarter, all.size());
    double heap = median(fourth, Held::heap) - median(second, Held::heap);
    double handles = median(fourth, Held::handles) - median(second, Held::handles);
    double threads = median(fourth, Held::threads) - median(second, Held::threads);
    System.err.printf(
        Locale.ROOT,
        "from the second to the last quarter of %d runs: heap %+.0f kB (%+.1f kB a run), handles %+.0f, threads %+.0f%n",
        all.size(), heap, heap / (2.0 * quarter), handles, threads);
    boolean flat = heap < 10_240 && handles < 3 && threads < 3;
    System.err.println(flat ? "flat: passed" : "NOT flat: FAILED");
    System.exit(flat ? 0 : 1);
  }

  private interface Figure {
    long of(Held held);
  }

  private static double median(List<Held> some, Figure figure) {
    return some.stream().mapToLong(figure::of).sorted().skip(some.size() / 2).findFirst().orElse(0);
  }

  private static long handles() {
    return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getOpenFileDescriptorCount();
  }

  private static void write(Path folder, int i) throws IOException {
    Files.writeString(
        folder.resolve("article" + i + ".txt"),
        " date 2023-%02d-%02d Talks number %d%n%nChina met Japan in round %d. France warned Russia.%n"
            .formatted(1 + i % 12, 1 + i % 28, i, i));
  }

  /** A run that fails ends the program. */
  private static void run(Path input, Path output) {
    Main.main(
        new String[] {
          "run", "--input", input.toString(), "--output", output.toString(), "--as-of", "2024-12-31", "--force",
          "--quiet", "--master", "local[2]"
        });
  }
}
