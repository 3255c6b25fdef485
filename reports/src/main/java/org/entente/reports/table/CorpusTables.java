package org.entente.reports.table;

import static org.entente.reports.table.Column.count;
import static org.entente.reports.table.Column.date;
import static org.entente.reports.table.Column.flag;
import static org.entente.reports.table.Column.text;

/** The tables that say what was read and what became of it. */
final class CorpusTables {

  static final TableSpec LEDGER =
      TableSpec.named("ledger", "Files read, and what became of their records")
          .key(text("source_file", "Path relative to its --input, with /; members as a.zip!/b.txt"))
          .with(
              count("bytes", "bytes", "Size of the file as it lies on disk"),
              text("sha256", "SHA-256 of the file, in hex"),
              text("format", "How it was read: text, jsonl, csv, html, rss, warc or sgml"),
              text("charset", "Character encoding with which it was decoded"),
              count("n_in", "records", "Records found; the sum of the three columns that follow"),
              count("n_kept", "records", "Records that became articles"),
              count("n_duplicate", "records", "Records whose content was already kept"),
              count(
                  "n_rejected", "records", "Records put aside in quarantine/, each for a reason"));

  static final TableSpec ARTICLES =
      TableSpec.named("articles", "Articles kept")
          .key(text("article_id", "First 16 hex digits of SHA-256 of title, line feed and body"))
          .with(
              text("source_id", "Id that the input carried; empty where it carried none"),
              text("source_file", "File in which the article stands"),
              count("record_no", "position", "Which record of the file it is, from 1"),
              count("byte_start", "bytes", "Offset of the record in its file"),
              count("byte_end", "bytes", "Offset just after the record"),
              date("published", "Day of publication by which the article is counted"),
              text(
                  "published_basis",
                  "Where that day comes from: byline, metadata, header, dateline, url or default"),
              date("header_date", "Day in the record's first line, where it has one"),
              date("updated", "Day of the last update, where one is given"),
              text("date_flag", "What is odd about the dates; empty if nothing"),
              text("title", "Title as it came in"),
              text("source", "Publisher; else the news agency that the text credits"),
              text("url", "Link that the input gave"),
              text("language", "Language code, ISO 639-1"),
              count("n_chars", "code points", "Length of the body"),
              count("n_sentences", "sentences", "Sentences of title and body"),
              text(
                  "cluster_id",
                  "Story: articles that give the same item share it; the earliest one's id"),
              flag("is_representative", "Whether this article stands for its story"),
              flag("pair_cap", "Whether it names too many entities to be counted in pairs"),
              count(
                  "n_controls",
                  "characters",
                  "Control characters in title and body, but tabs and line ends"),
              count(
                  "n_lost",
                  "characters",
                  "U+FFFD in title and body: what no character could be read from"));

  static final TableSpec DUPLICATES =
      TableSpec.named("duplicates", "Records with the content of an article already kept")
          .key(
              text("source_file", "File of the duplicate record"),
              count("record_no", "position", "Which record of the file it is, from 1"))
          .with(
              text("source_id", "Id that the duplicate carried; empty where it carried none"),
              text("article_id", "The kept article with the same content"))
          .refers("article_id", "articles", "article_id");

  private CorpusTables() {}
}
