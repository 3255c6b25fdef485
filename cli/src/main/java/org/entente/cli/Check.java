package org.entente.cli;

import java.util.Locale;

/**
 * One thing that {@code doctor} looked at.
 *
 * @param what it is, in a word or two
 * @param found how it stands, and, where it is not as it should be, what to do
 * @param code with which a run would end here, if the verdict is FAIL
 */
record Check(Verdict verdict, String what, String found, ExitCode code) {

  /** Whether a run keeps all promises here, keeps them but one that is named, or cannot be made. */
  enum Verdict {
    OK,
    NOTE,
    FAIL
  }

  static Check ok(String what, String found) {
    return new Check(Verdict.OK, what, found, ExitCode.OK);
  }

  static Check note(String what, String found, String cure) {
    return new Check(Verdict.NOTE, what, found + "; " + cure, ExitCode.OK);
  }

  static Check fail(ExitCode code, String what, String found, String cure) {
    return new Check(Verdict.FAIL, what, found + "; " + cure, code);
  }

  String line() {
    return String.format(
        Locale.ROOT, "%-5s %-12s %s", verdict.name().toLowerCase(Locale.ROOT), what, found);
  }
}
