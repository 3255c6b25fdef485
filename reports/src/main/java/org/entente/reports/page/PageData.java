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
 * periods    [first day, articles, stories]
 * entities   [id, name, type, articles, stories, [period, articles, stories, …]]
 * pairs      [entity, entity, articles, stories, lift, npmi, llr, first, last,
 *             [period, articles, stories, …], [period, sentences in all, …], [sentence, …]]
 * articles   [title, source, web address, file, record]
 * sentences  [article, number, day, text, [start, end, entity, via, …]]
 * nodes      [entity, community]
 * ties       [entity, entity, stories]
 * </pre>
 *
 * Places in sentences are in UTF-16 units, as scripts count.
 */
final class PageData {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode root = JSON.createObjectNode();
  private final Map<String, Integer> entityNumbers = new HashMap<>();
  private final ArrayNode entities = root.putArray("entities");
  private final Entities names;

  PageData(RunFacts facts, Results results, Entities names) {
    this.names = names;
    root.put("bucket", facts.choices().bucket().word());
    root.put("window", facts.choices().window());
    root.put("cut", facts.csv().cutTables().containsKey("evidence"));
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

  PageData entities(List<EntityTotal> listed, Map<String, List<Timeline.Point>> series) {
    for (EntityTotal each : listed) {
      if (!entityNumbers.containsKey(each.entity().id())) {
        ArrayNode row = entity(each.entity().id());
        row.add(each.articles()).add(each.share().part());
        addSeries(row.addArray(), series.getOrDefault(each.entity().id(), List.of()));
      }
    }
    return this;
  }

  /** Adds pairs, each with the numbers of the sentences that are in the page. */
  PageData pairs(List<Dyad> dyads, Map<String, List<Timeline.Point>> series, Evidence evidence) {
    Map<String, Evidence.Behind> behind = new HashMap<>();
    evidence.pairs().forEach(pair -> behind.put(pair.dyad().key(), pair));
    ArrayNode pairs = root.putArray("pairs");
    for (Dyad dyad : dyads) {
      ArrayNode row = pairs.addArray();
      row.add(numberOf(dyad.a().id())).add(numberOf(dyad.b().id()));
      row.add(dyad.articles()).add(dyad.share().part());
      List.of(dyad.lift(), dyad.npmi(), dyad.llr()).forEach(value -> addNumber(row, value));
      row.add(dyad.firstSeen().map(Object::toString).orElse(""));
      row.add(dyad.lastSeen().map(Object::toString).orElse(""));
      addSeries(row.addArray(), series.getOrDefault(dyad.key(), List.of()));
      ArrayNode totals = row.addArray();
      if (behind.containsKey(dyad.key())) {
        behind
            .get(dyad.key())
            .cells()
            .forEach((period, cell) -> totals.add(period).add(cell.total()));
      }
    }
    return this;
  }

  PageData network(Ties ties) {
    ArrayNode nodes = root.putArray("nodes");
    ArrayNode rows = root.putArray("ties");
    Map<String, Integer> seen = new HashMap<>();
    for (Ties.Tie tie : ties.ties()) {
      for (String end : List.of(tie.a(), tie.b())) {
        if (seen.put(end, 1) == null) {
          nodes.addArray().add(numberOf(end)).add(ties.communities().getOrDefault(end, 0L));
        }
      }
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

  private static void addSeries(ArrayNode row, List<Timeline.Point> series) {
    series.forEach(point -> row.add(point.period()).add(point.articles()).add(point.stories()));
  }

  private static void addNumber(ArrayNode row, double value) {
    if (Double.isFinite(value)) {
      row.add(value);
    } else {
      row.addNull();
    }
  }
}
