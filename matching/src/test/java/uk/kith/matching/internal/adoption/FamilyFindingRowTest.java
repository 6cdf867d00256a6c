package uk.kith.matching.internal.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.ChildId;

class FamilyFindingRowTest {

  private static final ChildId ANN = new ChildId(new UUID(0, 1));
  private static final ChildId TOM = new ChildId(new UUID(0, 2));
  private static final ChildId SUE = new ChildId(new UUID(0, 3));
  private static final LocalDate LEFT = LocalDate.of(2014, 3, 1);
  private static final LocalDate OVER = LocalDate.of(2014, 9, 1);

  private final FamilyFindingRow finding =
      new FamilyFindingRow(
          List.of(ANN, TOM, SUE),
          LocalDate.of(2013, 10, 1),
          new AdoptionRow.Entry("372", Instant.EPOCH, "a.worker"));

  /** Who left it for a search of its own, or by a reversal, is not named once it is over. */
  @Test
  void onceOverItWasForThoseWhoWereSoughtForToTheEnd() {
    assertFalse(finding.end(ANN, LEFT));
    assertEquals(List.of(ANN, TOM, SUE), finding.sought(LEFT.minusDays(1)));
    assertEquals(List.of(TOM, SUE), finding.sought(LEFT));
    assertFalse(finding.end(TOM, OVER));
    assertTrue(finding.end(SUE, OVER));
    assertEquals(List.of(TOM, SUE), finding.sought(OVER.minusDays(1)));
    assertEquals(List.of(TOM, SUE), finding.sought(OVER));
    assertEquals(List.of(TOM, SUE), finding.sought(OVER.plusYears(1)));
  }
}
