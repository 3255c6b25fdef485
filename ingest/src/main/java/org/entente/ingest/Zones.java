package org.entente.ingest;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The zones of times: {@code Z}, {@code +09:00}, {@code +0900}, {@code +09}, and the names of RFC
 * 822. The letters of its military zones and names that it does not know mean, as RFC 2822 (4.3)
 * has it, that nothing is known of the zone: the time counts as UTC.
 */
final class Zones {

  private static final Map<String, Integer> HOURS =
      Map.of(
          "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7);

  private Zones() {}

  /** The offset of a zone as an ISO time has it; names other than UTC and GMT are none. */
  static Optional<ZoneOffset> findIso(String zone) {
    if (zone.equals("Z") || zone.equals("UTC") || zone.equals("GMT")) {
      return Optional.of(ZoneOffset.UTC);
    }
    boolean signed = zone.startsWith("+") || zone.startsWith("-");
    return signed ? findOffset(zone) : Optional.empty();
  }

  /** The offset of a zone as the header of a message or the item of a feed has it. */
  static Optional<ZoneOffset> findRfc(String zone) {
    if (zone.length() <= 5 && !zone.isEmpty() && zone.chars().allMatch(Zones::isLetter)) {
      int hours = HOURS.getOrDefault(zone.toUpperCase(Locale.ROOT), 0);
      return Optional.of(ZoneOffset.ofHours(hours));
    }
    return findIso(zone);
  }

  private static boolean isLetter(int c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static Optional<ZoneOffset> findOffset(String zone) {
    try {
      return Optional.of(ZoneOffset.of(zone));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
