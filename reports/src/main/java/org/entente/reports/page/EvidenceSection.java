package org.entente.reports.page;

import java.util.List;
import org.entente.reports.result.Dyad;
import org.entente.reports.result.Numbers;

/** The sentences behind the strongest pairs, names marked, with file and record. */
final class EvidenceSection {

  private static final int PAIRS_SHOWN = 10;
  private static final int SENTENCES_SHOWN = 5;

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
      shown().forEach(pair -> write(pair, html));
    }
    html.close().line();
  }

  /** Pairs of states; where there are none, pairs of any kind. */
  private List<Evidence.Behind<Dyad>> shown() {
    List<Evidence.Behind<Dyad>> states =
        evidence.pairs().stream().filter(pair -> pair.subject().isOfStates()).toList();
    return (states.isEmpty() ? evidence.pairs() : states)
        .stream().filter(pair -> pair.total() > 0).limit(PAIRS_SHOWN).toList();
  }

  private void write(Evidence.Behind<Dyad> pair, Html html) {
    List<Sentence> newest = evidence.newest(pair, SENTENCES_SHOWN);
    html.open("details").open("summary").element("bdi", pair.subject().label());
    html.open("span", "class", "small");
    html.text(
        " %s of %s%s %s"
            .formatted(
                newest.size(),
                isCut ? "at least " : "",
                Numbers.grouped(pair.total()),
                pair.total() == 1 ? "sentence" : "sentences"));
    html.close().close().line().open("ol", "class", "sentences");
    newest.forEach(sentence -> write(sentence, pair.subject(), html));
    html.close().close().line();
  }

  private void write(Sentence sentence, Dyad dyad, Html html) {
    Article article = evidence.articleOf(sentence);
    html.open("li").open("blockquote", "dir", "auto");
    writeMarked(sentence, dyad, html);
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

  private static void writeMarked(Sentence sentence, Dyad dyad, Html html) {
    int[] points = sentence.text().codePoints().toArray();
    int at = 0;
    for (Sentence.Mark mark : inside(sentence.marks(), dyad, points.length)) {
      if (mark.start() >= at) {
        html.text(new String(points, at, mark.start() - at));
        html.element("mark", new String(points, mark.start(), mark.end() - mark.start()));
        at = mark.end();
      }
    }
    html.text(new String(points, at, points.length - at));
  }

  private static List<Sentence.Mark> inside(List<Sentence.Mark> marks, Dyad dyad, int length) {
    return marks.stream()
        .filter(mark -> mark.names(dyad.a().id()) || mark.names(dyad.b().id()))
        .filter(mark -> mark.start() >= 0 && mark.end() > mark.start() && mark.end() <= length)
        .toList();
  }
}
