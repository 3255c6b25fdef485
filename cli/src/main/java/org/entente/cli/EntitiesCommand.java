package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.core.entity.Entity;
import org.entente.core.entity.Gazetteer;
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
    description = "Prints what the gazetteer knows: names, types, codes, offices and their dates.")
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
    List<Entity> found = gazetteer.entities().stream().filter(e -> matches(gazetteer, e)).toList();
    if (found.isEmpty()) {
      throw new CommandFailed(ExitCode.INPUT, "the gazetteer knows nobody by '" + query + "'");
    }
    found.forEach(entity -> print(entity, aliases(gazetteer, entity)));
    return ExitCode.OK.code();
  }

  private boolean matches(Gazetteer gazetteer, Entity entity) {
    String words = Fold.slug(query);
    return query.isEmpty()
        || entity.id().value().equals(query)
        || !words.isEmpty()
            && (Fold.slug(entity.name()).contains(words)
                || isAlias(aliases(gazetteer, entity), words));
  }

  /** Whole words only, since an acronym is a part of many words. */
  private static boolean isAlias(List<String> aliases, String words) {
    return aliases.stream()
        .anyMatch(alias -> ("-" + Fold.slug(alias) + "-").contains("-" + words + "-"));
  }

  private static List<String> aliases(Gazetteer gazetteer, Entity entity) {
    return gazetteer.listNames(entity.id()).stream()
        .filter(name -> !name.equals(entity.name()))
        .distinct()
        .toList();
  }

  private static void print(Entity entity, List<String> aliases) {
    System.out.println(
        String.join(
            "\t",
            entity.id().value(),
            entity.type().name().toLowerCase(Locale.ROOT),
            entity.name(),
            entity.iso2(),
            entity.cow(),
            span(entity.span()),
            String.join("; ", aliases)));
    for (Tenure t : entity.tenures()) {
      System.out.println(
          "\t" + String.join("\t", t.of().value(), t.role(), t.title(), span(t.span())));
    }
  }

  private static String span(Validity span) {
    String from = span.from().equals(LocalDate.MIN) ? "" : span.from().toString();
    String to = span.to().equals(LocalDate.MAX) ? "" : span.to().toString();
    return from.isEmpty() && to.isEmpty() ? "" : from + ".." + to;
  }
}
