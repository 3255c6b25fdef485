/**
 * Who is named, where in the text and by which rule: the gazetteer's tables and the finder that
 * reads a text with them. No counting here.
 */
package org.entente.core.entity;
