package org.entente.reports.page;

/** The links at the top of the page, and the button for light and dark. */
final class Navigation {

  private final boolean hasFocus;

  Navigation(boolean hasFocus) {
    this.hasFocus = hasFocus;
  }

  void writeTo(Html html) {
    html.open("nav", "aria-label", "Sections").open("ul");
    link(html, "findings", "What stands out");
    html.open("li", "class", "scripted", "hidden", "hidden");
    html.element("a", "Explore", "href", "#explore").close();
    link(html, "charts", "Charts");
    link(html, "changes", "Changes");
    link(html, "firm", "How firm");
    link(html, "groups", "Groups");
    if (hasFocus) {
      link(html, "focus", "In focus");
    }
    link(html, "tables", "Tables");
    link(html, "evidence", "Evidence");
    link(html, "left-out", "Left out");
    link(html, "method", "Method");
    link(html, "files", "Files");
    link(html, "cite", "Cite");
    html.close();
    html.element(
        "button",
        "Dark",
        "type",
        "button",
        "id",
        "theme",
        "class",
        "scripted",
        "aria-pressed",
        "false",
        "hidden",
        "hidden");
    html.close().line();
  }

  private static void link(Html html, String section, String name) {
    html.open("li").element("a", name, "href", "#" + section).close();
  }
}
