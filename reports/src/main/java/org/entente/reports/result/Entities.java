package org.entente.reports.result;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.entente.reports.table.Tables;

/** The names of entities.csv by id. */
public final class Entities {

  private final Map<String, Entity> byId;

  private Entities(Map<String, Entity> byId) {
    this.byId = byId;
  }

  public static Entities read(RunTables tables) throws IOException {
    Map<String, Entity> byId = new HashMap<>();
    tables.forEach(
        Tables.ENTITIES,
        row -> {
          Entity bare = Entity.unnamed(row.text("entity_id"));
          String name = row.text("name");
          String type = row.text("type");
          byId.put(
              bare.id(),
              new Entity(
                  bare.id(),
                  name.isBlank() ? bare.name() : name,
                  type.isEmpty() ? bare.type() : type));
        });
    return new Entities(byId);
  }

  /** The entity of that id; one that the table does not hold goes by its id. */
  public Entity of(String id) {
    return byId.getOrDefault(id, Entity.unnamed(id));
  }
}
