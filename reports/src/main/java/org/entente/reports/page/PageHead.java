package org.entente.reports.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The page's own style and scripts, and the policy that lets in exactly these and no other: no
 * script, style, picture or connection from elsewhere, none written into the text, no eval.
 */
final class PageHead {

  private static final List<String> SCRIPTS =
      List.of("model.js", "grid.js", "explore.js", "network.js", "report.js");

  private final String style = PageText.read("report.css");
  private final String library = PageText.read("echarts.min.js");
  private final String script =
      SCRIPTS.stream().map(PageText::read).collect(Collectors.joining("\n"));

  void writeTo(Html html, String heading, String version) {
    String policy =
        "default-src 'none'; img-src data:; style-src %s; script-src %s %s; base-uri 'none'; form-action 'none'"
            .formatted(
                PageText.policyHash(style),
                PageText.policyHash(library),
                PageText.policyHash(script));
    html.open("head").single("meta", "charset", "utf-8");
    html.single("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.single("meta", "name", "generator", "content", "Entente " + version);
    html.element("title", heading + " – Entente").line();
    html.open("style").trusted(style).close().close().line();
  }

  /** The data, the library and the page's own script; the data is text to the browser. */
  void writeScripts(Html html, String data) {
    html.open("script", "type", "application/json", "id", "data").trusted(data).close().line();
    html.open("script").trusted(library).close().line();
    html.open("script", "type", "module").trusted(script).close().line();
  }

  long length() {
    return library.length() + script.length();
  }
}
