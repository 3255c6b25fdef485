package org.entente.ingest;

import java.util.List;

/** The title of a page without the name of its site: {@code Kim meets Xi | Example News}. */
final class SiteTitle {

  private static final List<String> MARKS =
      List.of(" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00BB ", " \u00B7 ", " \u2022 ");
  private static final int SITE_WORDS = 4;

  private SiteTitle() {}

  /** Without the site's name at its end, if that is known and stands there. */
  static String strip(String title, String site) {
    for (String mark : MARKS) {
      int at = title.lastIndexOf(mark);
      if (at > 0 && !site.isBlank() && isSite(title.substring(at + mark.length()), site)) {
        return title.substring(0, at).strip();
      }
    }
    return title.strip();
  }

  /** Without what at its end looks like a site's name: few words, and fewer than before them. */
  static String guess(String title, String site) {
    String stripped = strip(title, site);
    if (!stripped.equals(title.strip())) {
      return stripped;
    }
    for (String mark : MARKS) {
      int at = title.lastIndexOf(mark);
      if (at > 0) {
        int before = words(title.substring(0, at));
        int after = words(title.substring(at + mark.length()));
        return after <= SITE_WORDS && after < before ? title.substring(0, at).strip() : stripped;
      }
    }
    return stripped;
  }

  private static boolean isSite(String end, String site) {
    String bare = end.strip();
    return bare.equalsIgnoreCase(site.strip())
        || bare.regionMatches(true, 0, site.strip() + ".", 0, site.strip().length() + 1);
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }
}
