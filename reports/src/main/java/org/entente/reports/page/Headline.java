package org.entente.reports.page;

/**
 * One sentence that stands out.
 *
 * @param support the test or interval behind it, and whether it holds under other choices
 * @param opening what it opens to
 */
record Headline(String text, String support, Opening opening) {}
