package uk.kith.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.placements.engine.EndByOrder;
import uk.kith.placements.engine.LegalSpell;
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

  /** Somebody said that none holds any more: that is known. */
  @Test
  void aStatusThatEndedIsToldAsNoneFromTheNextDay() {
    LocalDate march = LocalDate.of(2014, 3, 16);
    List<LegalSpell> ended =
        List.of(
            new LegalSpell("V2", march, march.plusDays(9)),
            new LegalSpell("C1", march.plusDays(10), LocalDate.of(2014, 9, 28)));
    assertEquals("None, since 29 September 2014", LegalStatuses.words(null, ended));
    assertEquals("Interim care order (C1)", LegalStatuses.words("C1", ended));
    assertNull(LegalStatuses.words(null, List.of()), "nothing was ever recorded");
  }

  private static final LocalDate ORDER = LocalDate.of(2014, 9, 30);

  private static String told(
      @Nullable LocalDate since, LocalDate from, @Nullable EndByOrder ended) {
    return String.valueOf(
        LegalStatuses.words(
            RegisterFixture.lookedAfterSince(RegisterFixture.aBoy("Amir", 9), since),
            List.of(new LegalSpell("C1", from, null)),
            ended,
            ORDER));
  }

  /**
   * R-COURT-28, R-SGO-07: with the order the interim order is over, whatever is still on record.
   */
  @Test
  void anOrderThatEndsCareStandsBeforeTheStatusOnRecord() {
    LocalDate began = LocalDate.of(2014, 3, 16);
    EndByOrder ended = new EndByOrder(Set.of("E44"), "Special guardianship order", ORDER);
    assertEquals(
        "Special guardianship order of 30 September 2014; still on record: interim care order (C1)",
        told(began, began, ended));
    assertEquals(
        "Special guardianship order of 30 September 2014; still on record: interim care order (C1)",
        told(null, began, ended));
    assertEquals("Interim care order (C1)", told(began, began, null));
    EndByOrder before =
        new EndByOrder(Set.of("E44"), "Special guardianship order", began.minusYears(1));
    assertEquals("Interim care order (C1)", told(began, began, before), "care began anew");
  }

  /** R-COURT-28: after a supervision order the interim order is over, and says so. */
  @Test
  void theEndOfTheApplicationStandsBeforeTheInterimOrderOnRecord() {
    LocalDate began = LocalDate.of(2014, 3, 16);
    EndByOrder ended = new EndByOrder(Set.of(), "Supervision order made", ORDER);
    assertEquals(
        "Supervision order made on 30 September 2014; still on record: interim care order (C1)",
        told(began, began, ended));
  }

  @Test
  void aStatusWithoutAPlacementSaysThatItHasNone() {
    assertEquals(
        "Interim care order (C1), though not looked after by the record",
        told(null, LocalDate.of(2014, 3, 16), null));
  }

  /** Findings and the history of a child tell codes; people read words. */
  @Test
  void aSentenceOfALegalStatusTellsItsWords() {
    assertEquals(
        "Looked after begins, status interim care order (C1)",
        LegalStatuses.inText("Looked after begins, status C1"));
    assertEquals(
        "the legal status on record is accommodated under section 20 (V2), by agreement",
        LegalStatuses.inText("the legal status on record is V2, by agreement"));
    assertEquals(
        "Legal status: Full care order (C2)",
        LegalStatuses.inText("Legal status: Full care order (C2)"),
        "what tells its words already stays");
    assertEquals("Postcode area E1", LegalStatuses.inText("Postcode area E1"));
  }
}
