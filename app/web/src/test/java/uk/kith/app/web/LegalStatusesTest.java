package uk.kith.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.ssda903.Codes;

class LegalStatusesTest {

  @Test
  void everyStatusOfTheReturnHasItsWordsAndKeepsItsCode() {
    assertEquals("Interim care order (C1)", LegalStatuses.words("C1"));
    for (String code : Codes.LS) {
      assertNotEquals(code, LegalStatuses.words(code));
    }
    assertEquals("XX", LegalStatuses.words("XX"));
    assertNull(LegalStatuses.words(null));
  }
}
