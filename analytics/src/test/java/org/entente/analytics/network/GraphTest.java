package org.entente.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GraphTest {

  /** W. Zachary's karate club (1977, Journal of Anthropological Research 33:452-473). */
  private static final List<Tie> KARATE =
      ties(
          """
          1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4
          2-8 2-14 2-18 2-20 2-22 2-31 3-4 3-8 3-9 3-10 3-14 3-28 3-29 3-33 4-8 4-13 4-14
          5-7 5-11 6-7 6-11 6-17 7-17 9-31 9-33 9-34 10-34 14-34 15-33 15-34 16-33 16-34
          19-33 19-34 20-34 21-33 21-34 23-33 23-34 24-26 24-28 24-30 24-33 24-34 25-26
          25-28 25-32 26-32 27-30 27-34 28-34 29-32 29-34 30-33 30-34 31-33 31-34 32-33
          32-34 33-34
          """);

  private static List<Tie> ties(String edges) {
    return Arrays.stream(edges.strip().split("\\s+"))
        .map(edge -> edge.split("[-:]"))
        .map(e -> new Tie(number(e[0]), number(e[1]), e.length > 2 ? Long.parseLong(e[2]) : 1))
        .toList();
  }

  /** In the order of numbers. */
  private static String number(String id) {
    return id.length() == 1 ? "0" + id : id;
  }

  private static double at(Graph graph, double[] values, String id) {
    return values[graph.ids().indexOf(id)];
  }

  @Test
  void degreesAndStrengthsAreThoseOfTheTies() {
    Graph graph = Graph.of(ties("a-b:5 b-c:2 b-d:1"));

    assertThat(graph.ids()).containsExactly("0a", "0b", "0c", "0d");
    assertThat(graph.degree(1)).isEqualTo(3);
    assertThat(graph.strength(1)).isEqualTo(8);
    assertThat(graph.neighbours(1)).containsExactly(0, 2, 3);
    assertThat(graph.weights(1)).containsExactly(5, 2, 1);
  }

  @Test
  void aNetworkOfNothingHasNoPlaces() {
    Graph graph = Graph.of(List.of());

    assertThat(graph.size()).isZero();
    assertThat(Betweenness.of(graph)).isEmpty();
    assertThat(Eigenvector.of(graph)).isEmpty();
    assertThat(Communities.of(graph)).isEmpty();
  }

  /** Of the three pairs of others, b lies between a and c, and a and d, not between c and d. */
  @Test
  void onAPathTheInnerNodesLieBetween() {
    assertThat(Betweenness.of(Graph.of(ties("a-b b-c c-d"))))
        .containsExactly(new double[] {0, 2 / 3.0, 2 / 3.0, 0}, within(1e-12));
    assertThat(Betweenness.of(Graph.of(ties("a-b")))).containsExactly(0, 0);
  }

  /** Of two ways around a square each of the two corners between has a half. */
  @Test
  void equallyShortPathsShare() {
    assertThat(Betweenness.of(Graph.of(ties("a-b b-c c-d a-d"))))
        .containsExactly(new double[] {1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0}, within(1e-12));
  }

  /** NetworkX's betweenness_centrality gives 0.437635 for node 1 and 0.304075 for node 34. */
  @Test
  void theClubsLeadersLieBetweenAsIsKnown() {
    Graph graph = Graph.of(KARATE);
    double[] betweenness = Betweenness.of(graph);

    assertThat(graph.size()).isEqualTo(34);
    assertThat(at(graph, betweenness, "01")).isCloseTo(0.437635, within(1e-6));
    assertThat(at(graph, betweenness, "34")).isCloseTo(0.304075, within(1e-6));
    assertThat(at(graph, betweenness, "08")).isZero();
  }

  /**
   * NetworkX's eigenvector_centrality, of length 1 and to its tolerance of 3e-5, gives 0.37337 for
   * node 34, 0.35548 for node 1 and 0.31719 for node 3.
   */
  @Test
  void theClubsLeadersAreCentralAsIsKnown() {
    Graph graph = Graph.of(KARATE);
    double[] eigenvector = Eigenvector.of(graph);

    assertThat(at(graph, eigenvector, "34")).isEqualTo(1);
    assertThat(at(graph, eigenvector, "01")).isCloseTo(0.35548 / 0.37337, within(1e-4));
    assertThat(at(graph, eigenvector, "03")).isCloseTo(0.31719 / 0.37337, within(1e-4));
  }

  /** A star of weights 3 and 4 has eigenvalue 5, and its ends 3/5 and 4/5 of its centre. */
  @Test
  void weightsCountInTheEigenvectorAndAGroupApartDoesNot() {
    Graph graph = Graph.of(ties("a-b:3 a-c:4 d-e:1"));

    assertThat(Eigenvector.of(graph))
        .containsExactly(new double[] {1, 0.6, 0.8, 0, 0}, within(1e-6));
  }

  /** igraph's community_optimal_modularity finds 0.41979 to be the greatest, with four groups. */
  @Test
  void theClubHasTheFourGroupsOfGreatestModularity() {
    Graph graph = Graph.of(KARATE);
    Map<String, Integer> groups = Communities.of(graph);

    assertThat(groups.values()).containsOnly(1, 2, 3, 4);
    assertThat(modularity(graph, groups)).isCloseTo(0.4197896, within(5e-8));
  }

  private static double modularity(Graph graph, Map<String, Integer> groups) {
    double all = 0;
    double inside = 0;
    Map<Integer, Double> strengths = new TreeMap<>();
    for (int node = 0; node < graph.size(); node++) {
      int group = groups.get(graph.ids().get(node));
      strengths.merge(group, graph.strength(node), Double::sum);
      all += graph.strength(node);
      for (int neighbour : graph.neighbours(node)) {
        inside += groups.get(graph.ids().get(neighbour)) == group ? 1 : 0;
      }
    }
    double total = all;
    return inside / total
        - strengths.values().stream().mapToDouble(s -> s * s / total / total).sum();
  }

  @Test
  void groupsAreTheSameInWhateverOrderTiesCome() {
    List<Tie> shuffled = new ArrayList<>(KARATE);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(Communities.of(Graph.of(shuffled))).isEqualTo(Communities.of(Graph.of(KARATE)));
  }

  @Test
  void theLargestGroupIsTheFirst() {
    assertThat(Communities.of(Graph.of(ties("a-b:9 c-d:9 d-e:9 c-e:9 b-c:1"))))
        .isEqualTo(Map.of("0a", 2, "0b", 2, "0c", 1, "0d", 1, "0e", 1));
  }

  /** c, d, e are the range's group 1 though they come second here; f and g are nobody's. */
  @Test
  void groupsOfAPeriodHaveTheLabelsOfTheRangeByWhatTheyShare() {
    Map<String, Integer> range = Map.of("c", 1, "d", 1, "e", 1, "f", 1, "g", 1, "a", 2, "b", 2);
    Map<String, Integer> period = Map.of("a", 1, "b", 1, "c", 2, "d", 2, "e", 2, "f", 3, "g", 3);

    assertThat(Communities.matched(period, range))
        .isEqualTo(Map.of("a", 2, "b", 2, "c", 1, "d", 1, "e", 1, "f", 3, "g", 3));
  }
}
