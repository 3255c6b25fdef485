package org.entente.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What stands on a news page beside the article, by the names and words that sites give it. */
final class Boilerplate {

  private static final Set<String> TAGS = Set.of("aside", "footer", "form");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "banner",
          "search",
          "dialog",
          "alert",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tooltip");

  /** Words of class and id. */
  private static final Set<String> NAMES =
      Set.of(
          "ad",
          "ads",
          "advert",
          "advertisement",
          "advertising",
          "adslot",
          "dfp",
          "sponsor",
          "sponsored",
          "promo",
          "promotion",
          "promoted",
          "newsletter",
          "newsletters",
          "subscribe",
          "signup",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "ccpa",
          "banner",
          "breadcrumb",
          "breadcrumbs",
          "comment",
          "comments",
          "disqus",
          "related",
          "recommended",
          "recommendations",
          "recirc",
          "recirculation",
          "trending",
          "popular",
          "mostread",
          "share",
          "sharing",
          "sharebar",
          "social",
          "socials",
          "sidebar",
          "rail",
          "nav",
          "navbar",
          "navigation",
          "menu",
          "footer",
          "masthead",
          "toolbar",
          "pagination",
          "pager",
          "tags",
          "taglist",
          "widget",
          "popup",
          "modal",
          "overlay",
          "outbrain",
          "taboola",
          "caption",
          "credit",
          "credits",
          "copyright",
          "disclaimer",
          "byline",
          "author",
          "authors",
          "bio",
          "timestamp",
          "visually",
          "readmore",
          "slideshow",
          "gallery",
          "player",
          "infobox",
          "toc",
          "meta",
          "hidden");

  /** Begins of short lines, in lower case. */
  private static final List<String> LINES =
      List.of(
          "advertisement",
          "story continues below",
          "article continues below",
          "read more",
          "read also",
          "also read",
          "see also",
          "sign up",
          "subscribe",
          "share this",
          "share on",
          "follow us",
          "copyright",
          "\u00A9",
          "all rights reserved",
          "click here",
          "recommended",
          "related:",
          "related articles",
          "related stories",
          "skip to",
          "listen to this",
          "watch:",
          "our standards:",
          "most read",
          "more on this story",
          "more from",
          "we use cookies",
          "this site uses cookies",
          "loading",
          "getty images",
          "image source",
          "file photo");

  private static final int LONGEST_LINE = 120;

  private Boilerplate() {}

  static boolean isBeside(Element element) {
    return TAGS.contains(element.normalName())
        || ROLES.contains(element.attr("role"))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("style").replace(" ", "").contains("display:none")
        || isNamedSo(element.attr("class"))
        || isNamedSo(element.id());
  }

  static boolean isBeside(String line) {
    String lower = line.length() > LONGEST_LINE ? "" : line.toLowerCase(Locale.ROOT);
    return LINES.stream().anyMatch(lower::startsWith);
  }

  /**
   * Whether a word of names such as {@code article-share}, {@code relatedStories} is one of them.
   */
  private static boolean isNamedSo(String names) {
    int from = 0;
    for (int i = 0; i <= names.length() && from < LONGEST_NAMES; i++) {
      boolean end = i == names.length() || !Character.isLetterOrDigit(names.charAt(i));
      boolean hump =
          !end
              && i > from
              && Character.isUpperCase(names.charAt(i))
              && Character.isLowerCase(names.charAt(i - 1));
      if (end || hump) {
        if (NAMES.contains(names.substring(from, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        from = end ? i + 1 : i;
      }
    }
    return false;
  }

  private static final int LONGEST_NAMES = 2_000;
}
