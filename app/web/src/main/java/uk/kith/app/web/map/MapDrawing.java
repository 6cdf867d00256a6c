package uk.kith.app.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.AuthorityNames;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;
import uk.kith.placements.api.WherePlaced.Ground;
import uk.kith.placements.api.WherePlaced.SectorCount;

/**
 * A drawing of the map in one width. The projection is the British National Grid as it is: metres
 * to the right and upwards, one scale. Inside or outside comes from the counts, never from lines.
 *
 * @param height follows from the width and the ground shown
 * @param lines boundaries as paths, the home's last
 * @param ground middles of sectors where there is no boundary
 * @param names of areas
 * @param marks the largest first, so that none hides a smaller one
 * @param beyond children who live off the edge
 */
public record MapDrawing(
    int width,
    int height,
    List<Line> lines,
    List<Dot> ground,
    List<Name> names,
    List<Mark> marks,
    int beyond) {

  /** A boundary. */
  public record Line(boolean home, String path) {}

  /** The middle of a sector. */
  public record Dot(int x, int y, boolean home) {}

  /** The name of an area. */
  public record Name(int x, int y, String text, boolean home) {}

  /**
   * The children of a sector: a dot inside, a diamond outside, a square where it is not known.
   *
   * @param size half the width, pixels; its square goes with the number
   * @param label the number, in the mark when it has room
   */
  public record Mark(int x, int y, int size, @Nullable Boolean inside, String label) {

    public boolean hasRoom() {
      return size >= ROOM;
    }

    /** Corners of a diamond. */
    public String diamond() {
      int reach = size + 2;
      return String.format(
          Locale.ROOT,
          "M%d %d %d %d %d %d %d %dz",
          x,
          y - reach,
          x + reach,
          y,
          x,
          y + reach,
          x - reach,
          y);
    }
  }

  private static final int ROOM = 9;
  private static final double LEAST = 4;
  private static final double EACH = 2.2;

  /** Ground around the home that is always shown, metres. */
  private static final int AROUND = 9_000;

  /** How far from the middle of the home a child may live and still be on the map, metres. */
  private static final int FARTHEST = 32_000;

  /** Sectors that make an area worth a name. */
  private static final int NAMED_FROM = 5;

  static MapDrawing of(
      List<SectorCount> counts,
      List<Ground> ground,
      Boundary boundary,
      LocalAuthority home,
      int width) {
    Box box = box(counts, ground, boundary, home);
    double scale = width / (double) (box.east - box.west);
    int height = (int) Math.round((box.north - box.south) * scale);
    List<Ground> shown = ground.stream().filter(g -> box.holds(g.position())).toList();
    List<Mark> marks = new ArrayList<>();
    int beyond = 0;
    for (SectorCount count : counts) {
      Position at = count.position();
      if (at == null || !box.holds(at)) {
        beyond += at == null ? 0 : count.children();
        continue;
      }
      marks.add(
          new Mark(
              box.x(at, scale),
              box.y(at, scale),
              (int) Math.round(LEAST + EACH * Math.sqrt(count.children())),
              count.local(),
              String.valueOf(count.children())));
    }
    marks.sort(Comparator.comparingInt(Mark::size).reversed());
    return new MapDrawing(
        width,
        height,
        lines(boundary, box, scale),
        boundary.areas().isEmpty()
            ? shown.stream()
                .map(
                    g ->
                        new Dot(
                            box.x(g.position(), scale),
                            box.y(g.position(), scale),
                            g.area().equals(home)))
                .toList()
            : List.of(),
        names(shown, home, box, scale),
        marks,
        beyond);
  }

  private static Box box(
      List<SectorCount> counts, List<Ground> ground, Boundary boundary, LocalAuthority home) {
    List<Position> own = new ArrayList<>();
    ground.stream().filter(g -> g.area().equals(home)).map(Ground::position).forEach(own::add);
    boundary.areas().stream()
        .filter(Boundary.Area::home)
        .flatMap(area -> area.rings().stream())
        .forEach(own::addAll);
    if (own.isEmpty()) {
      counts.stream().flatMap(count -> Stream.ofNullable(count.position())).forEach(own::add);
    }
    if (own.isEmpty()) {
      own.add(new Position(0, 0));
    }
    Box box = Box.around(own, AROUND);
    List<Position> near = new ArrayList<>(List.of(box.corner(), box.opposite()));
    for (SectorCount count : counts) {
      Position at = count.position();
      if (at != null && box.isNear(at, FARTHEST)) {
        near.add(at);
      }
    }
    return Box.around(near, 1_500);
  }

  private static List<Line> lines(Boundary boundary, Box box, double scale) {
    return boundary.areas().stream()
        .sorted(Comparator.comparing(Boundary.Area::home))
        .map(
            area ->
                new Line(
                    area.home(),
                    area.rings().stream()
                        .map(
                            ring ->
                                ring.stream()
                                    .map(p -> box.x(p, scale) + " " + box.y(p, scale))
                                    .collect(Collectors.joining(" ", "M", "z")))
                        .collect(Collectors.joining())))
        .toList();
  }

  /** Each name at the middle of the sectors of its area that are shown. */
  private static List<Name> names(List<Ground> shown, LocalAuthority home, Box box, double scale) {
    Map<String, List<Ground>> areas = new TreeMap<>();
    shown.forEach(
        g ->
            areas
                .computeIfAbsent(AuthorityNames.shortName(g.area()), n -> new ArrayList<>())
                .add(g));
    List<Name> names = new ArrayList<>();
    areas.forEach(
        (text, sectors) -> {
          if (sectors.size() >= NAMED_FROM) {
            int east =
                (int) sectors.stream().mapToInt(g -> g.position().easting()).average().orElse(0);
            int north =
                (int) sectors.stream().mapToInt(g -> g.position().northing()).average().orElse(0);
            Position middle = new Position(east, north);
            names.add(
                new Name(
                    box.x(middle, scale),
                    box.y(middle, scale),
                    text,
                    sectors.get(0).area().equals(home)));
          }
        });
    return names;
  }

  /** The ground shown, metres. */
  private record Box(int west, int south, int east, int north) {

    static Box around(List<Position> points, int margin) {
      int west = points.stream().mapToInt(Position::easting).min().orElse(0);
      int east = points.stream().mapToInt(Position::easting).max().orElse(0);
      int south = points.stream().mapToInt(Position::northing).min().orElse(0);
      int north = points.stream().mapToInt(Position::northing).max().orElse(0);
      return new Box(west - margin, south - margin, east + margin, north + margin);
    }

    Position corner() {
      return new Position(west, south);
    }

    Position opposite() {
      return new Position(east, north);
    }

    boolean holds(Position p) {
      return p.easting() >= west
          && p.easting() <= east
          && p.northing() >= south
          && p.northing() <= north;
    }

    boolean isNear(Position p, int metres) {
      return Math.hypot(p.easting() - (west + east) / 2.0, p.northing() - (south + north) / 2.0)
          <= metres;
    }

    int x(Position p, double scale) {
      return (int) Math.round((p.easting() - west) * scale);
    }

    int y(Position p, double scale) {
      return (int) Math.round((north - p.northing()) * scale);
    }
  }
}
