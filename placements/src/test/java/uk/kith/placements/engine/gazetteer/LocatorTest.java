package uk.kith.placements.engine.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.SampleData;
import uk.kith.kernel.Whereabouts;
import uk.kith.kernel.Whereabouts.Precision;

class LocatorTest {

  private static final LocalAuthority ROTHERHAM = new LocalAuthority("E08000018");
  private static final LocalAuthority BARNSLEY = new LocalAuthority("E08000038");
  private static final Postcode POSTCODE = Postcode.parse("S63 9AB");
  private static final Position MIDDLE = new Position(446_000, 403_900);
  private static final Locator LOCATOR = new Locator(new BigDecimal("0.95"));

  private static GazetteerEntry entry(String place, LocalAuthority authority, String share) {
    return new GazetteerEntry(place, MIDDLE, authority, new BigDecimal(share));
  }

  @Test
  void theFullPostcodeDecidesAgainstItsSector() {
    Whereabouts where =
        LOCATOR.locate(
            POSTCODE, entry("S63 9AB", ROTHERHAM, "1"), entry("S63 9", BARNSLEY, "0.99"));
    assertEquals(new Whereabouts("S63 9", MIDDLE, ROTHERHAM, Precision.POSTCODE), where);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "0.950, true", "0.949, false", "0.51, false"})
  void aSplitSectorHasAnAuthorityOnlyWhenOneHoldsNearlyAll(String share, boolean known) {
    Whereabouts where = LOCATOR.locate(POSTCODE, null, entry("S63 9", ROTHERHAM, share));
    assertEquals(Precision.SECTOR, where.precision());
    assertEquals(MIDDLE, where.position());
    assertEquals(known ? ROTHERHAM : null, where.authority());
  }

  @Test
  void whatNoEntryNamesIsNotKnown() {
    assertEquals(Whereabouts.NOT_KNOWN, LOCATOR.locate(POSTCODE, null, null));
  }

  @Test
  void entriesAreWholeOrRefused() {
    assertThrows(IllegalArgumentException.class, () -> entry("S63", ROTHERHAM, "1"));
    assertThrows(IllegalArgumentException.class, () -> entry("S63 9", ROTHERHAM, "0"));
    assertThrows(IllegalArgumentException.class, () -> entry("S63 9", ROTHERHAM, "1.1"));
    assertThrows(IllegalArgumentException.class, () -> entry("S63 9AB", ROTHERHAM, "0.9"));
    assertThrows(IllegalArgumentException.class, () -> new Locator(new BigDecimal("0.5")));
  }

  @Test
  void theTableAroundRotherhamKnowsTheTownAndItsDoubts() {
    SectorTable table = SectorTable.aroundRotherham();
    Whereabouts town = locate("S65 1AA", table);
    assertEquals(ROTHERHAM, town.authority());
    assertEquals(Precision.SECTOR, town.precision());
    assertNull(locate("S63 9AB", table).authority(), "divided with Barnsley");
    assertNull(locate("S66 7AA", table).authority(), "divided");
    assertEquals(new LocalAuthority("E08000039"), locate("S20 2AA", table).authority());
    assertEquals(Whereabouts.NOT_KNOWN, locate("FY1 1AA", table));
    Double miles = town.milesTo(locate("S20 2AA", table));
    assertTrue(miles != null && miles > 5 && miles < 8, "about 6.7 miles: " + miles);
  }

  /** Every Rotherham postcode that its sector places somewhere: hardly any is placed wrongly. */
  @Test
  @Tag("sample-data")
  void sectorsRarelyMisleadAboutRotherham() throws Exception {
    List<String> lines =
        Files.readAllLines(
            SampleData.path("geo/rotherham_postcodes_onspd_nov2025.csv"), StandardCharsets.UTF_8);
    int wrong = 0;
    int answered = 0;
    for (String line : lines.subList(1, lines.size())) {
      Whereabouts where =
          locate(line.substring(0, line.indexOf(',')), SectorTable.aroundRotherham());
      if (where.authority() != null) {
        answered++;
        wrong += where.authority().equals(ROTHERHAM) ? 0 : 1;
      }
    }
    assertTrue(answered > 0.8 * lines.size(), "answered " + answered);
    assertTrue(wrong < 0.01 * answered, "wrong " + wrong + " of " + answered);
  }

  private static Whereabouts locate(String postcode, SectorTable table) {
    Postcode asked = Postcode.parse(postcode);
    return LOCATOR.locate(asked, null, table.find(asked.sector()).orElse(null));
  }
}
