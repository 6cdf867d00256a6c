package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** R-DATA-05: the legal statuses of the return, by the day from which one holds. */
class LegalStatusCodesTest {

  private static final LocalDate LAST_OF_FREEING = LocalDate.of(2005, 12, 29);
  private static final LocalDate FIRST_OF_PLACEMENT_ORDERS = LocalDate.of(2005, 12, 30);

  @Test
  void freeingOrdersEndedOnTheDayOnWhichPlacementOrdersBegan() {
    assertTrue(Codes.isLegalStatus("D1", LAST_OF_FREEING));
    assertFalse(Codes.isLegalStatus("E1", LAST_OF_FREEING));
    assertFalse(Codes.isLegalStatus("D1", FIRST_OF_PLACEMENT_ORDERS));
    assertTrue(Codes.isLegalStatus("E1", FIRST_OF_PLACEMENT_ORDERS));
  }

  @Test
  void whatTheReturnDoesNotNameIsNone() {
    assertTrue(Codes.isLegalStatus("V3", FIRST_OF_PLACEMENT_ORDERS));
    assertFalse(Codes.isLegalStatus("C3", FIRST_OF_PLACEMENT_ORDERS));
    assertFalse(Codes.isLegalStatus("c2", FIRST_OF_PLACEMENT_ORDERS));
  }
}
