package uk.kith.app.web.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.sector;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Whereabouts;

class UnknownPostcodesTest {

  private static final Postcode HOME = Postcode.parse("ZZ9 9ZZ");
  private static final Postcode SCHOOL = Postcode.parse("ZX9 9ZZ");
  private static final Whereabouts LOCATED = sector("S65 1", ROTHERHAM);

  @Test
  void aPostcodeWhoseSectorIsKnownHasADistance() {
    assertNull(UnknownPostcodes.warning(Map.of(HOME, LOCATED)));
    assertNull(UnknownPostcodes.warning(HOME, LOCATED));
  }

  @Test
  void thoseThatTheDirectoryDoesNotKnowAreNamed() {
    assertEquals(
        "ZZ9 9ZZ is not in the postcode directory: distances are not known",
        UnknownPostcodes.warning(Map.of(HOME, Whereabouts.NOT_KNOWN, SCHOOL, LOCATED)));
    assertEquals(
        "ZX9 9ZZ and ZZ9 9ZZ are not in the postcode directory: distances are not known",
        UnknownPostcodes.warning(
            Map.of(HOME, Whereabouts.NOT_KNOWN, SCHOOL, Whereabouts.NOT_KNOWN)));
  }

  @Test
  void nothingIsSaidOfAPostcodeThatNobodyRecorded() {
    assertNull(UnknownPostcodes.warning(Map.of()));
    assertNull(UnknownPostcodes.warning(null, Whereabouts.NOT_KNOWN));
  }
}
