package uk.kith.court.engine.guardianship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Finding;
import uk.kith.placements.engine.EndByOrder;
import uk.kith.placements.engine.LegalSpell;

/** R-SGO-07, R-SGO-10: care that goes on by the record after an order ended it. */
class CareToEndTest {

  private static final LocalDate BEGAN = LocalDate.of(2022, 11, 2);
  private static final LocalDate MADE = LocalDate.of(2024, 9, 16);
  private static final LocalDate AS_OF = LocalDate.of(2024, 9, 30);
  private static final LegalSpell AGREED = new LegalSpell("V2", BEGAN, null);
  private static final EndByOrder GUARDIANSHIP =
      new EndByOrder(Set.of("E47"), "Special guardianship order", MADE);
  private static final EndByOrder ARRANGED =
      new EndByOrder(Set.of("E41"), "Child arrangements order", MADE);

  private static Optional<Finding> on(
      @Nullable EndByOrder order, LocalDate began, LegalSpell... spells) {
    return CareToEnd.of(order, began, List.of(spells), AS_OF).map(CareToEnd::finding);
  }

  @Test
  void theContradictionIsAFindingThatSaysWhoseMoveItIs() {
    Finding finding = on(GUARDIANSHIP, BEGAN, AGREED).orElseThrow();
    assertEquals(
        "Special guardianship order made on 16 September 2024: care ended with it, and the child’s"
            + " placement goes on; the legal status on record is still V2. A placement officer ends"
            + " the placement of that day, code E47 of the return for the year to 31 March 2025.",
        finding.text());
    assertEquals("R-SGO-07", finding.rule().value());
    assertEquals("R-SGO-10", on(ARRANGED, BEGAN, AGREED).orElseThrow().rule().value());
    assertEquals(
        "Special guardianship order made on 16 September 2024: care ended with it, and the child’s"
            + " placement goes on; no legal status is on record. A placement officer ends the"
            + " placement of that day, code E47 of the return for the year to 31 March 2025.",
        on(GUARDIANSHIP, BEGAN).orElseThrow().text());
  }

  /** E47 is of the returns since 2019. */
  @Test
  void theCodeIsThatOfTheReturnOfTheYear() {
    EndByOrder before =
        new EndByOrder(Set.of("E47"), "Special guardianship order", LocalDate.of(2014, 9, 15));
    CareToEnd end =
        CareToEnd.of(before, LocalDate.of(2012, 11, 2), List.of(), LocalDate.of(2014, 9, 30))
            .orElseThrow();
    assertEquals(
        "End the placement, code E44 of the return for the year to 31 March 2015", end.task());
  }

  /** R-COURT-28: an interim order ends with the application, care by agreement does not. */
  @Test
  void theEndOfProceedingsEndsTheInterimOrderAlone() {
    EndByOrder supervised = new EndByOrder(Set.of(), "Supervision order made", MADE);
    Finding told = on(supervised, BEGAN, new LegalSpell("C1", BEGAN, null)).orElseThrow();
    assertEquals("R-COURT-28", told.rule().value());
    assertEquals(
        "Supervision order made on 16 September 2024: the order under which the child was in care"
            + " ended with it, and the child’s placement goes on; the legal status on record is"
            + " still C1. A placement officer ends the placement of that day, or records the legal"
            + " status under which the child stays.",
        told.text());
    assertEquals(Optional.empty(), on(supervised, BEGAN, AGREED), "by agreement all the time");
    assertEquals(Optional.empty(), on(supervised, BEGAN, new LegalSpell("C2", BEGAN, null)));
    assertEquals(
        Optional.empty(),
        on(
            supervised,
            BEGAN,
            new LegalSpell("C1", BEGAN, MADE),
            new LegalSpell("V2", MADE.plusDays(1), null)),
        "by agreement since");
    assertEquals("R-COURT-28", on(supervised, BEGAN).orElseThrow().rule().value(), "no status");
  }

  @Test
  void careThatRestsOnSomethingSinceIsNotToEnd() {
    assertEquals(Optional.empty(), on(GUARDIANSHIP, MADE.plusDays(1), AGREED), "care again");
    assertEquals(
        Optional.empty(),
        on(GUARDIANSHIP, BEGAN, AGREED, new LegalSpell("C2", MADE.plusDays(3), null)),
        "a care order since");
    LegalSpell later = new LegalSpell("V2", MADE.plusDays(3), null);
    assertEquals(Optional.empty(), on(ARRANGED, BEGAN, later), "by agreement since");
    assertEquals("R-SGO-07", on(GUARDIANSHIP, BEGAN, later).orElseThrow().rule().value());
    assertEquals(Optional.empty(), on(null, BEGAN, AGREED));
  }
}
