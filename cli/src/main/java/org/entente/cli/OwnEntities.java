package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import org.entente.core.entity.Gazetteer;
import org.entente.ingest.entities.BadEntities;
import org.entente.ingest.entities.UserEntities;

/** The files of {@code --entities}; a slip in one of them is wrong usage. */
final class OwnEntities {

  private OwnEntities() {}

  static UserEntities read(List<Path> files) throws CommandFailed {
    try {
      return UserEntities.read(files);
    } catch (BadEntities e) {
      throw new CommandFailed(ExitCode.USAGE, e.getMessage());
    }
  }

  /**
   * Begins to load the gazetteer with them. Tasks on this machine ask for it, and the words for the
   * headlines; Spark takes as long to start.
   */
  static void load(UserEntities own) {
    Ahead.load("gazetteer", () -> Gazetteer.with(own.additions()));
  }
}
