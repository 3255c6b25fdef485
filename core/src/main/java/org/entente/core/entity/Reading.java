package org.entente.core.entity;

import java.util.List;
import org.entente.core.text.Sentence;
import org.entente.core.time.DateMention;

/**
 * What the finder read in one article: its sentences, who is named where, and which dates, in text
 * order.
 */
public record Reading(List<Sentence> sentences, List<Mention> mentions, List<DateMention> dates) {

  public Reading {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    dates = List.copyOf(dates);
  }
}
