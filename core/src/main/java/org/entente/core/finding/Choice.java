package org.entente.core.finding;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.core.relation.Counting;
import org.entente.core.relation.Window;

/**
 * One way of counting, under which findings are looked at again.
 *
 * @param words that tell it, such as {@code window article}
 * @param reprintsApart whether each reprint is a story of its own
 * @param without the source that is left out; empty if none is
 */
public record Choice(String words, Counting counting, boolean reprintsApart, String without)
    implements Serializable {

  private static final String NONE = "";

  /**
   * A run's own choice, and after it those that differ from it in one thing.
   *
   * @param largestSource the source with the most articles, if there is another besides
   */
  public static List<Choice> around(Counting own, Optional<String> largestSource) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("as in the run", own, false, NONE));
    for (Window window : List.of(Window.SENTENCE, Window.ARTICLE)) {
      if (window != own.window()) {
        Counting other = new Counting(window, own.pastIn(), own.via(), own.maxEntities());
        choices.add(new Choice("window " + window.word(), other, false, NONE));
      }
    }
    Counting other = new Counting(own.window(), !own.pastIn(), own.via(), own.maxEntities());
    choices.add(new Choice("past " + (own.pastIn() ? "out" : "in"), other, false, NONE));
    choices.add(new Choice("reprints counted", own, true, NONE));
    largestSource.ifPresent(
        source -> choices.add(new Choice("without " + source, own, false, source)));
    return choices;
  }
}
