package org.entente.reports.result;

/** Whom a number is about: the id in the tables, the name for people, the type. */
public record Entity(String id, String name, String type) {

  private static final String COUNTRY = "country";
  private static final String REGION = "region";

  /** An entity that entities.csv does not hold: its id serves as its name. */
  static Entity unnamed(String id) {
    String type = id.startsWith("iso3:") ? COUNTRY : "";
    return new Entity(id, id.substring(id.indexOf(':') + 1), type);
  }

  /** Whether it is a part of the world, which nobody acts for: Europe, the Middle East. */
  public boolean isRegion() {
    return type.equals(REGION);
  }

  public boolean isState() {
    return type.equals(COUNTRY);
  }
}
