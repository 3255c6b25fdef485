package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.entente.core.article.Origin;

/** JSON Lines: a record on each line that is not blank. */
final class LineOutcomes extends Outcomes {

  private final LineCutter lines;
  private final JsonParser parser;

  LineOutcomes(String file, Unpacked content, InputStream in, Rules rules) {
    super(file, content, rules);
    this.lines = new LineCutter(in, rules.limits().recordBytes());
    this.parser = new JsonParser(rules);
  }

  @Override
  boolean readNext() throws IOException {
    if (!lines.next()) {
      return false;
    }
    byte[] line = lines.bytes();
    Origin origin = new Origin(file, nextRecord(), lines.start(), lines.end());
    if (lines.isTooLong()) {
      String detail =
          origin.byteEnd()
              - origin.byteStart()
              + " bytes on one line, at most "
              + rules.limits().recordBytes();
      emit(new Outcome.Rejected(origin, Reason.RECORD_TOO_LONG, detail, "", cut(line)));
    } else if (!isBlank(line)) {
      emit(parser.parse(line, origin, cut(line)));
    }
    return true;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  long position() {
    return lines.start();
  }

  @Override
  byte[] unfinished() {
    return cut(lines.bytes());
  }

  @Override
  String format() {
    return "jsonl";
  }

  @Override
  String charset() {
    return "UTF-8";
  }
}
