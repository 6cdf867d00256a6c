package uk.kith.matching.internal.adoption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    assertFalse(finding.end(ANN, LEFT, EndedHow.OWN_SEARCH));
    assertEquals(List.of(ANN, TOM, SUE), finding.sought(LEFT.minusDays(1)));
    assertEquals(List.of(TOM, SUE), finding.sought(LEFT));
    assertFalse(finding.end(TOM, OVER, EndedHow.ADOPTED));
    assertTrue(finding.end(SUE, OVER, EndedHow.ADOPTED));
    assertEquals(List.of(TOM, SUE), finding.sought(OVER.minusDays(1)));
    assertEquals(List.of(TOM, SUE), finding.sought(OVER));
    assertEquals(List.of(TOM, SUE), finding.sought(OVER.plusYears(1)));
  }

  /** Brothers and sisters are adopted on different days: each is named with its own. */
  @Test
  void onceOverEachIsNamedWithTheDay() {
    finding.end(ANN, LEFT, EndedHow.REVERSED);
    finding.end(TOM, OVER.minusDays(40), EndedHow.ADOPTED);
    assertEquals(Map.of(), finding.endedOn(OVER.minusDays(1)), "it goes on for one");
    finding.end(SUE, OVER, EndedHow.ADOPTED);
    assertEquals(List.of(TOM, SUE), finding.sought(OVER));
    assertEquals(Map.of(TOM, OVER.minusDays(40), SUE, OVER), finding.endedOn(OVER));
  }

  /** R-ADOPT-08: nobody was sought for by a search that was taken back. */
  @Test
  void aSearchThatWasTakenBackWasForNobody() {
    FamilyFindingRow alone =
        new FamilyFindingRow(
            List.of(ANN),
            LocalDate.of(2013, 10, 1),
            new AdoptionRow.Entry("372", Instant.EPOCH, "a.worker"));
    FindingChildRow row = alone.children().get(0);
    finding.end(ANN, LEFT, EndedHow.OWN_SEARCH);
    FindingChildRow left = finding.children().get(0);
    assertEquals(Optional.of(left), Separating.left(List.of(left, row)));
    row.takeBack(LEFT, "It is not decided", new AdoptionRow.Entry("372", Instant.EPOCH, "b"));
    assertEquals(List.of(), alone.sought(LEFT));
    assertEquals(Optional.empty(), Separating.left(List.of(left)));
  }

  /** Who was decided for anew after a reversal left no search for one of its own. */
  @Test
  void aSearchAfterAReversalIsNoneToTakeBack() {
    FamilyFindingRow alone =
        new FamilyFindingRow(
            List.of(ANN), OVER, new AdoptionRow.Entry("372", Instant.EPOCH, "a.worker"));
    finding.end(ANN, LEFT, EndedHow.REVERSED);
    assertEquals(
        Optional.empty(),
        Separating.left(List.of(finding.children().get(0), alone.children().get(0))));
  }
}
