package org.entente.ingest;

import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** What may be read of an archive's entries. */
final class Entries {

  private static final int LONGEST_NAME = 1000;

  private Entries() {}

  /** Why an entry is not read, if so. */
  static Optional<Refused> refusal(ArchiveEntry entry, Archive archive) {
    String name = entry.getName();
    if (isUnsafe(name)) {
      return refused(Reason.UNSAFE_PATH, name, "its name leads out of the archive");
    }
    if (isSpecial(entry)) {
      return refused(Reason.UNSAFE_PATH, name, "it is a link or device, not a file");
    }
    if (entry instanceof ZipArchiveEntry zip && zip.getGeneralPurposeBit().usesEncryption()) {
      return refused(Reason.ENCRYPTED, name, "it needs a password");
    }
    boolean sparse = entry instanceof TarArchiveEntry tar && tar.isSparse();
    return sparse || !archive.canRead(entry)
        ? refused(Reason.PACKING_UNKNOWN, name, "it cannot be read from a stream" + method(entry))
        : Optional.empty();
  }

  private static Optional<Refused> refused(Reason reason, String name, String why) {
    String shown = name.substring(0, Math.min(name.length(), 200));
    return Optional.of(new Refused(reason, "entry '" + shown + "': " + why));
  }

  /** Whether a name is not of a place below the archive, on any system. */
  private static boolean isUnsafe(String name) {
    boolean drive = name.length() > 1 && name.charAt(1) == ':';
    boolean root = name.startsWith("/") || name.startsWith("\\");
    return name.isBlank()
        || name.length() > LONGEST_NAME
        || name.indexOf('\0') >= 0
        || drive
        || root
        || hasPart(name, ".."::equals);
  }

  private static boolean isSpecial(ArchiveEntry entry) {
    if (entry instanceof TarArchiveEntry tar) {
      boolean link = tar.isLink() || tar.isSymbolicLink();
      return link || tar.isCharacterDevice() || tar.isBlockDevice() || tar.isFIFO();
    }
    return entry instanceof ZipArchiveEntry zip && zip.isUnixSymlink();
  }

  private static String method(ArchiveEntry entry) {
    if (entry instanceof ZipArchiveEntry zip) {
      boolean endless = zip.getMethod() == ZipArchiveEntry.STORED;
      return endless ? " (stored without its size)" : " (method " + zip.getMethod() + ")";
    }
    return " (sparse)";
  }

  /** Whether a name is passed over, as of files; {@code __MACOSX} is what a Mac adds. */
  static boolean isHidden(String name) {
    return hasPart(name, part -> part.startsWith(".") && part.length() > 1)
        || hasPart(name, "__MACOSX"::equals);
  }

  private static boolean hasPart(String name, Predicate<String> is) {
    int from = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || name.charAt(i) == '/' || name.charAt(i) == '\\') {
        if (is.test(name.substring(from, i))) {
          return true;
        }
        from = i + 1;
      }
    }
    return false;
  }
}
