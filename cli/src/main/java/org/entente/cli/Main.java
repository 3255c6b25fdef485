package org.entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Who is named with whom in the news, how often, and how that changes over time. */
@Command(
    name = "entente",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Who is named with whom in the news, how often, and how that changes over time.",
    subcommands = {
      RunCommand.class,
      IngestCommand.class,
      AnalyzeCommand.class,
      ReportCommand.class,
      EntitiesCommand.class,
      ExplainCommand.class,
      DiffCommand.class,
      VerifyCommand.class,
      DoctorCommand.class,
      VersionCommand.class,
      HelpCommand.class
    })
public final class Main {

  private Main() {}

  /** Runs a command; the exit code says how it ended. */
  public static void main(String[] arguments) {
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    int code = execute(arguments);
    System.out.flush();
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Whatever the machine's locale, numbers are written in one way. */
  static int execute(String... arguments) {
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    boolean verbose = Arrays.asList(arguments).contains("--verbose");
    if (verbose) {
      System.setProperty("entente.log", "error");
    }
    try {
      String[] configured = Configured.arguments(line(new CommandLine(new Main())), arguments);
      CommandLine line = line(new CommandLine(new Main()));
      line.setParameterExceptionHandler(Main::misused);
      line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, verbose));
      return line.execute(configured);
    } catch (CommandFailed e) {
      return failed(e, verbose);
    }
  }

  /** A command line that reads days, and words in any case. */
  static CommandLine line(CommandLine line) {
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Main::day);
    return line;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new CommandLine.TypeConversionException(
          "'" + text + "' is no day of the calendar; write it as 2023-07-27");
    }
  }

  private static int misused(CommandLine.ParameterException e, String[] arguments) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    System.err.println(
        "entente: " + Console.safe(firstLine(e.getMessage())) + "; see '" + command + " --help'");
    return ExitCode.USAGE.code();
  }

  private static int failed(Exception e, boolean verbose) {
    if (verbose) {
      e.printStackTrace();
    }
    if (e instanceof CommandFailed known) {
      System.err.println("entente: " + Console.safe(known.getMessage()));
      return known.code().code();
    }
    if (isEnding()) {
      return ExitCode.BUG.code();
    }
    System.err.println(
        "entente: this is a bug: "
            + Console.safe(firstLine(e.toString()))
            + " (--verbose shows where)");
    return ExitCode.BUG.code();
  }

  /** Whether the program was told to end, which Spark's own threads do before the others. */
  private static boolean isEnding() {
    Thread nothing = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(nothing);
      Runtime.getRuntime().removeShutdownHook(nothing);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
