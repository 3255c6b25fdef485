package org.entente.reports.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A chart to the bytes of a PNG file; the same chart gives the same bytes. */
final class PngImage {

  private PngImage() {}

  /**
   * @param scale 1 for 1200 by 675 pixels, 2 for twice as many each way
   */
  static byte[] of(ChartSpec chart, Lettering lettering, int scale) {
    BufferedImage image =
        new BufferedImage(
            ChartFrame.WIDTH * scale, ChartFrame.HEIGHT * scale, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(scale, scale);
    ChartFrame.draw(chart, new Pen(graphics, lettering));
    graphics.dispose();
    ImageIO.setUseCache(false);
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
