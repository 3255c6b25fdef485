package org.entente.reports.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reports.result.Dyad;
import org.entente.reports.result.Entities;
import org.entente.reports.result.EntityTotal;
import org.entente.reports.result.PeriodTotal;
import org.entente.reports.result.Results;
import org.entente.reports.result.ResultsReader;
import org.entente.reports.run.RunFacts;

/**
 * What the page's script works with, as one JSON object. Rows are arrays, and refer to each other
 * by position:
 *
 * <pre>
 * limits     how many rows lists have at most
 * cut        the tables that do not hold all of their rows
 * stories    distinct stories of the range
 * periods    [first day, articles, stories]
 * entities   [id, name, type, articles, stories, [period, articles, stories, sentences, …]]
 * pairs      [entity, entity, articles, stories, lift, npmi, llr, first, last,
 *             [period, articles, stories, sentences, …], [sentence, …]]
 * articles   [title, source, web address, file, record]
 * sentences  [article, number, day, text, [start, end, entity, via, …]]
 * nodes      [entity, community, thousandths from the left, thousandths from the top]
 * ties       [entity, entity, stories]
 * </pre>
 *
 * Sentences of a period are those that the run has. Which of them in the page name an entity is
 * told by their marks. Places in sentences are in UTF-16 units, as scripts count.
 */
final class PageData {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PLACES = 1000;

  private final ObjectNode root = JSON.createObjectNode();
  private final Map<String, Integer> entityNumbers = new HashMap<>();
  private final ArrayNode entities = root.putArray("entities");
  private final Entities names;

  PageData(RunFacts facts, Results results, Entities names) {
    this.names = names;
    root.put("bucket", facts.choices().bucket().word());
    root.put("window", facts.choices().window());
    root.put("stories", results.clusters());
    facts.csv().cutTables().keySet().forEach(root.putArray("cut")::add);
    root.putObject("limits")
        .put("others", ResultsReader.OTHERS_LISTED)
        .put("pairs", ResultsReader.DYADS_LISTED);
    ArrayNode periods = root.putArray("periods");
    for (PeriodTotal period : results.periods()) {
      periods
          .addArray()
          .add(period.start().toString())
          .add(period.articles())
          .add(period.clusters());
    }
  }

  PageData entities(
      List<EntityTotal> listed, Map<String, List<Timeline.Point>> series, Evidence evidence) {
    Map<String, Evidence.Behind<?>> behind = new HashMap<>();
    evidence.entities().forEach(each -> behind.put(each.subject().entity().id(), each));
    for (EntityTotal each : listed) {
      if (!entityNumbers.containsKey(each.entity().id())) {
        ArrayNode row = entity(each.entity().id());
        row.add(each.articles()).add(each.share().part());
        addSeries(row.addArray(), each.entity().id(), series, behind);
      }
    }
    return this;
  }

  /** Adds pairs, each with the numbers of the sentences that are in the page. */
  PageData pairs(List<Dyad> dyads, Map<String, List<Timeline.Point>> series, Evidence evidence) {
    Map<String, Evidence.Behind<?>> behind = new HashMap<>();
    evidence.pairs().forEach(pair -> behind.put(pair.subject().key(), pair));
    ArrayNode pairs = root.putArray("pairs");
    for (Dyad dyad : dyads) {
      ArrayNode row = pairs.addArray();
      row.add(numberOf(dyad.a().id())).add(numberOf(dyad.b().id()));
      row.add(dyad.articles()).add(dyad.share().part());
      List.of(dyad.lift(), dyad.npmi(), dyad.llr()).forEach(value -> addNumber(row, value));
      row.add(dyad.firstSeen().map(Object::toString).orElse(""));
      row.add(dyad.lastSeen().map(Object::toString).orElse(""));
      addSeries(row.addArray(), dyad.key(), series, behind);
    }
    return this;
  }

  PageData network(Ties ties) {
    ArrayNode nodes = root.putArray("nodes");
    ArrayNode rows = root.putArray("ties");
    ties.places()
        .forEach(
            (end, place) ->
                nodes
                    .addArray()
                    .add(numberOf(end))
                    .add(ties.communities().getOrDefault(end, 0L))
                    .add(Math.round(place.getX() * PLACES))
                    .add(Math.round(place.getY() * PLACES)));
    for (Ties.Tie tie : ties.ties()) {
      rows.addArray().add(numberOf(tie.a())).add(numberOf(tie.b())).add(tie.stories());
    }
    return this;
  }

  /** The object with as many sentences as fit into a number of characters. */
  String json(Evidence evidence, long room) {
    SentenceList sentences = new SentenceList(evidence, this::numberOf);
    List<Set<Integer>> chosen = sentences.choose(room);
    ArrayNode pairs = (ArrayNode) root.get("pairs");
    for (int i = 0; i < pairs.size(); i++) {
      ArrayNode numbers = ((ArrayNode) pairs.get(i)).addArray();
      if (i < chosen.size()) {
        chosen.get(i).forEach(numbers::add);
      }
    }
    root.set("articles", sentences.articles());
    root.set("sentences", sentences.sentences());
    return InertJson.of(root);
  }

  /** The length of the object without sentences. */
  long length() {
    return InertJson.of(root).length();
  }

  /** The entity's position; one that is not in the list gets a row behind it. */
  private int numberOf(String id) {
    Integer known = entityNumbers.get(id);
    if (known != null) {
      return known;
    }
    entity(id).add(0).add(0).addArray();
    return entities.size() - 1;
  }

  private ArrayNode entity(String id) {
    entityNumbers.put(id, entities.size());
    return entities.addArray().add(id).add(names.of(id).name()).add(names.of(id).type());
  }

  private static void addSeries(
      ArrayNode row,
      String key,
      Map<String, List<Timeline.Point>> series,
      Map<String, Evidence.Behind<?>> behind) {
    for (Timeline.Point point : series.getOrDefault(key, List.of())) {
      row.add(point.period()).add(point.articles()).add(point.stories());
      row.add(behind.containsKey(key) ? behind.get(key).total(point.period()) : 0);
    }
  }

  private static void addNumber(ArrayNode row, double value) {
    if (Double.isFinite(value)) {
      row.add(value);
    } else {
      row.addNull();
    }
  }
}
