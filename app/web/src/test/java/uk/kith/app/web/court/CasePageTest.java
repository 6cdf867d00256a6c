package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.LegalSpell;

/** What the page of a case says of a child. */
class CasePageTest {

  private static final LocalDate MARCH = LocalDate.of(2014, 3, 16);

  /** R-COURT-39: an order that is recorded as a legal status alone is told as such. */
  @Test
  void anOrderOfWhichTheLegalStatusTellsIsSaidToComeFromIt() {
    assertEquals(
        "From the legal status: Interim care order (C1), since 16 March 2014",
        CasePageMaker.byStatus(new LegalSpell("C1", MARCH, null)));
    assertNull(CasePageMaker.byStatus(new LegalSpell("V2", MARCH, null)), "by agreement");
    assertNull(CasePageMaker.byStatus(null));
  }
}
