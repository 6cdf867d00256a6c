package uk.kith.court.engine.guardianship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.court.engine.LawToConfirm.USUAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.guardianship.GuardianshipCase.Done;

/**
 * R-SGO-01: an application that was submitted on 29 September 2014 as proceedings is one of the
 * carer's case, and is told there once.
 */
class AppliedTest {

  private static final LocalDate ON = LocalDate.of(2014, 9, 29);
  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final Applied APPLIED = new Applied(Kind.SPECIAL_GUARDIANSHIP, ON);
  private static final LocalDate BEGUN = LocalDate.of(2014, 6, 2);

  private static GuardianshipCase begun(LocalDate on, Done... more) {
    return new GuardianshipCase(
        Kind.SPECIAL_GUARDIANSHIP,
        Stream.concat(Stream.of(new Done(CaseStep.BEGUN, on, null)), Stream.of(more)).toList(),
        List.of());
  }

  private static List<Optional<LocalDate>> told(GuardianshipCase... cases) {
    return Applied.told(List.of(cases), List.of(APPLIED)).stream()
        .map(each -> each.find(CaseStep.APPLIED, TODAY))
        .toList();
  }

  @Test
  void theOneOpenCaseTellsOfIt() {
    assertEquals(List.of(Optional.of(ON)), told(begun(BEGUN)));
    assertEquals(List.of(Optional.of(ON)), told(begun(TODAY)), "begun the day after");
    CaseTask task =
        Applied.told(List.of(begun(BEGUN)), List.of(APPLIED)).get(0).tasks(USUAL, TODAY).stream()
            .filter(each -> each.what() == CaseTask.What.APPLICATION)
            .findFirst()
            .orElseThrow();
    assertEquals(ON, task.doneOn());
  }

  @Test
  void aCaseThatWasOverOrOfTheOtherKindDoesNot() {
    GuardianshipCase over = begun(BEGUN, new Done(CaseStep.ENDED, ON.minusDays(7), null));
    GuardianshipCase other =
        new GuardianshipCase(
            Kind.CHILD_ARRANGEMENTS, List.of(new Done(CaseStep.BEGUN, BEGUN, null)), List.of());
    assertEquals(List.of(Optional.empty(), Optional.empty()), told(over, other));
    assertEquals(List.of(Optional.empty(), Optional.of(ON)), told(over, begun(BEGUN)));
  }

  @Test
  void ofTwoCarersNobodyIsGuessed() {
    assertEquals(
        List.of(Optional.empty(), Optional.empty()), told(begun(BEGUN), begun(BEGUN.plusDays(1))));
  }

  @Test
  void whatTheCaseTellsItselfStands() {
    LocalDate own = ON.minusDays(1);
    GuardianshipCase recorded = begun(BEGUN, new Done(CaseStep.APPLIED, own, null));
    assertEquals(List.of(Optional.of(own)), told(recorded));
    assertEquals(List.of(recorded), Applied.told(List.of(recorded), List.of(APPLIED)), "told once");
  }
}
