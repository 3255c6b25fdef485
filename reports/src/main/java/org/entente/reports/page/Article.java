package org.entente.reports.page;

/** Where an article comes from, as far as the page shows it. */
record Article(String title, String source, String url, String sourceFile, long recordNo) {

  /** An article that articles.csv does not hold, as when its CSV was cut. */
  static final Article UNKNOWN = new Article("", "", "", "", 0);
}
