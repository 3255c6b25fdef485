package org.entente.analytics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.core.article.Article;
import org.entente.core.article.Origin;
import org.entente.core.entity.Entity;
import org.entente.core.entity.EntityId;
import org.entente.core.entity.Gazetteer;
import org.entente.core.entity.Mention;
import org.entente.core.entity.Reading;
import org.entente.core.entity.Tenure;
import org.entente.core.relation.ArticleCount;
import org.entente.core.relation.Counting;
import org.entente.core.relation.Evidence;
import org.entente.core.text.Sentence;
import org.entente.core.time.DateMention;

/** The tables of articles, mentions, dates, evidence and entities, as {@link PlainLoop}. */
final class PlainReadings implements PlainLoop.Listener {

  static final List<String> ARTICLES =
      columns(
          "article_id source_id source_file record_no byte_start byte_end published"
              + " published_basis header_date updated date_flag title source url language n_chars"
              + " n_sentences cluster_id is_representative pair_cap n_controls n_lost body");
  static final List<String> MENTIONS =
      columns(
          "article_id field char_start char_end entity_id surface entity_type kind sense via"
              + " temporal rule sentence_no");
  static final List<String> DATES =
      columns("article_id field char_start char_end surface type value");
  static final List<String> EVIDENCE =
      columns(
          "article_id field sentence_no entity_a entity_b char_start char_end published sentence");
  static final List<String> ENTITIES =
      columns(
          "entity_id name type iso3 iso2 cow_code wikidata affiliation office n_articles"
              + " n_mentions first_seen last_seen");

  final List<List<Object>> articles = new ArrayList<>();
  final List<List<Object>> mentions = new ArrayList<>();
  final List<List<Object>> dates = new ArrayList<>();
  final List<List<Object>> evidence = new ArrayList<>();
  private final Counting choices;
  private final Map<EntityId, Seen> seen = new TreeMap<>();
  private final Set<EntityId> mentioned = new TreeSet<>();

  /** Where an entity is named, and what the texts say of one whom the gazetteer does not know. */
  private static final class Seen {
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final TreeSet<String> names = new TreeSet<>();
    private final TreeMap<LocalDate, TreeSet<String>> affiliations = new TreeMap<>();
    private long articles;
    private long mentions;
  }

  PlainReadings(Counting choices) {
    this.choices = choices;
  }

  private static List<String> columns(String names) {
    return List.of(names.split(" "));
  }

  @Override
  public void read(Article article, String cluster, Reading reading, ArticleCount count) {
    articles.add(article(article, cluster, reading, count));
    for (Mention m : reading.mentions()) {
      mentions.add(mention(article, m));
      Stream.of(m.entity().map(Entity::id), m.via())
          .flatMap(Optional::stream)
          .forEach(mentioned::add);
    }
    for (DateMention d : reading.dates()) {
      dates.add(
          List.of(
              article.id(),
              d.field().word(),
              d.start(),
              d.end(),
              d.surface(),
              d.type().name(),
              d.value()));
    }
    Evidence.of(reading, count, choices).forEach(e -> evidence.add(evidence(article, e)));
    Map<EntityId, Entity> found = new HashMap<>();
    reading.mentions().forEach(m -> m.entity().ifPresent(e -> found.putIfAbsent(e.id(), e)));
    LocalDate day = article.published().day();
    count.named().forEach((id, n) -> see(day, id, n, Optional.ofNullable(found.get(id))));
  }

  private static List<Object> article(Article a, String cluster, Reading reading, ArticleCount n) {
    Origin at = a.origin();
    List<Sentence> full = reading.sentences().stream().filter(s -> s.end() > s.start()).toList();
    return Arrays.asList(
        a.id(),
        text(a.sourceId()),
        at.file(),
        at.record(),
        at.byteStart(),
        at.byteEnd(),
        a.published().day(),
        a.published().basis().word(),
        a.headerDate().orElse(null),
        a.updated().orElse(null),
        text(a.dateFlag()),
        text(a.title()),
        text(a.source()),
        text(a.url()),
        text(a.language()),
        a.body().codePointCount(0, a.body().length()),
        full.size(),
        cluster,
        cluster.equals(a.id()),
        n.pairCap(),
        a.oddCharacters().controls(),
        a.oddCharacters().lost(),
        a.body());
  }

