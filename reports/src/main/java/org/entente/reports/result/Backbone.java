package org.entente.reports.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.reports.table.Tables;

/**
 * The network of those named together more often than by chance.
 *
 * @param members most stories of ties first
 * @param ties the dyads that make it
 */
public record Backbone(List<Member> members, List<Dyad> ties) {

  /**
   * An entity of the network.
   *
   * @param community the group it belongs to over the whole range, from 1
   * @param strength sum of the stories of its ties
   */
  public record Member(Entity entity, long community, double strength) {}

  private static final Comparator<Member> STRONGEST =
      Comparator.comparingDouble(Member::strength)
          .reversed()
          .thenComparing(member -> member.entity().id());

  public Backbone {
    members = List.copyOf(members);
    ties = List.copyOf(ties);
  }

  static Backbone read(RunTables tables, Entities entities, List<Dyad> ties) throws IOException {
    List<Member> members = new ArrayList<>();
    tables.forEach(
        Tables.COMMUNITIES,
        row -> {
          if (row.text("period_start").isEmpty()) {
            Entity entity = entities.of(row.text("entity_id"));
            members.add(new Member(entity, row.count("community"), row.number("strength")));
          }
        });
    members.sort(STRONGEST);
    return new Backbone(members, ties);
  }
}
