package org.entente.core.relation;

import java.io.Serializable;

/**
 * The choices under which a run counts.
 *
 * @param pastIn whether mentions of finished things count as current ones do
 * @param via whether a person or body counts for the state that it acts for
 * @param maxEntities above so many entities an article counts in frequencies, not in pairs
 */
public record Counting(Window window, boolean pastIn, boolean via, int maxEntities)
    implements Serializable {

  public static final Counting STANDARD = new Counting(Window.SENTENCE, false, true, 200);
}
