package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Want of space, memory or rights is no bug of ours. */
class ShortageTest {

  @TempDir Path root;

  @Test
  void noSpaceIsToldWithWhatIsFreeAndWhatIsNeeded() {
    CommandFailed failed =
        explain(
            new RuntimeException(
                "Job aborted: Task 0 failed: java.io.IOException: No space left on device"));

    assertThat(failed.code()).isEqualTo(ExitCode.RESOURCES);
    assertThat(failed.getMessage())
        .matches(
            "no space left: \\d+ MB free for .*/out, \\d+ MB for Spark's temporary files in .*;"
                + " each needs about three times the size of the input unpacked\\. Make room, .*");
  }

  @Test
  void noMemoryIsToldWithTheSizeOfTheHeap() {
    CommandFailed failed = explain(new OutOfMemoryError("Java heap space"));

    assertThat(failed.code()).isEqualTo(ExitCode.RESOURCES);
    assertThat(failed.getMessage())
        .matches("no memory left: the heap has \\d+ MB; give it more .*");
  }

  @Test
  void noRightIsAFaultOfTheOutput() {
    CommandFailed failed = explain(new IOException(new AccessDeniedException("/x/out/data")));

    assertThat(failed.code()).isEqualTo(ExitCode.OUTPUT);
    assertThat(failed.getMessage()).startsWith("no right to write ").contains("/x/out/data");
  }

  @Test
  void anythingElseIsLeftAsItIs() {
    IllegalStateException bug = new IllegalStateException("odd");

    assertThat(new Shortage(root.resolve("out")).explain(bug)).isSameAs(bug);
  }

  private CommandFailed explain(Throwable failure) {
    return (CommandFailed) new Shortage(root.resolve("out")).explain(failure);
  }
}
