package org.entente.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;

/**
 * Reads the file of {@code --config}: one YAML mapping from the names of options, without dashes,
 * to a text or a list of texts, each as it is written. At most {@value #MOST_BYTES} bytes of UTF-8.
 */
final class ConfigFile {

  static final int MOST_BYTES = 64 << 10;

  /** What the file says of one option; {@code line} counts from 1. */
  record Setting(int line, List<String> values) {}

  private final Path file;
  private final Iterator<Event> events;
  private Event event;

  private ConfigFile(Path file, String text) {
    this.file = file;
    this.events = new Yaml().parse(new StringReader(text)).iterator();
  }

  /** The settings of a file, in its order. */
  static Map<String, Setting> read(Path file) throws CommandFailed {
    try {
      if (!Files.isRegularFile(file)) {
        throw bad(file.toString(), "is no file; give the path of a YAML file");
      }
      if (Files.size(file) > MOST_BYTES) {
        throw bad(file.toString(), "is larger than 64 KiB");
      }
      return new ConfigFile(file, Files.readString(file)).settings();
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw bad(file + ":" + line, "no YAML: " + e.getProblem());
    } catch (YAMLException e) {
      throw bad(file.toString(), "no YAML: " + e.getMessage());
    } catch (CharacterCodingException e) {
      throw bad(file.toString(), "is not UTF-8; save the file as UTF-8");
    } catch (IOException e) {
      throw bad(file.toString(), "cannot be read (" + e.getMessage() + ")");
    }
  }

  private Map<String, Setting> settings() throws CommandFailed {
    Map<String, Setting> settings = new LinkedHashMap<>();
    next(StreamStartEvent.class, "a text");
    if (findNext(StreamEndEvent.class).isPresent()) {
      return settings;
    }
    expect(DocumentStartEvent.class, "a text");
    next(MappingStartEvent.class, "options, as in 'window: article'");
    while (findNext(MappingEndEvent.class).isEmpty()) {
      String key = expect(ScalarEvent.class, "the name of an option").getValue();
      Setting setting = new Setting(line(), values(key));
      if (settings.putIfAbsent(key, setting) != null) {
        throw bad(setting.line(), key + " is there twice");
      }
    }
    next(DocumentEndEvent.class, "one mapping");
    next(StreamEndEvent.class, "one document");
    return settings;
  }

  private List<String> values(String key) throws CommandFailed {
    String wanted = "a text or a list of texts for '" + key + "'";
    if (findNext(SequenceStartEvent.class).isEmpty()) {
      return List.of(expect(ScalarEvent.class, wanted).getValue());
    }
    List<String> values = new ArrayList<>();
    while (findNext(SequenceEndEvent.class).isEmpty()) {
      values.add(expect(ScalarEvent.class, wanted).getValue());
    }
    return values;
  }

  private void next(Class<? extends Event> type, String wanted) throws CommandFailed {
    findNext(type);
    expect(type, wanted);
  }

  /** Goes to the next event, and gives it if it is of that type. */
  private <T extends Event> Optional<T> findNext(Class<T> type) throws CommandFailed {
    event = events.next();
    if (event instanceof AliasEvent) {
      throw bad(line(), "references (*) are not read; write the text out");
    }
    return type.isInstance(event) ? Optional.of(type.cast(event)) : Optional.empty();
  }

  private <T extends Event> T expect(Class<T> type, String wanted) throws CommandFailed {
    if (!type.isInstance(event)) {
      throw bad(line(), "expected is " + wanted);
    }
    return type.cast(event);
  }

  private int line() {
    return event.getStartMark().getLine() + 1;
  }

  private CommandFailed bad(int line, String problem) {
    return bad(file + ":" + line, problem);
  }

  static CommandFailed bad(String where, String problem) {
    String first = problem.lines().findFirst().orElse("");
    return new CommandFailed(ExitCode.USAGE, where + ": " + first);
  }
}
