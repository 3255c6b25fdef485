package org.entente.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.core.article.Origin;

/**
 * The named values of a record. They go by name or by the usual aliases; the first alias that is
 * there and not blank wins. Each name has its place in an array: a record is read by the million.
 */
final class Fields {

  /** What a record may tell, with the names that it goes by. */
  enum Field {
    ID("doc_id", "id"),
    URL("url", "link"),
    TITLE("title", "headline"),
    BODY("text", "body", "content", "maintext"),
    DATE("published", "date_publish", "pubDate", "date"),
    UPDATED("updated", "date_modify"),
    SOURCE("source", "domain", "publisher"),
    LANGUAGE("language", "lang");

    private final List<String> names;

    Field(String... names) {
      this.names = List.of(names);
    }

    boolean hasName(String name) {
      return names.contains(name);
    }

    private int from() {
      return NAMES.indexOf(names.get(0));
    }
  }

  private static final List<String> NAMES =
      Stream.of(Field.values()).flatMap(field -> field.names.stream()).toList();

  private static final Map<String, Integer> PLACES =
      IntStream.range(0, NAMES.size()).boxed().collect(Collectors.toMap(NAMES::get, i -> i));

  /** Where the names of each field begin, and after the last field the end. */
  private static final int[] FROM =
      IntStream.concat(Stream.of(Field.values()).mapToInt(Field::from), IntStream.of(NAMES.size()))
          .toArray();

  private static final TreeSet<String> ANY_CASE = anyCase(NAMES);
  private static final TreeSet<String> TEXTS =
      anyCase(Stream.of(Field.TITLE, Field.BODY).flatMap(field -> field.names.stream()).toList());

  /** Names as many as a message tells. */
  private static final int TOLD = 20;

  /** How long a told name is at most. */
  private static final int NAME = 40;

  private final String[] values = new String[NAMES.size()];
  private boolean empty = true;

  private static TreeSet<String> anyCase(List<String> names) {
    TreeSet<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    set.addAll(names);
    return set;
  }

  /** Whether a field of exactly this name is read. */
  static boolean isName(String name) {
    return PLACES.containsKey(name);
  }

  /** Whether a field of this name is read, in whatever case it is written. */
  static boolean isKnown(String name) {
    return ANY_CASE.contains(name);
  }

  /** Whether a field of this name holds title or body. */
  static boolean isText(String name) {
    return TEXTS.contains(name);
  }

  /** A known name in the spelling that it is known in; any other as it is. */
  static String spelled(String name) {
    return isKnown(name) ? ANY_CASE.floor(name) : name;
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
        + Stream.of(Field.TITLE, Field.BODY)
            .flatMap(field -> field.names.stream())
            .collect(Collectors.joining(", "))
        + " and one of "
        + String.join(", ", Field.DATE.names);
  }

  /** Takes a value; one whose name is not read is none. */
  void put(String name, String value) {
    Integer place = PLACES.get(name);
    if (place != null) {
      values[place] = value;
      empty = false;
    }
  }

  boolean isEmpty() {
    return empty;
  }

  /** The article, or why it is none. */
  Outcome judge(Origin origin, Rules rules, byte[] raw) {
    String date = first(Field.DATE).strip();
    Optional<LocalDate> published = Dates.findField(date).or(() -> Dates.findEpoch(date));
    if (!date.isEmpty() && published.isEmpty()) {
      String found = "'" + date + "' is no day, or not written as one";
      return new Outcome.Rejected(origin, Reason.DATE_INVALID, found, "date", raw);
    }
    String updated = first(Field.UPDATED).strip();
    String source = first(Field.SOURCE);
    String body = first(Field.BODY);
    Draft draft =
        new Draft(
            first(Field.ID),
            first(Field.TITLE),
            body,
            Optional.empty(),
            published,
            Optional.empty(),
            Dates.findField(updated).or(() -> Dates.findEpoch(updated)),
            source.isEmpty() ? Credit.of(body) : source,
            first(Field.URL),
            first(Field.LANGUAGE));
    return draft.judge(origin, rules, raw);
  }

  private String first(Field field) {
    for (int i = FROM[field.ordinal()]; i < FROM[field.ordinal() + 1]; i++) {
      if (values[i] != null && !values[i].isBlank()) {
        return values[i];
      }
    }
    return "";
  }
}
