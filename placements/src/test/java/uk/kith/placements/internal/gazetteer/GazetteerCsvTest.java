package uk.kith.placements.internal.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Invalid.FieldError;
import uk.kith.placements.engine.gazetteer.GazetteerEntry;

class GazetteerCsvTest {

  private static final LocalAuthority ROTHERHAM = new LocalAuthority("E08000018");

  private static List<FieldError> errorsOf(String csv) {
    return assertThrows(Invalid.class, () -> GazetteerCsv.read(csv, 10)).errors();
  }

  private static List<String> codesOf(String csv) {
    return errorsOf(csv).stream().map(error -> error.field() + " " + error.code()).toList();
  }

  @Test
  void readsPostcodesAndSectorsInAnyWriting() {
    String csv =
        """
        # a comment
        Sector,Postcode,Easting,Northing,Authority,Share
        s65 1,,443545,393331,e08000018,0.972
        s66  2,,448000,392000,E08000018,

        ,s651ab,443500,393300,E08000018,
        """;
    assertEquals(
        List.of(
            new GazetteerEntry(
                "S65 1", new Position(443_545, 393_331), ROTHERHAM, new BigDecimal("0.972")),
            new GazetteerEntry("S66 2", new Position(448_000, 392_000), ROTHERHAM, BigDecimal.ONE),
            new GazetteerEntry(
                "S65 1AB", new Position(443_500, 393_300), ROTHERHAM, BigDecimal.ONE)),
        GazetteerCsv.read(csv, 10));
  }

  @Test
  void namesEveryLineThatCannotBeRead() {
    String csv =
        """
        sector,easting,northing,authority,share
        S65,443545,393331,E08000018,1
        S65 1,443545.5,1300001,E08000018,1
        S65 2,443545,393331,Rotherham,1
        S65 3,443545,393331,E07000171,1
        S65 4,443545,393331,E08000018,1.5
        S65 5,443545,393331,E08000018,1
        S65 5,443545,393331,E08000018,1
        """;
    assertEquals(
        List.of(
            "line 2 postcode-or-sector",
            "line 3 easting",
            "line 3 northing",
            "line 4 authority",
            "line 5 authority", // a district: R-PLACE-23
            "line 6 share",
            "line 8 duplicate"),
        codesOf(csv));
  }

  @Test
  void namesMissingColumns() {
    assertEquals(
        List.of("postcode required", "authority required"), codesOf("easting,northing\n1,2\n"));
  }

  @Test
  void refusesWhatIsNoFileOfPlaces() {
    assertEquals(List.of(" empty"), codesOf("sector,easting,northing,authority\n"));
    assertEquals(List.of(" not-csv"), codesOf("sector,easting,northing,authority\n\"S65 1,1,2\n"));
    StringBuilder eleven = new StringBuilder("sector,easting,northing,authority\n");
    for (int i = 0; i < 11; i++) {
      eleven.append("S").append(60 + i).append(" 1,443545,393331,E08000018\n");
    }
    assertEquals(List.of(" too-large"), codesOf(eleven.toString()));
  }
}
