package org.entente.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts an unpacked web archive into its records, each by the length that its header tells. Records
 * that hold no publication (requests, metadata, what the crawler says of itself, visits of a page
 * that had not changed) are passed over.
 *
 * <p>Where a header cannot be read, or no record begins where the last one should have ended, the
 * bad record goes to the next line that begins with {@code WARC/}; its parser finds what is wrong.
 */
final class WarcCutter implements Cutter {

  private static final int FIRST_WINDOW = 64 << 10;
  private static final Set<String> PASSED =
      Set.of("warcinfo", "request", "metadata", "revisit", "continuation");

  private final InputStream in;
  private final int limit;

  /** At least twice as long as what is asked of it, so that moving its rest costs little. */
  private byte[] window = new byte[FIRST_WINDOW];

  private int at;
  private int filled;
  private long passed;

  private Optional<IOException> broken = Optional.empty();
  private byte[] record = new byte[0];
  private long start;
  private long end;

  WarcCutter(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  @Override
  public boolean next() throws IOException {
    record = new byte[0];
    start = passed + at;
    while (passBlank()) {
      start = passed + at;
      WarcHead head = head();
      if (cut(head) && !PASSED.contains(head.type())) {
        return true;
      }
    }
    if (broken.isPresent()) {
      throw broken.get();
    }
    return false;
  }

  private boolean passBlank() {
    while (has(1) && (window[at] == '\r' || window[at] == '\n')) {
      at++;
    }
    return has(1);
  }

  private WarcHead head() throws IOException {
    int known = Math.min(WarcHead.LONGEST, 1 << 10);
    while (true) {
      boolean all = !has(known);
      int to = Math.min(filled, at + known);
      WarcHead head = WarcHead.at(window, at, to);
      if (all && head.length() == 0 && WarcHead.isMark(window, at, to)) {
        throw cutShort("header");
      }
      if (head.length() > 0 || all || known == WarcHead.LONGEST) {
        return head;
      }
      known = Math.min(WarcHead.LONGEST, 4 * known);
    }
  }

  /** Takes the record that begins here; false if it is one of those that are passed over. */
  private boolean cut(WarcHead head) throws IOException {
    if (head.length() == 0 || head.content() < 0) {
      takeToNextMark(1);
      return true;
    }
    long length = head.length() + head.content();
    if (length > limit) {
      takeLong(length);
      return true;
    }
    boolean whole = has((int) length);
    if (whole && isFollowed((int) length)) {
      take((int) length);
      return true;
    }
    int next = nextMark(head.length());
    if (!whole && next < 0) {
      throw cutShort("record");
    }
    takeToNextMark(head.length());
    return true;
  }

  private IOException cutShort(String what) {
    return broken.orElseGet(
        () -> new EOFException("the " + what + " that begins at byte " + start + " breaks off"));
  }

  /** Whether a blank line follows, as it must, or at least another record or nothing more. */
  private boolean isFollowed(int length) {
    int next = length;
    while (next < length + 4 && has(next + 1) && isLineEnd(window[at + next])) {
      next++;
    }
    has(next + WarcHead.MARK);
    return next == length + 4 || filled - at == next || WarcHead.isMark(window, at + next, filled);
  }

  private void takeToNextMark(int from) {
    int searched = from;
    int next = nextMark(searched);
    while (next < 0 && filled - at < limit && has(filled - at + 1)) {
      int known = filled - at;
      next = nextMark(Math.max(searched, known - 8));
      searched = known;
    }
    if (next >= 0) {
      take(next);
    } else {
      take(Math.min(limit, filled - at));
      passToMark();
    }
  }

  /** Where, counted from here, the next line begins a record; -1 if none in what has been read. */
  private int nextMark(int from) {
    for (int i = at + from; i < filled; i++) {
      if (window[i - 1] == '\n' && WarcHead.isMark(window, i, filled)) {
        return i - at;
      }
    }
    return -1;
  }

  private void passToMark() {
    while (has(8) && !(window[at] == '\n' && WarcHead.isMark(window, at + 1, filled))) {
      at++;
    }
    if (!has(8)) {
      at = filled;
    }
    end = passed + at;
  }

  private void takeLong(long length) throws IOException {
    has(limit);
    take(Math.min(limit, filled - at));
    long left = length - record.length;
    while (left > 0 && has(1)) {
      int step = (int) Math.min(left, filled - at);
      at += step;
      left -= step;
    }
    end = passed + at;
    if (left > 0) {
      throw cutShort("record");
    }
  }

  private void take(int length) {
    record = Arrays.copyOfRange(window, at, at + length);
    at += length;
    end = passed + at;
  }

  /** Whether so many bytes follow, as far as the content goes. */
  private boolean has(int count) {
    while (filled - at < count) {
      makeRoom(count);
      int n = read();
      if (n < 0) {
        return false;
      }
      filled += n;
    }
    return true;
  }

  /** A content that breaks is one that ends, until all that came before has been handed on. */
  private int read() {
    try {
      return broken.isPresent() ? -1 : in.read(window, filled, window.length - filled);
    } catch (IOException e) {
      broken = Optional.of(e);
      return -1;
    }
  }

  private void makeRoom(int count) {
    if (window.length - at >= count && filled < window.length) {
      return;
    }
    byte[] room = window.length >= 2 * count ? window : new byte[2 * count];
    System.arraycopy(window, at, room, 0, filled - at);
    window = room;
    filled -= at;
    passed += at;
    at = 0;
  }

  private static boolean isLineEnd(byte b) {
    return b == '\r' || b == '\n';
  }

  @Override
  public byte[] bytes() {
    return record.length > 0
        ? record
        : Arrays.copyOfRange(window, at, Math.min(filled, at + limit));
  }

  @Override
  public long start() {
    return start;
  }

  @Override
  public long end() {
    return end;
  }

  @Override
  public boolean isTooLong() {
    return end - start > limit;
  }
}
