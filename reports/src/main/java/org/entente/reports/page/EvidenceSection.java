package org.entente.reports.page;

import java.util.List;
import org.entente.reports.result.Numbers;

/** The sentences behind the strongest pairs, names marked, with file and record. */
final class EvidenceSection {

  private final Evidence evidence;
  private final boolean isCut;

  /**
   * @param isCut whether evidence.csv does not hold every row, so that there may be more sentences
   */
  EvidenceSection(Evidence evidence, boolean isCut) {
    this.evidence = evidence;
    this.isCut = isCut;
  }

  void writeTo(Html html) {
    html.open("section", "aria-labelledby", "evidence");
    html.element("h2", "Evidence", "id", "evidence");
    if (evidence.pairs().stream().allMatch(pair -> pair.total() == 0)) {
      html.element(
          "p", "no sentences name two entities together in this corpus", "class", "nothing");
    } else {
      html.open("p")
          .text(
              "The newest sentences behind the pairs most named together, one of an article. All:"
                  + " ");
      html.element("a", "data/evidence.csv", "href", "data/evidence.csv").text(".").close().line();
      evidence.pairs().stream().filter(pair -> pair.total() > 0).forEach(pair -> write(pair, html));
    }
    html.close().line();
  }

  private void write(Evidence.Behind pair, Html html) {
    html.open("details").open("summary").element("bdi", pair.dyad().label());
    html.open("span", "class", "small");
    html.text(
        " %s of %s%s %s"
            .formatted(
                pair.sentences().size(),
                isCut ? "at least " : "",
                Numbers.grouped(pair.total()),
                pair.total() == 1 ? "sentence" : "sentences"));
    html.close().close().line().open("ol", "class", "sentences");
    pair.sentences().forEach(sentence -> write(sentence, html));
    html.close().close().line();
  }

  private void write(Sentence sentence, Html html) {
    Article article = evidence.articleOf(sentence);
    html.open("li").open("blockquote", "dir", "auto");
    writeMarked(sentence, html);
    html.close().open("p", "class", "small");
    html.element("time", sentence.published(), "datetime", sentence.published()).text(" · ");
    if (!article.title().isEmpty()) {
      html.open("bdi").webLink(article.url(), article.title()).close().text(" · ");
    }
    if (!article.source().isEmpty()) {
      html.element("bdi", article.source()).text(" · ");
    }
    if (!article.sourceFile().isEmpty()) {
      html.element("code", article.sourceFile());
      html.text(", record " + article.recordNo() + ", ");
    }
    html.text(sentence.number() == 0 ? "title" : "sentence " + sentence.number());
    html.close().close().line();
  }

  private static void writeMarked(Sentence sentence, Html html) {
    int[] points = sentence.text().codePoints().toArray();
    int at = 0;
    for (Sentence.Mark mark : inside(sentence.marks(), points.length)) {
      if (mark.start() >= at) {
        html.text(new String(points, at, mark.start() - at));
        html.element("mark", new String(points, mark.start(), mark.end() - mark.start()));
        at = mark.end();
      }
    }
    html.text(new String(points, at, points.length - at));
  }

  private static List<Sentence.Mark> inside(List<Sentence.Mark> marks, int length) {
    return marks.stream()
        .filter(mark -> mark.start() >= 0 && mark.end() > mark.start() && mark.end() <= length)
        .toList();
  }
}
