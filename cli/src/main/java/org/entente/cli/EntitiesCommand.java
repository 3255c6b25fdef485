package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.core.entity.Entity;
import org.entente.core.entity.EntityId;
import org.entente.core.entity.Gazetteer;
import org.entente.core.entity.Kind;
import org.entente.core.entity.Tenure;
import org.entente.core.text.Fold;
import org.entente.core.time.Validity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente entities [QUERY]}: what the gazetteer knows. */
@Command(
    name = "entities",
    mixinStandardHelpOptions = true,
    description = {
      "Prints what the gazetteer knows, a line each, with tabs between: id, type, name, ISO 3166-1"
          + " alpha-3 and alpha-2, COW state number with dates, Wikidata, whom it acts for, first"
          + " and last day, other names by their kind.",
      "Below a person stand the offices: of whom, role, title, first and last day."
    })
final class EntitiesCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "QUERY",
      description =
          "An id (iso3:CHN), a part of a name, or words of another name (WPK); all without it.")
  String query = "";

  @Option(
      names = "--entities",
      paramLabel = "FILE",
      description = "Entities of your own, YAML or CSV; for several files give it several times.")
  List<Path> own = List.of();

  @Option(names = "--verbose", description = "Show where an error came from.")
  boolean verbose;

  @Override
  public Integer call() throws CommandFailed {
    Gazetteer gazetteer = Gazetteer.with(OwnEntities.read(own).additions());
    NameSearch search = new NameSearch(gazetteer);
    List<Entity> found = gazetteer.entities().stream().filter(e -> matches(search, e)).toList();
    if (found.isEmpty()) {
      throw new CommandFailed(ExitCode.INPUT, "the gazetteer knows nobody by '" + query + "'");
    }
    found.forEach(entity -> print(entity, gazetteer));
    return ExitCode.OK.code();
  }

  private boolean matches(NameSearch search, Entity entity) {
    String words = Fold.slug(query);
    return query.isEmpty()
        || entity.id().value().equals(query)
        || entity.id().iso3().equals(query)
        || !words.isEmpty()
            && (Fold.slug(entity.name()).contains(words) || search.hasWords(entity, words));
  }

  private static void print(Entity entity, Gazetteer gazetteer) {
    System.out.println(
        String.join(
            "\t",
            entity.id().value(),
            entity.type().word(),
            Console.safe(entity.name()),
            entity.id().iso3(),
            entity.iso2(),
            entity.cow(),
            entity.wikidata(),
            entity.actsFor().map(EntityId::value).orElse(""),
            span(entity.span()),
            Console.safe(names(entity, gazetteer))));
    for (Tenure t : entity.tenures()) {
      System.out.println(
          "\t"
              + String.join(
                  "\t", t.of().value(), t.role(), Console.safe(t.title()), span(t.span())));
    }
  }

  /** {@code name: Federal Republic of Germany; West Germany | demonym: German; Germans} */
  private static String names(Entity entity, Gazetteer gazetteer) {
    Map<Kind, Set<String>> byKind = new EnumMap<>(Kind.class);
    gazetteer.listNamings(entity.id()).stream()
        .filter(naming -> !naming.text().equals(entity.name()))
        .forEach(
            naming ->
                byKind
                    .computeIfAbsent(naming.kind(), kind -> new LinkedHashSet<>())
                    .add(naming.text()));
    return byKind.entrySet().stream()
        .map(e -> e.getKey().word() + ": " + String.join("; ", e.getValue()))
        .collect(Collectors.joining(" | "));
  }

  private static String span(Validity span) {
    String from = span.from().equals(LocalDate.MIN) ? "" : span.from().toString();
    String to = span.to().equals(LocalDate.MAX) ? "" : span.to().toString();
    return from.isEmpty() && to.isEmpty() ? "" : from + ".." + to;
  }
}
