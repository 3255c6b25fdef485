package org.entente.reports.chart;

import java.awt.geom.Rectangle2D;

/** A piece of text that was drawn, and the room that it takes. */
record TextBox(String text, Rectangle2D room) {}
