package uk.kith.app.demo;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.app.demo.DemoWorld.Home;
import uk.kith.app.demo.DemoWorld.Spell;
import uk.kith.app.web.home.HomePage;
import uk.kith.app.web.home.PopulationFigures;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.placements.engine.LookedAfter;
import uk.kith.placements.engine.gazetteer.SectorTable;

/** The figures of the home page are those of the inspection report of 2014. */
class ReportFiguresTest {

  private static final LocalAuthority ROTHERHAM = new LocalAuthority("E08000018");
  private static final DemoWorld WORLD = Rotherham2014.make();
  private static final Map<String, Home> HOMES = new HashMap<>();

  static {
    WORLD.homes().forEach(home -> HOMES.put(home.localId(), home));
  }

  private final List<LookedAfter> everybody =
      WORLD.children().stream().map(ReportFiguresTest::lookedAfter).toList();

  @Test
  void tells398LookedAfter175Outside96PupilsAnd32InHomesOutside() {
    assertEquals(
        List.of("398", "175", "96", "32"), values(PopulationFigures.of(everybody, "Rotherham")));
  }

  @Test
  void tells27PlacedForAdoptionAnd3FosteringForAdoption() {
    assertEquals(List.of("27", "3"), values(PopulationFigures.adoption(everybody)));
  }

  private static List<String> values(List<HomePage.Definition> rows) {
    return rows.stream().map(HomePage.Definition::value).toList();
  }

  private static LookedAfter lookedAfter(DemoWorld.Child child) {
    Spell now = child.spells().get(child.spells().size() - 1);
    String home = now.home();
    Postcode where = home == null ? now.postcode() : requireNonNull(HOMES.get(home)).postcode();
    LocalAuthority area =
        SectorTable.aroundRotherham()
            .find(requireNonNull(where).sector())
            .orElseThrow()
            .authority();
    return new LookedAfter(
        false,
        area.equals(ROTHERHAM),
        child.born().until(Rotherham2014.TODAY).getYears(),
        now.type());
  }
}
