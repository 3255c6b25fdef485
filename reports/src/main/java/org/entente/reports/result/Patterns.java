package org.entente.reports.result;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the tables of findings say.
 *
 * @param egos the entities of --entity with their ties; empty without that option
 */
public record Patterns(Backbone backbone, Turns turns, Risers risers, List<Ego> egos) {

  public Patterns {
    egos = List.copyOf(egos);
  }

  Stream<Entity> entities() {
    return Stream.of(
            backbone.members().stream().map(Backbone.Member::entity),
            turns.shown().stream().map(Turn::subject).flatMap(Subject::entities),
            risers.clear().stream().map(Riser::subject).flatMap(Subject::entities),
            egos.stream().map(Ego::focus),
            egos.stream().flatMap(ego -> ego.ties().stream()).map(Ego.Tie::other))
        .flatMap(each -> each);
  }
}
