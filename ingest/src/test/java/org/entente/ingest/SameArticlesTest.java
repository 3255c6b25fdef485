package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.core.article.Article;
import org.entente.core.article.ArticleId;
import org.entente.ingest.Forms.Piece;
import org.entente.ingest.Packs.File;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same thousand articles, shuffled and split over files of any form and packing, are the same
 * articles. What not every form can carry is not in them: blanks at the ends of lines or several in
 * a row, which HTML makes one, three line feeds in a row, and controls.
 */
class SameArticlesTest {

  private static final List<String> OPENINGS =
      List.of(
          "GENEVA (Reuters) - Officials from",
          "In a letter that ran to \"forty pages, at least\", the envoys of",
          "\u201CWe won't wait\u201D, said a delegate from S\u00E3o Tom\u00E9, and the ministers of",
          "At 5 < 7 degrees & falling, guards on the border between");
  private static final List<String> MIDDLES =
      List.of(
          " Chile and Peru met on the first day of the talks;",
          " C\u00F4te d'Ivoire and Ghana agreed, \u201Cin principle\u201D, to a ceasefire,",
          " Norway, Sweden, and Finland could not agree on the wording of it |",
          " T\u00FCrkiye and Greece <both of them> said that they were ready,");
  private static final List<String> ENDS =
      List.of(
          " the office in Bern said.",
          " 100% of the fleet & its crews stayed in port.",
          " and Japan's \"last word\" came a day later.",
          " and nothing, nothing at all, was signed \\ or sealed.");

  private static final List<Piece> ARTICLES = articles(new Random(1815));

  private static List<Piece> articles(Random random) {
    List<Piece> all = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(365));
      String title = "No. " + i + ": " + sentence(random).replace("(Reuters) ", "");
      StringBuilder body = new StringBuilder(sentence(random)).append(' ').append(sentence(random));
      for (int n = random.nextInt(6); n > 0; n--) {
        body.append(List.of(" ", "\n\n", "\n\n", "\n").get(random.nextInt(4)));
        body.append(sentence(random));
      }
      all.add(new Piece(day, title, body.toString()));
    }
    return all;
  }

  private static String sentence(Random random) {
    return Stream.of(OPENINGS, MIDDLES, ENDS)
        .map(parts -> parts.get(random.nextInt(parts.size())))
        .collect(Collectors.joining());
  }

  /** A file of articles; the forms that hold one a file are in a tar. */
  private static final Map<String, Function<List<Piece>, byte[]>> FORMS = forms();

  private static Map<String, Function<List<Piece>, byte[]>> forms() {
    Map<String, Function<List<Piece>, byte[]>> forms = new LinkedHashMap<>();
    forms.put("text", articles -> each(articles, Forms::text));
    forms.put("JSON Lines", Forms::jsonLines);
    forms.put("JSON array", Forms::jsonArray);
    forms.put("CSV", articles -> Forms.table(articles, ","));
    forms.put("TSV", articles -> Forms.table(articles, "\t"));
    forms.put("HTML", articles -> each(articles, Forms::html));
    forms.put("RSS", Forms::rss);
    forms.put("Atom", Forms::atom);
    forms.put("WARC", Forms::warc);
    forms.put("WET", Forms::wet);
    forms.put("SGML", Forms::sgml);
    return forms;
  }

  private static byte[] each(List<Piece> articles, Function<Piece, byte[]> form) {
    return Packs.tar(
        IntStream.range(0, articles.size())
            .mapToObj(i -> new File("n" + i, form.apply(articles.get(i))))
            .toArray(File[]::new));
  }

  private static final Map<String, UnaryOperator<byte[]>> PACKINGS =
      Map.of(
          "plain",
          file -> file,
          "gz",
          Reads::gzip,
          "bz2",
          Packs::bzip2,
          "zst",
          Packs::zstd,
          "zip",
          file -> Packs.zip(new File("m", file)),
          "tar.gz",
          file -> Reads.gzip(Packs.tar(new File("m", file))));

  /** Each form plain and in one packing, so that each packing comes twice or more. */
  static Stream<Arguments> formsAndPackings() {
    List<String> packings = List.of("gz", "bz2", "zst", "zip", "tar.gz");
    List<String> forms = List.copyOf(FORMS.keySet());
    return IntStream.range(0, forms.size())
        .boxed()
        .flatMap(
            i ->
                Stream.of("plain", packings.get(i % packings.size()))
                    .map(packing -> Arguments.of(forms.get(i), packing)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("formsAndPackings")
  void every_form_and_packing_gives_the_same_articles(String form, String packing) {
    List<Piece> shuffled = new ArrayList<>(ARTICLES);
    Collections.shuffle(shuffled, new Random(form.hashCode()));
    List<Article> read = new ArrayList<>();
    for (int from = 0; from < shuffled.size(); from += 300) {
      List<Piece> part = shuffled.subList(from, Math.min(shuffled.size(), from + 300));
      byte[] file = PACKINGS.get(packing).apply(FORMS.get(form).apply(part));
      for (Outcome outcome : Packs.all("f" + from, file).outcomes()) {
        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        read.add(((Outcome.Kept) outcome).article());
      }
    }

    List<String> found = read.stream().map(SameArticlesTest::shown).sorted().toList();
    for (int i = 0; i < WANTED.size() && i < found.size(); i++) {
      assertThat(found.get(i)).isEqualTo(WANTED.get(i));
    }
    assertThat(found).hasSameSizeAs(WANTED);
  }

  private static final List<String> WANTED =
      ARTICLES.stream().map(SameArticlesTest::wanted).sorted().toList();

  /** Title first, so that a difference shows what it is of. */
  private static String wanted(Piece piece) {
    String source = piece.body().startsWith("GENEVA (Reuters)") ? "Reuters" : "";
    return String.join("\n", piece.title(), piece.day().toString(), source, piece.body());
  }

  private static String shown(Article article) {
    assertThat(article.id()).isEqualTo(ArticleId.of(article.title(), article.body()));
    return String.join(
        "\n",
        article.title(),
        article.published().day().toString(),
        article.source(),
        article.body());
  }
}