  private static List<Object> mention(Article article, Mention m) {
    return Arrays.asList(
        article.id(),
        m.field().word(),
        m.start(),
        m.end(),
        m.entity().map(e -> e.id().value()).orElse(null),
        m.surface(),
        m.type().word(),
        m.kind().word(),
        m.sense().word(),
        m.via().map(EntityId::value).orElse(null),
        m.temporal().word(),
        m.rule(),
        m.sentence());
  }

  private static List<Object> evidence(Article article, Evidence e) {
    Sentence s = e.sentence();
    boolean title = s.number() == 0;
    int[] field = (title ? article.title() : article.body()).codePoints().toArray();
    return List.of(
        article.id(),
        title ? "title" : "body",
        s.number(),
        e.pair().a().value(),
        e.pair().b().value(),
        s.start(),
        s.end(),
        article.published().day(),
        new String(field, s.start(), s.end() - s.start()));
  }

  private void see(LocalDate day, EntityId id, ArticleCount.Named n, Optional<Entity> entity) {
    Seen of = seen.computeIfAbsent(id, x -> new Seen());
    of.days.add(day);
    of.articles++;
    of.mentions += n.mentions() + n.pastMentions();
    entity
        .filter(e -> id.value().startsWith("name:"))
        .ifPresent(
            e -> {
              of.names.add(e.name());
              TreeSet<String> sides = of.affiliations.computeIfAbsent(day, x -> new TreeSet<>());
              e.actsFor().ifPresent(state -> sides.add(state.value()));
            });
  }

  List<List<Object>> entities() {
    Map<EntityId, List<Object>> rows = new TreeMap<>();
    seen.forEach((id, of) -> rows.put(id, named(id, of)));
    Set<EntityId> behind = new TreeSet<>(mentioned);
    rows.values().stream()
        .map(row -> (String) row.get(ENTITIES.indexOf("affiliation")))
        .filter(id -> id != null)
        .forEach(id -> behind.add(EntityId.of(id)));
    for (EntityId id : behind) {
      rows.computeIfAbsent(
          id,
          x ->
              Gazetteer.standard()
                  .findEntity(id)
                  .map(e -> card(e, LocalDate.MAX, 0, 0, null, null))
                  .orElseGet(() -> stranger(id, id.value(), "organisation", null, new Seen())));
    }
    return List.copyOf(rows.values());
  }

  private static List<Object> named(EntityId id, Seen of) {
    LocalDate last = of.days.last();
    Optional<Entity> known = Gazetteer.standard().findEntity(id);
    if (known.isPresent()) {
      return card(known.get(), last, of.articles, of.mentions, of.days.first(), last);
    }
    TreeSet<String> sides = of.affiliations.getOrDefault(last, new TreeSet<>());
    return stranger(id, of.names.first(), "person", sides.isEmpty() ? null : sides.last(), of);
  }

  private static List<Object> stranger(
      EntityId id, String name, String type, String affiliation, Seen of) {
    return Arrays.asList(
        id.value(),
        name,
        type,
        null,
        null,
        null,
        null,
        affiliation,
        null,
        of.articles,
        of.mentions,
        of.days.isEmpty() ? null : of.days.first(),
        of.days.isEmpty() ? null : of.days.last());
  }

  private static List<Object> card(
      Entity e, LocalDate day, long articles, long mentions, LocalDate first, LocalDate last) {
    return Arrays.asList(
        e.id().value(),
        e.name(),
        e.type().word(),
        text(e.id().iso3()),
        text(e.iso2()),
        CowCodes.number(e.cowCode(day)),
        text(e.wikidata()),
        e.findAffiliation(day).map(EntityId::value).orElse(null),
        e.findTenure(day).map(Tenure::title).filter(t -> !t.isEmpty()).orElse(null),
        articles,
        mentions,
        first,
        last);
  }

  private static String text(String value) {
    return value.isEmpty() ? null : value;
  }
}
