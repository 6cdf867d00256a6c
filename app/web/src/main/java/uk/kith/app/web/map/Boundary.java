package uk.kith.app.web.map;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import uk.kith.kernel.Position;

/**
 * Lines of areas, read from GeoJSON whose coordinates are metres on the British National Grid
 * (EPSG:27700). It is drawn and nothing else: whether a home is inside, the gazetteer says.
 *
 * @param areas each with its rings
 */
record Boundary(List<Area> areas) {

  static final Boundary NONE = new Boundary(List.of());

  Boundary {
    areas = List.copyOf(areas);
  }

  /**
   * One area.
   *
   * @param home one of its properties is the code of the responsible authority
   */
  record Area(boolean home, List<List<Position>> rings) {
    Area {
      rings = List.copyOf(rings);
    }
  }

  /**
   * @param code of the responsible authority
   * @throws IllegalArgumentException when it is no GeoJSON of areas in metres
   */
  static Boundary read(Reader geoJson, String code) {
    try (JsonReader reader = Json.createReader(geoJson)) {
      JsonObject all = reader.readObject();
      List<Area> areas = new ArrayList<>();
      JsonArray features = all.getJsonArray("features");
      if (features == null) {
        throw new IllegalArgumentException("the boundary is no FeatureCollection");
      }
      for (JsonValue feature : features) {
        areas.add(area(feature.asJsonObject(), code));
      }
      return new Boundary(areas);
    } catch (JsonException | ClassCastException | NullPointerException e) {
      throw new IllegalArgumentException("the boundary is no GeoJSON of areas", e);
    }
  }

  private static Area area(JsonObject feature, String code) {
    JsonValue properties = feature.getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT);
    boolean home =
        properties instanceof JsonObject named
            && named.values().stream()
                .anyMatch(v -> v instanceof JsonString text && text.getString().equals(code));
    JsonObject geometry = feature.getJsonObject("geometry");
    JsonArray coordinates = geometry.getJsonArray("coordinates");
    List<List<Position>> rings = new ArrayList<>();
    switch (geometry.getString("type")) {
      case "Polygon" -> rings.addAll(rings(coordinates));
      case "MultiPolygon" -> coordinates.forEach(part -> rings.addAll(rings(part.asJsonArray())));
      default -> throw new IllegalArgumentException("the boundary has something that is no area");
    }
    return new Area(home, rings);
  }

  private static List<List<Position>> rings(JsonArray polygon) {
    List<List<Position>> rings = new ArrayList<>();
    for (JsonValue ring : polygon) {
      List<Position> points = new ArrayList<>();
      for (JsonValue point : ring.asJsonArray()) {
        points.add(position(point.asJsonArray()));
      }
      rings.add(List.copyOf(points));
    }
    return rings;
  }

  private static Position position(JsonArray point) {
    double east = ((JsonNumber) point.get(0)).doubleValue();
    double north = ((JsonNumber) point.get(1)).doubleValue();
    if (Math.abs(east) <= 180 && Math.abs(north) <= 90) {
      throw new IllegalArgumentException(
          "the boundary is in degrees.\nMaybe convert it to EPSG:27700, metres on the grid.");
    }
    return new Position((int) Math.round(east), (int) Math.round(north));
  }
}
