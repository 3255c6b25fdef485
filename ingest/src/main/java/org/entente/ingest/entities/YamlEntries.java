package org.entente.ingest.entities;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;

/**
 * Reads entities from YAML: one list of mappings from fields to a text or a list of texts.
 *
 * <p>Goes from event to event and stops at the first that does not belong there. Nothing is built
 * but texts, each as it is written, so depth, references and tags have nothing to work on.
 */
final class YamlEntries {

  /** In characters; the time that the parser takes for one text grows with its square. */
  private static final int LONGEST_LINE = 10_000;

  private final String file;
  private final Iterator<Event> events;
  private Event event;

  private YamlEntries(String file, String text) {
    this.file = file;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(text.length() + 1);
    this.events = new Yaml(options).parse(new StringReader(text)).iterator();
  }

  static List<Entry> read(String file, String text) throws BadEntities {
    checkLines(file, text);
    try {
      return new YamlEntries(file, text).entries();
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new BadEntities(file, line, "no YAML: " + firstLine(e.getProblem()));
    } catch (YAMLException e) {
      throw new BadEntities(file, "no YAML: " + firstLine(e.getMessage()));
    }
  }

  private static void checkLines(String file, String text) throws BadEntities {
    int number = 1;
    for (int from = 0; from < text.length(); number++) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      if (to - from > LONGEST_LINE) {
        throw new BadEntities(
            file, number, "is longer than " + LONGEST_LINE + " characters; break the line");
      }
      from = to + 1;
    }
  }

  private List<Entry> entries() throws BadEntities {
    List<Entry> entries = new ArrayList<>();
    next(StreamStartEvent.class, "a text");
    if (next() instanceof StreamEndEvent) {
      return entries;
    }
    next(SequenceStartEvent.class, "a list of entities, each begun by '- '");
    while (!(next() instanceof SequenceEndEvent)) {
      entries.add(entry());
    }
    next(DocumentEndEvent.class, "one list");
    next(StreamEndEvent.class, "one document");
    return entries;
  }

  private Entry entry() throws BadEntities {
    expect(MappingStartEvent.class, "an entity with fields, as in '- name: Ruritania'");
    Entry entry = new Entry(file, line());
    while (!(next() instanceof MappingEndEvent)) {
      expect(ScalarEvent.class, "a field");
      String word = ((ScalarEvent) event).getValue();
      int line = line();
      entry.put(word, new Entry.Cell(line, values(word)));
    }
    return entry;
  }

  private List<String> values(String word) throws BadEntities {
    String wanted = "a text or a list of texts for " + BadEntities.quote(word);
    if (!(next() instanceof SequenceStartEvent)) {
      expect(ScalarEvent.class, wanted);
      return List.of(((ScalarEvent) event).getValue());
    }
    List<String> values = new ArrayList<>();
    while (!(next() instanceof SequenceEndEvent)) {
      expect(ScalarEvent.class, wanted);
      values.add(((ScalarEvent) event).getValue());
    }
    return values;
  }

  private void next(Class<? extends Event> type, String wanted) throws BadEntities {
    next();
    expect(type, wanted);
  }

  private void expect(Class<? extends Event> type, String wanted) throws BadEntities {
    if (!type.isInstance(event)) {
      throw new BadEntities(file, line(), "expected is " + wanted);
    }
  }

  private Event next() throws BadEntities {
    event = events.next();
    if (event instanceof NodeEvent node && node.getAnchor() != null
        || event instanceof AliasEvent) {
      throw new BadEntities(file, line(), "references (& and *) are not read; write the text out");
    }
    boolean tagged =
        event instanceof ScalarEvent scalar && scalar.getTag() != null
            || event instanceof CollectionStartEvent start && start.getTag() != null;
    if (tagged) {
      throw new BadEntities(
          file, line(), "tags (!) are not read; leave them out or quote the text");
    }
    return event;
  }

  private int line() {
    return event.getStartMark().getLine() + 1;
  }

  private static String firstLine(String problem) {
    return problem == null ? "" : problem.lines().findFirst().orElse("");
  }
}
