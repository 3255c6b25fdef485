package org.entente.reports.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A chart to the bytes of a PNG file (ISO/IEC 15948); the same chart gives the same bytes.
 *
 * <p>Every row is written as its difference to the row above. Charts, being mostly flat, pack well
 * so, and several times as fast as by trying all filters on every row, as Java's own writer does.
 */
final class PngImage {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] EIGHT_BITS_RGB = {8, 2, 0, 0, 0};
  private static final int UP = 2;

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
    try {
      return bytes(image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(SIGNATURE);
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream fields = new DataOutputStream(header);
    fields.writeInt(image.getWidth());
    fields.writeInt(image.getHeight());
    fields.write(EIGHT_BITS_RGB);
    writeChunk(out, "IHDR", header.toByteArray());
    writeChunk(out, "IDAT", packedRows(image));
    writeChunk(out, "IEND", new byte[0]);
    return bytes.toByteArray();
  }

  private static byte[] packedRows(BufferedImage image) throws IOException {
    int width = image.getWidth();
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int[] above = new int[width];
    byte[] row = new byte[1 + 3 * width];
    row[0] = UP;
    Deflater deflater = new Deflater();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 16)) {
      for (int y = 0; y < image.getHeight(); y++) {
        for (int x = 0, at = 1; x < width; x++) {
          int pixel = pixels[y * width + x];
          row[at++] = (byte) ((pixel >> 16) - (above[x] >> 16));
          row[at++] = (byte) ((pixel >> 8) - (above[x] >> 8));
          row[at++] = (byte) (pixel - above[x]);
          above[x] = pixel;
        }
        out.write(row);
      }
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private static void writeChunk(DataOutputStream out, String type, byte[] data)
      throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) check.getValue());
  }
}
