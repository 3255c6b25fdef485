package org.entente.analytics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.relation.Evidence;
import org.entente.core.text.Sentence;

/** A sentence behind a pair's count as readings carry it, packed: each sentence's words once. */
record PackedEvidence(Sentence sentence, String words, String a, String b) {

  static byte[] pack(String title, String body, List<Evidence> evidence) {
    Packer to = new Packer();
    Map<Integer, Integer> places = new HashMap<>();
    for (Evidence e : evidence) {
      Sentence s = e.sentence();
      Integer known = places.putIfAbsent(s.number(), places.size());
      if (known == null) {
        to.number(places.size() - 1)
            .number(s.number())
            .number(s.paragraph())
            .number(s.start())
            .number(s.end())
            .text(s.words(title, body));
      } else {
        to.number(known);
      }
      to.text(e.pair().a().value()).text(e.pair().b().value());
    }
    return to.toBytes();
  }

  static List<PackedEvidence> unpack(byte[] bytes) {
    List<PackedEvidence> evidence = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Unpacker from = new Unpacker(bytes);
    while (from.hasMore()) {
      int place = from.number();
      if (place == sentences.size()) {
        sentences.add(new Sentence(from.number(), from.number(), from.number(), from.number()));
        words.add(from.text());
      }
      evidence.add(
          new PackedEvidence(sentences.get(place), words.get(place), from.text(), from.text()));
    }
    return evidence;
  }
}
