package org.entente.ingest.entities;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.entente.core.article.Sha256;
import org.entente.core.entity.Addition;

/**
 * What a user adds to the gazetteer by files: the additions, and the files they come from.
 *
 * <p>A file is YAML ({@code .yaml}, {@code .yml}) or CSV ({@code .csv}), at most 16 MiB of UTF-8;
 * all files together hold at most 200,000 names.
 */
public record UserEntities(List<Addition> additions, List<Source> sources) {

  /** A file by its name without folders, and the SHA-256 of its bytes in hex. */
  public record Source(String name, String sha256) {}

  public UserEntities {
    additions = List.copyOf(additions);
    sources = List.copyOf(sources);
  }

  /** Reads all files, or none. */
  public static UserEntities read(List<Path> files) throws BadEntities {
    if (files.isEmpty()) {
      return new UserEntities(List.of(), List.of());
    }
    Additions additions = new Additions();
    List<Source> sources = new ArrayList<>();
    for (Path file : files) {
      EntityText content = EntityText.read(file);
      List<Entry> entries = entries(file.toString(), content.text());
      if (entries.isEmpty()) {
        throw new BadEntities(file.toString(), "holds no entity; docs/entities.md shows the form");
      }
      for (Entry entry : entries) {
        additions.add(entry);
      }
      String digest = HexFormat.of().formatHex(Sha256.start().digest(content.bytes()));
      sources.add(new Source(file.getFileName().toString(), digest));
    }
    return new UserEntities(additions.checked(), sources);
  }

  private static List<Entry> entries(String file, String text) throws BadEntities {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return YamlEntries.read(file, text);
    }
    if (name.endsWith(".csv")) {
      return CsvEntries.read(file, text);
    }
    throw new BadEntities(file, "is neither YAML nor CSV by its name; call it .yaml, .yml or .csv");
  }
}
