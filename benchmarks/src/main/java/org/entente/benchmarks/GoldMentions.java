package org.entente.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.core.article.Article;
import org.entente.core.entity.Entity;
import org.entente.core.entity.EntityId;
import org.entente.core.entity.EntityType;
import org.entente.core.entity.Gazetteer;
import org.entente.core.entity.Kind;
import org.entente.core.entity.Mention;
import org.entente.core.entity.MentionFinder;
import org.entente.core.entity.Reading;
import org.entente.core.relation.ArticleCount;
import org.entente.core.relation.Counting;
import org.entente.core.text.Field;
import org.entente.core.time.DateMention;

/**
 * Reads labelled documents, as {@code gold.py input} writes them, and writes mentions and dyads in
 * the columns of the sets' scorers.
 */
public final class GoldMentions {

  private final MentionFinder finder = new MentionFinder(Gazetteer.standard());

  private GoldMentions() {}

  /** Arguments: documents, then mentions, dyads and dates to write. */
  public static void main(String[] arguments) throws IOException {
    try (PrintWriter mentions = writer(arguments[1]);
        PrintWriter dyads = writer(arguments[2]);
        PrintWriter dates = writer(arguments[3])) {
      new GoldMentions().write(Corpus.read(arguments[0]).articles(), mentions, dyads, dates);
    }
  }

  private void write(
      List<Article> articles, PrintWriter mentions, PrintWriter dyads, PrintWriter dates) {
    mentions.println(
        "doc_id,start,end,surface,entity_id,entity_type,entity_name,country_iso3,temporal,kind,"
            + "sense,rule");
    dyads.println("doc_id,iso3_a,iso3_b");
    dates.println("doc_id,start,end,value");
    for (Article article : articles) {
      Reading reading = finder.read(article.title(), article.body(), article.published().day());
      reading.mentions().stream()
          .filter(m -> m.field() == Field.BODY && isLinked(m))
          .forEach(m -> mentions.println(row(article.sourceId(), m)));
      reading.dates().stream()
          .filter(d -> d.field() == Field.BODY)
          .forEach(d -> dates.println(row(article.sourceId(), d)));
      ArticleCount.of(reading, Counting.STANDARD).pairs().keySet().stream()
          .filter(p -> p.a().isState() && p.b().isState())
          .forEach(
              p -> dyads.println(String.join(",", article.sourceId(), p.a().iso3(), p.b().iso3())));
    }
  }

  private static boolean isLinked(Mention mention) {
    return mention.entity().isPresent() || mention.type() == EntityType.PERSON;
  }

  private static String row(String document, Mention m) {
    boolean country = m.type() == EntityType.COUNTRY;
    String id = m.entity().map(e -> e.id().value().replaceFirst("^(iso3|wd):", "")).orElse("");
    String state =
        country
            ? m.entity().map(e -> e.id().iso3()).orElse("")
            : m.via().map(EntityId::iso3).orElse("");
    return String.join(
        ",",
        document,
        Integer.toString(m.start()),
        Integer.toString(m.end()),
        quoted(m.surface()),
        id,
        type(m),
        quoted(m.entity().map(Entity::name).orElse("")),
        state,
        m.temporal().word(),
        m.kind() == Kind.COREF ? "coref" : "",
        m.sense().word(),
        m.rule());
  }

  private static String row(String document, DateMention date) {
    return String.join(
        ",", document, Integer.toString(date.start()), Integer.toString(date.end()), date.value());
  }

  /** The scorers' types: a capital that is a place is no country, an agency no organisation. */
  private static String type(Mention m) {
    return switch (m.type()) {
      case COUNTRY ->
          switch (m.kind()) {
            case CAPITAL -> "place";
            case DEMONYM -> "demonym";
            case METONYM -> "metonym";
            default -> "country";
          };
      case PERSON -> "person";
      case REGION -> "place";
      case AGENCY -> "agency";
      default -> "org";
    };
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static PrintWriter writer(String path) throws IOException {
    return new PrintWriter(Files.newBufferedWriter(Path.of(path)));
  }
}
