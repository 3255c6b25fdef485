package org.entente.core.entity;

import java.util.List;
import org.entente.core.text.Sentence;

/** What the finder read in one article: its sentences, and who is named where, in text order. */
public record Reading(List<Sentence> sentences, List<Mention> mentions) {

  public Reading {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
  }
}
