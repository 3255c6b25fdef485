package org.entente.core.entity;

import java.util.List;
import java.util.Optional;

/** Reads names of organisations, agencies and regions. */
final class BodyReader {

  private final Gazetteer gazetteer;
  private final AcronymHomonyms homonyms = new AcronymHomonyms();

  BodyReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  void read(Scene scene, List<Draft> into) {
    homonyms.begin(scene);
    for (int hit = 0; hit < scene.hits.size(); hit++) {
      Phrase phrase = scene.hits.phrase(hit);
      if (phrase.use() != Phrase.Use.BODY || isLoneWordInHeadline(scene, hit)) {
        continue;
      }
      phrase = scene.inForce(phrase);
      Entity body = gazetteer.entity(phrase.entity());
      if (homonyms.isOther(scene, hit, phrase, body)) {
        continue;
      }
      Optional<EntityId> via = body.actsFor().filter(gazetteer::isState);
      Sense sense = body.type() == EntityType.REGION ? Sense.PLACE : Sense.ACTOR;
      into.add(
          new Draft(
              scene.hits.from(hit),
              scene.hits.to(hit),
              Optional.of(body),
              body.type(),
              phrase.kind(),
              sense,
              via,
              body.type().word()));
    }
  }

  /** In a headline in capitals a short acronym cannot be told from a word. */
  private static boolean isLoneWordInHeadline(Scene scene, int hit) {
    int from = scene.hits.from(hit);
    return scene.hits.phrase(hit).capitals()
        && scene.tokens.end(from) - scene.tokens.start(from) < 5
        && scene.surface(from, from + 1).indexOf('.') < 0
        && scene.isShouted(scene.tokens.sentence(from))
        && scene.lexicon.isStarter(scene.tokens.word(from));
  }
}
