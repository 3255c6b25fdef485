package org.entente.reports.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.entente.reports.result.Backbone;

/** The nodes of a network with their names, each with room of its own, and the ties between. */
final class NetworkPicture {

  private static final double GAP = 4;

  /** How wide a name may be, from what is best to what fits everywhere; longer ones are cut. */
  private static final List<Room> ROOMS =
      List.of(new Room(140, 2), new Room(100, 2), new Room(70, 1));

  /** The room of a name: its greatest width and number of lines. */
  private record Room(double width, int lines) {}

  private final NetworkPart part;
  private final Pen pen;
  private final List<List<String>> names;
  private final List<Rectangle2D> boxes = new ArrayList<>();
  private final Map<Long, Integer> groups = new HashMap<>();

  private NetworkPicture(NetworkPart part, Pen pen, Room room) {
    this.part = part;
    this.pen = pen;
    this.names =
        part.members().stream()
            .map(each -> pen.wrap(each.entity().name(), Style.VALUE, room.width, room.lines))
            .toList();
    for (List<Backbone.Member> group : part.groups()) {
      groups.put(group.get(0).community(), groups.size());
    }
  }

  /** The picture with names as long as the area has room for. */
  static NetworkPicture of(NetworkPart part, Pen pen, Rectangle2D area) {
    List<Point2D> places = ForceLayout.place(part.members().size(), part.links());
    NetworkPicture picture = new NetworkPicture(part, pen, ROOMS.get(0));
    for (Room room : ROOMS) {
      picture = new NetworkPicture(part, pen, room);
      if (picture.isLaidOut(places, area)) {
        break;
      }
    }
    return picture;
  }

  private boolean isLaidOut(List<Point2D> places, Rectangle2D area) {
    for (int i = 0; i < places.size(); i++) {
      double width =
          names.get(i).stream().mapToDouble(line -> pen.width(line, Style.VALUE)).max().orElse(0);
      double height = 2 * radius(i) + names.get(i).size() * line();
      width = Math.max(2 * radius(i), width);
      double x = area.getX() + places.get(i).getX() * (area.getWidth() - width);
      double y = area.getY() + places.get(i).getY() * (area.getHeight() - height);
      boxes.add(new Rectangle2D.Double(x, y, width, height));
    }
    return Separation.apart(boxes, area, GAP);
  }

  private double line() {
    return pen.lineHeight(Style.VALUE);
  }

  private double radius(int node) {
    return NetworkKey.radius(part.members().get(node).strength() / part.greatestStrength());
  }

  private double x(int node) {
    return boxes.get(node).getCenterX();
  }

  private double y(int node) {
    return boxes.get(node).getY() + radius(node);
  }

  void draw() {
    List<ForceLayout.Link> links = part.links();
    for (int i = links.size() - 1; i >= 0; i--) {
      drawTie(links.get(i), part.ties().get(i).share().part());
    }
    for (int i = 0; i < boxes.size(); i++) {
      drawName(i);
    }
    for (int i = 0; i < boxes.size(); i++) {
      OptionalInt group = group(i);
      Color colour = group.isPresent() ? HouseTheme.category(group.getAsInt()) : HouseTheme.AXIS;
      pen.mark(colour, HouseTheme.marker(group.orElse(0), radius(i)), x(i), y(i));
    }
  }

  private void drawTie(ForceLayout.Link tie, long stories) {
    OptionalInt group = group(tie.a());
    Color colour =
        group.isPresent() && group.equals(group(tie.b()))
            ? HouseTheme.pale(HouseTheme.category(group.getAsInt()))
            : HouseTheme.PALE_INK;
    Stroke stroke = NetworkKey.stroke((double) stories / part.greatestTie());
    pen.line(colour, stroke, x(tie.a()), y(tie.a()), x(tie.b()), y(tie.b()));
  }

  /** The colour and shape of a node's group; none for a node whose group is not told apart. */
  private OptionalInt group(int node) {
    Integer group = groups.get(part.members().get(node).community());
    return group == null ? OptionalInt.empty() : OptionalInt.of(group);
  }

  private void drawName(int node) {
    double y = y(node) + radius(node) + line() / 2;
    for (String name : names.get(node)) {
      double width = pen.width(name, Style.VALUE);
      pen.fill(HouseTheme.VEIL, x(node) - width / 2, y - line() / 2, width, line());
      pen.center(name, Style.VALUE, x(node), y);
      y += line();
    }
  }
}
