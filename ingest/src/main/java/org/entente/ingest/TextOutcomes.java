package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.entente.core.article.Origin;

/** A text file: one record. An empty file has none. */
final class TextOutcomes extends Outcomes {

  private final InputStream in;
  private final TextParser parser;
  private String charset = "";
  private byte[] bytes = new byte[0];
  private boolean done;

  TextOutcomes(String file, Unpacked content, InputStream in, Rules rules) {
    super(file, content, rules);
    this.in = in;
    this.parser = new TextParser(rules);
  }

  @Override
  boolean readNext() throws IOException {
    if (done) {
      return false;
    }
    done = true;
    int limit = rules.limits().recordBytes();
    bytes = in.readNBytes(limit + 1);
    if (bytes.length == 0) {
      return false;
    }
    Origin origin = new Origin(file, nextRecord(), 0, bytes.length);
    if (bytes.length > limit) {
      String detail = "longer than " + limit + " bytes";
      emit(new Outcome.Rejected(origin, Reason.RECORD_TOO_LONG, detail, "", cut(bytes)));
      return false;
    }
    Optional<Charsets> text = Charsets.decode(bytes);
    if (text.isEmpty()) {
      emit(
          new Outcome.Rejected(
              origin, Reason.CHARSET, "neither UTF-8 nor Windows-1252", "", cut(bytes)));
      return false;
    }
    charset = text.get().charset();
    emit(parser.parse(text.get().text(), origin, cut(bytes)));
    return true;
  }

  @Override
  long position() {
    return 0;
  }

  @Override
  byte[] unfinished() {
    return cut(bytes);
  }

  @Override
  String format() {
    return "text";
  }

  @Override
  String charset() {
    return charset;
  }
}
