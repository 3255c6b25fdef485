package org.entente.reports.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The fonts that come with the module, so that charts look the same on every machine.
 *
 * <p>Without any font in the system, Java's font manager fails before it sees a bundled one. A font
 * configuration of our own that names DejaVu Sans for all logical fonts avoids this, if it is set
 * before the first class of AWT is used.
 */
public final class Fonts {

  private static final String REGULAR = "DejaVuSans.ttf";
  private static final String BOLD = "DejaVuSans-Bold.ttf";
  private static final String CONFIGURATION = "sun.awt.fontconfig";

  private static boolean prepared;

  private Fonts() {}

  /** Makes drawing possible without a screen and without system fonts; call it before any AWT. */
  public static synchronized void prepare() {
    if (prepared) {
      return;
    }
    System.setProperty("java.awt.headless", "true");
    if (System.getProperty(CONFIGURATION) == null) {
      System.setProperty(CONFIGURATION, unpack().toString());
    }
    prepared = true;
  }

  /** Draws a text on a scrap of paper, and says whether all of its letters are there. */
  public static boolean draws(String text) {
    Font font = regular().deriveFont(12f);
    BufferedImage scrap = new BufferedImage(200, 20, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = scrap.createGraphics();
    pen.setFont(font);
    pen.drawString(text, 2, 15);
    pen.dispose();
    byte[] dots = ((DataBufferByte) scrap.getRaster().getDataBuffer()).getData();
    return font.canDisplayUpTo(text) < 0 && !Arrays.equals(dots, new byte[dots.length]);
  }

  static Font regular() {
    return load(REGULAR);
  }

  static Font bold() {
    return load(BOLD);
  }

  private static Font load(String name) {
    prepare();
    try (InputStream stream = open(name)) {
      return Font.createFont(Font.TRUETYPE_FONT, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the bundled font " + name + " is damaged", e);
    }
  }

  private static InputStream open(String name) {
    InputStream stream = Fonts.class.getResourceAsStream("fonts/" + name);
    if (stream == null) {
      throw new IllegalStateException("the jar lacks fonts/" + name + "; build it with Maven");
    }
    return stream;
  }

  /** Puts the font and a configuration that names it in a temporary folder. */
  private static Path unpack() {
    try (InputStream stream = open(REGULAR)) {
      Path folder = Files.createTempDirectory("entente-fonts");
      Path font = folder.resolve(REGULAR);
      Path configuration = folder.resolve("fontconfig.properties");
      Files.copy(stream, font);
      Files.writeString(configuration, configuration(font), StandardCharsets.ISO_8859_1);
      List.of(folder, font, configuration).forEach(path -> path.toFile().deleteOnExit());
      return configuration;
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder for fonts can be written", e);
    }
  }

  private static String configuration(Path font) {
    StringBuilder text = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
    for (String family : List.of("dialog", "dialoginput", "sansserif", "serif", "monospaced")) {
      for (String style : List.of("plain", "bold", "italic", "bolditalic")) {
        text.append(family).append('.').append(style).append(".latin-1=DejaVu Sans\n");
      }
    }
    String path = font.toString().replace("\\", "\\\\");
    return text.append("filename.DejaVu_Sans=").append(path).append('\n').toString();
  }
}
