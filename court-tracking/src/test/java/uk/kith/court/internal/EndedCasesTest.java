package uk.kith.court.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.CourtFilter;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.standing.ChildCase;
import uk.kith.court.engine.standing.Track;
import uk.kith.court.internal.KeptCases.KeptCase;
import uk.kith.court.internal.KeptCases.KeptChild;
import uk.kith.court.internal.KeptCases.Stands;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;

/** Of which cases anything is read when somebody looks for one that has ended. */
class EndedCasesTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final ChildId AVA = new ChildId(new UUID(0, 1));
  private static final ChildId NOAH = new ChildId(new UUID(0, 2));

  private static KeptCase aCase(@Nullable LocalDate disposedOn) {
    LocalDate begun = LocalDate.of(2014, 1, 6);
    ChildCase facts =
        new ChildCase(
            true, new Commencement(begun, null), List.of(), List.of(), List.of(), null, disposedOn);
    return new KeptCase(
        new ProceedingsId(new UUID(0, 9)),
        begun,
        "SE14 C00463",
        "J. Marsh",
        "Sheffield",
        List.of(
            new KeptChild(
                AVA, facts, null, TODAY, new Stands(Track.NONE_MISSED, null, null, null, null))),
        List.of());
  }

  private static boolean isRead(KeptCase each, @Nullable String text, ChildId... called) {
    return EndedCases.mayBeAskedFor(
        each, new CourtFilter(null, null, null, text), Set.of(called), TODAY);
  }

  @Test
  void aCaseIsReadThatIsCalledSoOrWhoseChildIs() {
    KeptCase ended = aCase(LocalDate.of(2014, 8, 1));
    assertTrue(isRead(ended, null), "all of them");
    assertTrue(isRead(ended, "se14c00463"));
    assertTrue(isRead(ended, "Sugden", NOAH, AVA));
    assertFalse(isRead(ended, "Sugden"), "called otherwise");
    assertFalse(isRead(ended, "Sugden", NOAH), "another child");
  }

  @Test
  void aCaseIsNotReadThatIsOpenOrAnotherLawyersOrBeforeAnotherCourt() {
    assertFalse(isRead(aCase(null), "se14c00463"));
    assertFalse(isRead(aCase(LocalDate.of(2014, 10, 1)), "se14c00463"), "still to end");
    KeptCase ended = aCase(TODAY);
    assertTrue(EndedCases.mayBeAskedFor(ended, of("J. Marsh", "Sheffield"), Set.of(), TODAY));
    assertFalse(EndedCases.mayBeAskedFor(ended, of("A. Khan", null), Set.of(), TODAY));
    assertFalse(EndedCases.mayBeAskedFor(ended, of(null, "Leeds"), Set.of(), TODAY));
  }

  private static CourtFilter of(@Nullable String lawyer, @Nullable String court) {
    return new CourtFilter(null, lawyer, court, null);
  }
}
