package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.cli.ConfigFile.Setting;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * A command line with what {@code --config} adds to it: an option of the file counts as if it were
 * typed, unless it is.
 */
final class Configured {

  private static final String CONFIG = "--config";

  private final Path file;
  private final ParseResult typed;

  private Configured(Path file, ParseResult typed) {
    this.file = file;
    this.typed = typed;
  }

  /** The arguments as they are to be executed. */
  static String[] arguments(CommandLine line, String[] arguments) throws CommandFailed {
    Optional<Path> file;
    ParseResult typed;
    try {
      typed = line.parseArgs(arguments);
      typed = typed.hasSubcommand() ? typed.subcommand() : typed;
      file =
          Optional.ofNullable(typed.matchedOption(CONFIG)).map(option -> (Path) option.getValue());
    } catch (CommandLine.ParameterException e) {
      // The execution meets it again, and says so.
      return arguments;
    }
    if (file.isEmpty() || typed.isUsageHelpRequested()) {
      return arguments;
    }
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(new Configured(file.get(), typed).added());
    return all.toArray(String[]::new);
  }

  private List<String> added() throws CommandFailed {
    List<String> added = new ArrayList<>();
    for (Map.Entry<String, Setting> entry : ConfigFile.read(file).entrySet()) {
      OptionSpec option = option(entry.getKey(), entry.getValue());
      List<String> typedOnes = typed(option, entry.getKey(), entry.getValue());
      if (!typed.hasMatchedOption(option)) {
        check(typedOnes, entry.getValue());
        added.addAll(typedOnes);
      }
    }
    return added;
  }

  private OptionSpec option(String key, Setting setting) throws CommandFailed {
    CommandSpec spec = typed.commandSpec();
    OptionSpec option = spec.findOption("--" + key);
    boolean known = option != null && !key.equals("config") && !option.usageHelp();
    if (known && !option.versionHelp()) {
      return option;
    }
    List<String> names =
        spec.options().stream()
            .filter(o -> !o.usageHelp() && !o.versionHelp())
            .map(o -> o.longestName().substring(2))
            .filter(name -> !name.equals("config"))
            .toList();
    throw bad(
        setting, "no option '" + key + "' of " + spec.name() + "; " + Likeness.hint(key, names));
  }

  /** An option as one would type it. */
  private List<String> typed(OptionSpec option, String key, Setting setting) throws CommandFailed {
    String name = option.longestName();
    if (option.arity().max() == 0) {
      String value = setting.values().size() == 1 ? setting.values().get(0) : "";
      if (!value.equals("true") && !value.equals("false")) {
        throw bad(setting, key + " is neither true nor false");
      }
      return value.equals("true") ? List.of(name) : List.of();
    }
    if (setting.values().isEmpty() || setting.values().size() > 1 && !option.isMultiValue()) {
      throw bad(setting, key + " takes one value" + (option.isMultiValue() ? " or more" : ""));
    }
    return setting.values().stream().map(value -> name + "=" + value).toList();
  }

  /** A wrong value is told with its line. */
  private void check(List<String> arguments, Setting setting) throws CommandFailed {
    try {
      Main.line(new CommandLine(typed.commandSpec().userObject().getClass()))
          .parseArgs(arguments.toArray(String[]::new));
    } catch (CommandLine.MissingParameterException e) {
      // Of what else the command needs, the whole command line has more to say.
      return;
    } catch (CommandLine.ParameterException e) {
      throw bad(setting, e.getMessage());
    }
  }

  private CommandFailed bad(Setting setting, String problem) {
    return ConfigFile.bad(file + ":" + setting.line(), problem);
  }
}
