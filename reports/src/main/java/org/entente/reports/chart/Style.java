package org.entente.reports.chart;

import java.awt.Color;
import java.awt.Font;

/** How a piece of text is set. */
enum Style {
  TITLE(HouseTheme.TITLE, HouseTheme.INK),
  SUBTITLE(HouseTheme.SUBTITLE, HouseTheme.MUTED),
  NOTE(HouseTheme.SMALL, HouseTheme.MUTED),
  LABEL(HouseTheme.BODY, HouseTheme.INK),
  STRONG(HouseTheme.BODY_BOLD, HouseTheme.INK),
  AXIS(HouseTheme.SMALL, HouseTheme.MUTED),
  VALUE(HouseTheme.SMALL, HouseTheme.INK),
  TINY(HouseTheme.TINY, HouseTheme.MUTED),
  MESSAGE(HouseTheme.MESSAGE, HouseTheme.MUTED);

  private final Font font;
  private final Color colour;

  Style(Font font, Color colour) {
    this.font = font;
    this.colour = colour;
  }

  Font font() {
    return font;
  }

  Color colour() {
    return colour;
  }
}
