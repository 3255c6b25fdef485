package org.entente.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives each member of an archive a name of its own: the second {@code b.txt} is {@code b.txt#2}.
 */
final class MemberNames {

  private final String archive;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> repeated = new HashMap<>();

  MemberNames(String archive) {
    this.archive = archive;
  }

  String name(String entry) {
    String plain = entry.startsWith("./") ? entry.substring(2) : entry;
    String name = plain;
    while (!taken.add(name)) {
      name = plain + "#" + repeated.merge(plain, 2, (n, two) -> n + 1);
    }
    return archive + "!/" + name;
  }
}
