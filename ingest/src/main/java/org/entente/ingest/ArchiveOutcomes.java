package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.entente.core.article.Origin;

/**
 * The records of an archive's members, one member after another. The archive's own records are its
 * faults: entries that are not read, and where it breaks off. If it breaks within a member, the
 * member's last record says so.
 */
final class ArchiveOutcomes implements Outcomes {

  /** The format of members that are passed over because of their names. */
  static final String HIDDEN = "hidden";

  private final String file;
  private final Unpacked content;
  private final String format;
  private final Archive archive;
  private final ArticleReaders readers;
  private final int depth;
  private final Limits limits;
  private final MemberNames names;
  private final List<FileReport> reports = new ArrayList<>();
  private Optional<Outcomes> member = Optional.empty();
  private Optional<Outcome> ready = Optional.empty();
  private boolean ended;
  private long faults;

  ArchiveOutcomes(
      String file,
      Unpacked content,
      String format,
      InputStream bytes,
      ArticleReaders readers,
      int depth,
      Limits limits) {
    this.file = file;
    this.content = content;
    this.format = format;
    this.archive = new Archive(format, bytes, content.budget());
    this.readers = readers;
    this.depth = depth;
    this.limits = limits;
    this.names = new MemberNames(file);
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      ready = findNext();
    }
    return ready.isPresent();
  }

  private Optional<Outcome> findNext() {
    try {
      return member.isPresent() ? inside(member.get()) : enter();
    } catch (IOException e) {
      ended = true;
      String detail = String.valueOf(e.getMessage());
      return Optional.of(fault(new Refused(content.reason(e), detail), new byte[0]));
    }
  }

  private Optional<Outcome> inside(Outcomes records) throws IOException {
    if (records.hasNext()) {
      return Optional.of(records.next());
    }
    reports.addAll(records.reports());
    records.close();
    member = Optional.empty();
    ended = archive.isBroken() || content.budget().isSpent();
    return Optional.empty();
  }

  /** Opens the next entry, unless there is something to say of it. */
  private Optional<Outcome> enter() throws IOException {
    Optional<ArchiveEntry> entry = archive.findNext();
    ended = entry.isEmpty();
    if (ended) {
      return Optional.empty();
    }
    Optional<Refused> refusal = Entries.refusal(entry.get(), archive);
    if (refusal.isPresent()) {
      return Optional.of(fault(refusal.get(), raw(refusal.get().reason())));
    }
    if (!entry.get().isDirectory()) {
      open(entry.get().getName());
    }
    return Optional.empty();
  }

  private void open(String entry) throws IOException {
    String name = names.name(entry);
    Unpacked bytes = Unpacked.member(archive.content(), content.budget());
    if (Entries.isHidden(entry)) {
      reports.add(bytes.report(name, HIDDEN, "", 0));
    } else {
      member = Optional.of(readers.open(name, bytes, depth));
    }
  }

  /** The first bytes of an entry, where they can be had. */
  private byte[] raw(Reason reason) throws IOException {
    return reason == Reason.UNSAFE_PATH
        ? archive.content().readNBytes(limits.rawBytes())
        : new byte[0];
  }

  private Outcome fault(Refused refusal, byte[] raw) {
    Origin where = new Origin(file, ++faults, archive.offset(), archive.offset());
    return refusal.parse(raw, where, raw);
  }

  @Override
  public Outcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Outcome outcome = ready.get();
    ready = Optional.empty();
    return outcome;
  }

  @Override
  public List<FileReport> reports() {
    List<FileReport> all = new ArrayList<>();
    all.add(content.report(file, format, "", faults));
    all.addAll(reports);
    return List.copyOf(all);
  }

  @Override
  public void close() throws IOException {
    if (member.isPresent()) {
      member.get().close();
    }
    archive.close();
  }
}
