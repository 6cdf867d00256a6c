package uk.kith.court.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.court.internal.NewToCourt.Numbered;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.ChildBrief;

/** Whom an application may be about, and which number it may have. */
class NewToCourtTest {

  private static final LocalDate DUE = LocalDate.of(2014, 11, 20);
  private static final ChildId ONE = new ChildId(new UUID(0, 1));
  private static final ChildId SISTER = new ChildId(new UUID(0, 2));
  private static final ChildId STRANGER = new ChildId(new UUID(0, 3));
  private static final ProceedingsId CASE = new ProceedingsId(new UUID(1, 1));

  private static ChildBrief child(ChildId id, Birth birth) {
    return new ChildBrief(id, null, null, null, birth, null, null);
  }

  /** CA 1989 s31: there is no child yet. */
  @Test
  void nobodyIsInProceedingsBeforeTheBirth() {
    ChildBrief born = child(ONE, Birth.on(DUE.minusYears(4)));
    Invalid refused =
        assertThrows(
            Invalid.class,
            () -> NewToCourt.expectBorn(List.of(born, child(SISTER, Birth.due(DUE)))));
    assertEquals("children", refused.errors().get(0).field());
    assertEquals("unborn", refused.errors().get(0).code());
    assertDoesNotThrow(() -> NewToCourt.expectBorn(List.of(born)));
    assertDoesNotThrow(
        () -> NewToCourt.expectBorn(List.of(child(ONE, Birth.stated(4, DUE.minusYears(1))))));
  }

  /** The number of a case that ended may have been typed for another, too. */
  @Test
  void theNumberOfACaseOfOtherChildrenIsAskedAbout() {
    List<Numbered> same = List.of(new Numbered(CASE, ONE, true), new Numbered(CASE, SISTER, false));
    List<ChildId> all = List.of(ONE, SISTER);
    assertEquals(Optional.of(true), NewToCourt.ofOthers(same, List.of(STRANGER), all));
    assertEquals(
        Optional.empty(),
        NewToCourt.ofOthers(same, List.of(STRANGER, SISTER), all),
        "one is in both");
    assertEquals(
        Optional.empty(),
        NewToCourt.ofOthers(same, List.of(STRANGER), List.of()),
        "nothing is told of it");
    assertEquals(
        Optional.of(false),
        NewToCourt.ofOthers(
            List.of(new Numbered(CASE, ONE, false)), List.of(STRANGER), List.of(ONE)),
        "it is over");
  }

  @Test
  void aNumberIsTheSameHoweverItIsWritten() {
    assertEquals("ZE14C1", NewToCourt.plain(" ze14 c1."));
  }
}
