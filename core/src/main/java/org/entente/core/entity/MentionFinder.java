package org.entente.core.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.core.text.Field;
import org.entente.core.text.FieldText;
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
    FieldText titleText = FieldText.of(title);
    FieldText bodyText = FieldText.of(body);
    tokenizer.read(titleText.legible(), bodyText.legible(), tokens);
    scanner.scan(tokens, hits);
    Scene scene =
        new Scene(gazetteer, tokens, hits, titleText.legible(), bodyText.legible(), published);
    List<Draft> drafts = new ArrayList<>();
    states.read(scene, drafts);
    organs.read(scene, drafts);
    acronyms.read(scene, drafts);
    bodies.read(scene, drafts);
    persons.read(scene, drafts);
    drafts.sort(Comparator.comparingInt(Draft::from));
    times.read(scene, drafts);
    List<Mention> mentions = new ArrayList<>(drafts.size());
    drafts.forEach(draft -> mentions.add(mention(draft, titleText, bodyText)));
    return new Reading(
        SentenceReader.list(tokens, titleText, bodyText),
        mentions,
        dates.find(tokens, titleText, bodyText, published));
  }

  private Mention mention(Draft found, FieldText title, FieldText body) {
    boolean inTitle = tokens.inTitle(found.from());
    FieldText text = inTitle ? title : body;
    int start = tokens.start(found.from());
    int end = tokens.end(found.to() - 1);
    Draft draft = text.isConfusable(start, end) ? found.asConfusable() : found;
    return new Mention(
        inTitle ? Field.TITLE : Field.BODY,
        text.start(start),
        text.end(end),
        text.written(start, end),
        draft.entity(),
        draft.type(),
        draft.kind(),
        draft.sense(),
        draft.via(),
        times.at(draft.from()),
        draft.rule(),
        tokens.sentence(draft.from()));
  }
}
