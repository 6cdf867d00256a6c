package uk.kith.app.web.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.SHEFFIELD;
import static uk.kith.app.web.RegisterFixture.TODAY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.Frames;
import uk.kith.app.web.NotSeen;
import uk.kith.app.web.PageCheck;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.ListPage.Select;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;
import uk.kith.placements.api.WherePlaced.Ground;
import uk.kith.placements.api.WherePlaced.SectorCount;
import uk.kith.placements.engine.gazetteer.SectorTable;

/** Where children live, drawn and in numbers. */
class MapPageTest {

  private static final LocalAuthority LEEDS = new LocalAuthority("E08000035");

  private static final List<Ground> GROUND =
      SectorTable.aroundRotherham().entries().values().stream()
          .map(entry -> new Ground(entry.position(), entry.authority()))
          .toList();

  private static SectorCount count(String sector, @Nullable Boolean local, int children) {
    Position at = SectorTable.aroundRotherham().find(sector).orElseThrow().position();
    LocalAuthority area =
        local == null ? null : local ? ROTHERHAM : sector.startsWith("LS") ? LEEDS : SHEFFIELD;
    return new SectorCount(sector, at, area, local, children);
  }

  private static final List<SectorCount> COUNTS =
      List.of(
          count("S65 1", true, 31),
          count("S66 1", true, 12),
          count("S60 2", true, 9),
          count("S5 6", false, 7),
          count("S21 1", null, 2),
          count("LS9 0", false, 1),
          new SectorCount("PL1 1", new Position(247000, 54000), null, false, 2),
          new SectorCount(null, null, null, null, 3));

  @Test
  void theFindingCountsAndSaysWhatIsNotKnown() {
    assertEquals(
        "10 of 67 children live outside Rotherham; of 5 it is not known.", page(COUNTS).finding());
    assertEquals("No child is placed as you ask.", page(List.of()).finding());
  }

  /** R-SUFF-03: "all children" does not stand over a map without some. */
  @Test
  void whoIsLeftOutIsSaidWhetherOrNotThereIsAny() {
    assertEquals(NotSeen.LEFT_OUT, page(List.of()).leftOut());
  }

  @Test
  void whoCannotBeShownIsSaid() {
    assertEquals(
        "3 children live beyond the edge of the map; of 3 children the sector is not known.",
        page(COUNTS).off());
    assertNull(page(COUNTS.subList(0, 3)).off());
  }

  @Test
  void theTableHasTheSameNumbers() {
    assertEquals(8, page(COUNTS).rows().size());
    assertEquals("31", page(COUNTS).rows().get(0).children());
    assertEquals("Not known", page(COUNTS).rows().get(4).sector());
    assertEquals("S21 1", page(COUNTS).rows().get(6).sector());
    assertEquals("Authorities share it", page(COUNTS).rows().get(6).where().text());
  }

  @Test
  void theTableStandsByAnyColumnAndWhatIsNotKnownLast() {
    List<String> bySector =
        page(COUNTS, Form.prefilled(Map.of("sort", "sector"))).rows().stream()
            .map(MapPage.Row::sector)
            .toList();
    assertEquals(
        List.of("LS9 0", "PL1 1", "S21 1", "S5 6", "S60 2", "S65 1", "S66 1", "Not known"),
        bySector);
    List<String> byWhere =
        page(COUNTS, Form.prefilled(Map.of("sort", "where", "order", "descending"))).rows().stream()
            .map(row -> row.where().text())
            .toList();
    assertEquals("Sheffield", byWhere.get(0));
    assertEquals(List.of("Authorities share it", "Not known"), byWhere.subList(6, 8));
  }

  @Test
  void theOrderAndTheFilesKeepTheFilters() {
    MapPage page = page(COUNTS, Form.prefilled(Map.of("age", "AGED_10_TO_15", "sort", "sector")));
    assertEquals(
        "/placements-map?age=AGED_10_TO_15&sort=children#numbers",
        page.tools().heads().get(2).href());
    assertEquals("/placements-map/list.csv?age=AGED_10_TO_15&sort=sector", page.tools().csvHref());
    assertEquals(List.of("sort"), page.kept());
  }

  /** A dot inside and a diamond outside, whatever the lines say. */
  @Test
  void insideOrOutsideComesFromTheCounts() {
    MapDrawing map = page(COUNTS).wide();
    assertEquals(5, map.marks().size(), "Leeds and Plymouth are off the map");
    assertEquals(Boolean.TRUE, map.marks().get(0).inside(), "the largest first");
    assertEquals("31", map.marks().get(0).label());
    assertTrue(
        map.marks().stream()
            .anyMatch(mark -> Boolean.FALSE.equals(mark.inside()) && mark.label().equals("7")));
  }

  /** The grid as it is: north is up, a kilometre is as long to the east as to the north. */
  @Test
  void theProjectionIsTheGrid() {
    List<SectorCount> three = new ArrayList<>();
    three.add(new SectorCount("S65 1", new Position(445000, 393000), ROTHERHAM, true, 1));
    three.add(new SectorCount("S65 2", new Position(447000, 393000), ROTHERHAM, true, 2));
    three.add(new SectorCount("S65 3", new Position(445000, 395000), ROTHERHAM, true, 5));
    MapDrawing map = MapDrawing.of(three, List.of(), Boundary.NONE, ROTHERHAM, 1000);
    MapDrawing.Mark origin = mark(map, "1");
    MapDrawing.Mark east = mark(map, "2");
    MapDrawing.Mark north = mark(map, "5");
    assertEquals(origin.y(), east.y());
    assertEquals(origin.x(), north.x());
    assertEquals(east.x() - origin.x(), origin.y() - north.y(), 1);
    assertTrue(east.x() > origin.x());
    assertTrue(north.y() < origin.y());
  }

  private static MapDrawing.Mark mark(MapDrawing map, String label) {
    return map.marks().stream()
        .filter(mark -> mark.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aBoundaryIsDrawnInPlaceOfTheMiddles() {
    Boundary boundary =
        new Boundary(
            List.of(
                new Boundary.Area(
                    true,
                    List.of(
                        List.of(
                            new Position(440000, 385000),
                            new Position(458000, 385000),
                            new Position(450000, 400000))))));
    MapDrawing map = MapDrawing.of(COUNTS, GROUND, boundary, ROTHERHAM, 1100);
    assertEquals(1, map.lines().size());
    assertEquals(List.of(), map.ground());
    assertFalse(page(COUNTS).wide().ground().isEmpty());
  }

  @Test
  void looksRightInABrowser() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("/placements-map", html(page(COUNTS)));
    pages.put("/placements-map-none", html(page(List.of())));
    try (PageCheck check = PageCheck.of(pages)) {
      check.check("/placements-map", "map");
      check.check("/placements-map-none", "map-none");
    }
  }

  private static String html(MapPage page) {
    return Pages.TEMPLATES
        .pagesMap(Frames.officer("Where children live", Section.CHILDREN), page)
        .render();
  }

  private static MapPage page(List<SectorCount> counts) {
    return page(counts, Form.EMPTY);
  }

  private static MapPage page(List<SectorCount> counts, Form form) {
    return MapPage.of(
        counts,
        GROUND,
        Boundary.NONE,
        List.of("Contains OS data © Crown copyright and database right 2025."),
        ROTHERHAM,
        List.of(),
        TODAY,
        form,
        List.of(new Select("age", "Age", List.of(Choice.of("", "All ages")))),
        false);
  }
}
