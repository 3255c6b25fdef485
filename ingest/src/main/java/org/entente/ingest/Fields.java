package org.entente.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.article.Origin;

/**
 * The named values of a record. They go by name or by the usual aliases; the first alias that is
 * there and not blank wins.
 */
record Fields(Map<String, String> values) {

  static final List<String> ID = List.of("doc_id", "id");
  static final List<String> URL = List.of("url", "link");
  static final List<String> TITLE = List.of("title", "headline");
  static final List<String> BODY = List.of("text", "body", "content", "maintext");
  static final List<String> DATE = List.of("published", "date_publish", "pubDate", "date");
  static final List<String> UPDATED = List.of("updated", "date_modify");
  static final List<String> SOURCE = List.of("source", "domain", "publisher");
  static final List<String> LANGUAGE = List.of("language", "lang");

  private static final TreeSet<String> TEXTS = together(Stream.of(TITLE, BODY));
  private static final TreeSet<String> ALL =
      together(Stream.of(ID, URL, TITLE, BODY, DATE, UPDATED, SOURCE, LANGUAGE));

  private static final Set<String> NAMES = Set.copyOf(ALL);

  /** Names as many as a message tells. */
  private static final int TOLD = 20;

  /** How long a told name is at most. */
  private static final int NAME = 40;

  private static TreeSet<String> together(Stream<List<String>> aliases) {
    TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    aliases.forEach(names::addAll);
    return names;
  }

  /** Whether a field of exactly this name is read. */
  static boolean isName(String name) {
    return NAMES.contains(name);
  }

  /** Whether a field of this name is read, in whatever case it is written. */
  static boolean isKnown(String name) {
    return ALL.contains(name);
  }

  /** Whether a field of this name holds title or body. */
  static boolean isText(String name) {
    return TEXTS.contains(name);
  }

  /** A known name in the spelling that it is known in; any other as it is. */
  static String spelled(String name) {
    return isKnown(name) ? ALL.floor(name) : name;
  }

  /** What was found instead of known names, for a person to read. */
  static String unknown(Collection<String> found) {
    List<String> told = new ArrayList<>();
    for (String name : found) {
      if (told.size() == TOLD) {
        told.add("… (" + found.size() + " in all)");
        break;
      }
      told.add(name.length() > NAME ? name.substring(0, NAME) + "…" : name);
    }
    return "found "
        + String.join(", ", told)
        + "; wanted one of "
        + Stream.of(TITLE, BODY).flatMap(List::stream).collect(Collectors.joining(", "))
        + " and one of "
        + String.join(", ", DATE);
  }

  /** The article, or why it is none. */
  Outcome judge(Origin origin, Rules rules, byte[] raw) {
    String date = first(DATE).strip();
    Optional<LocalDate> published = Dates.findField(date).or(() -> Dates.findEpoch(date));
    if (!date.isEmpty() && published.isEmpty()) {
      String found = "'" + date + "' is no day, or not written as one";
      return new Outcome.Rejected(origin, Reason.DATE_INVALID, found, "date", raw);
    }
    String updated = first(UPDATED).strip();
    String source = first(SOURCE);
    String body = first(BODY);
    Draft draft =
        new Draft(
            first(ID),
            first(TITLE),
            body,
            Optional.empty(),
            published,
            Optional.empty(),
            Dates.findField(updated).or(() -> Dates.findEpoch(updated)),
            source.isEmpty() ? Credit.of(body) : source,
            first(URL),
            first(LANGUAGE));
    return draft.judge(origin, rules, raw);
  }

  private String first(List<String> names) {
    for (String name : names) {
      String value = values.get(name);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return "";
  }
}
