/**
 * Text as the finder sees it: folded words, tokens and sentences, always with offsets into the
 * original.
 */
package org.entente.core.text;
