package uk.kith.court.engine.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.kernel.Finding;
import uk.kith.placements.engine.LegalSpell;

/** R-COURT-25: an order of Monday 1 September 2014 lasts 8 days and, extended once, 7 more. */
class EmergencyProtectionTest {

  private static final LocalDate BEGAN = LocalDate.of(2014, 9, 1);

  private static List<Finding> on(LocalDate asOf, LegalSpell... spells) {
    return EmergencyProtection.findings(List.of(spells), BEGAN, LawToConfirm.USUAL, asOf);
  }

  /** Two weeks and a day, that of making included or not as the law is read. */
  @Test
  void aStatusThatOutlastsTheExtensionIsAFinding() {
    LegalSpell open = new LegalSpell("L2", BEGAN, null);
    LocalDate last = LocalDate.of(2014, 9, LawToConfirm.USUAL.emergencyCountsDayMade() ? 15 : 16);
    assertEquals(List.of(), on(last, open));
    assertEquals(1, on(last.plusDays(1), open).size());
    Finding late = on(LocalDate.of(2014, 9, 30), open).get(0);
    assertEquals("R-COURT-25", late.rule().value());
    assertEquals(
        "Under an emergency protection order from 1 September 2014 to 30 September 2014; with its"
            + " one extension it lasts to "
            + last.getDayOfMonth()
            + " September 2014 at the latest.",
        late.text());
  }

  @Test
  void aStatusThatEndedInTimeAnotherOneAndEarlierCareAreNone() {
    LocalDate asOf = LocalDate.of(2014, 9, 30);
    LegalSpell ended = new LegalSpell("L2", BEGAN, LocalDate.of(2014, 9, 8));
    assertEquals(List.of(), on(asOf, ended, new LegalSpell("C1", LocalDate.of(2014, 9, 9), null)));
    assertEquals(List.of(), on(asOf, new LegalSpell("C1", BEGAN, null)));
    assertEquals(List.of(), on(asOf, new LegalSpell("L2", LocalDate.of(2013, 9, 2), null)));
  }
}
