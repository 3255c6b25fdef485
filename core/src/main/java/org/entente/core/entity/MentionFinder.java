package org.entente.core.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.core.text.CodePoints;
import org.entente.core.text.Field;
import org.entente.core.text.Sentence;
import org.entente.core.text.Tokenizer;
import org.entente.core.text.Tokens;
import org.entente.core.time.DateFinder;

/**
 * Finds who is named in an article: one pass over its tokens, then decisions from the words around
 * each name.
 *
 * <p>A finder keeps its working arrays between articles, so each thread needs one of its own; the
 * {@link Gazetteer} behind them is shared.
 */
public final class MentionFinder {

  private final Gazetteer gazetteer;
  private final Tokenizer tokenizer;
  private final PhraseScanner scanner;
  private final StateReader states;
  private final OrganReader organs;
  private final AcronymReader acronyms;
  private final BodyReader bodies;
  private final PersonReader persons;
  private final TemporalReader times;
  private final DateFinder dates;
  private final Tokens tokens = new Tokens();
  private final Hits hits = new Hits();

  public MentionFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.tokenizer = new Tokenizer(gazetteer.lexicon());
    this.scanner = new PhraseScanner(gazetteer.lexicon());
    this.states = new StateReader(gazetteer);
    this.organs = new OrganReader(gazetteer);
    this.acronyms = new AcronymReader(gazetteer);
    this.bodies = new BodyReader(gazetteer);
    this.persons = new PersonReader(gazetteer);
    this.dates = new DateFinder(gazetteer.dateWords());
    this.times = new TemporalReader(gazetteer.lexicon());
  }

  /**
   * Reads an article.
   *
   * @param published decides which office holder and which former state a name means
   */
  public Reading read(String title, String body, LocalDate published) {
    tokenizer.read(title, body, tokens);
    scanner.scan(tokens, hits);
    Scene scene = new Scene(gazetteer, tokens, hits, title, body, published);
    List<Draft> drafts = new ArrayList<>();
    states.read(scene, drafts);
    organs.read(scene, drafts);
    acronyms.read(scene, drafts);
    bodies.read(scene, drafts);
    persons.read(scene, drafts);
    drafts.sort(Comparator.comparingInt(Draft::from));
    times.read(scene, drafts);
    return new Reading(
        sentences(title, body),
        mentions(scene, drafts),
        dates.find(tokens, title, body, published));
  }

  private List<Mention> mentions(Scene scene, List<Draft> drafts) {
    CodePoints inTitle = new CodePoints(scene.title);
    CodePoints inBody = new CodePoints(scene.body);
    List<Mention> mentions = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      boolean title = tokens.inTitle(draft.from());
      CodePoints points = title ? inTitle : inBody;
      mentions.add(
          new Mention(
              title ? Field.TITLE : Field.BODY,
              points.before(tokens.start(draft.from())),
              points.before(tokens.end(draft.to() - 1)),
              scene.surface(draft.from(), draft.to()),
              draft.entity(),
              draft.type(),
              draft.kind(),
              draft.sense(),
              draft.via(),
              times.at(draft.from()),
              draft.rule(),
              tokens.sentence(draft.from())));
    }
    return mentions;
  }

  private List<Sentence> sentences(String title, String body) {
    CodePoints inTitle = new CodePoints(title);
    CodePoints inBody = new CodePoints(body);
    List<Sentence> sentences = new ArrayList<>(tokens.sentences());
    for (int s = 0; s < tokens.sentences(); s++) {
      CodePoints points = s == 0 ? inTitle : inBody;
      int start = points.before(tokens.sentenceStart(s));
      int end = points.before(tokens.sentenceEnd(s));
      sentences.add(new Sentence(s, tokens.paragraph(s), start, end));
    }
    return sentences;
  }
}
