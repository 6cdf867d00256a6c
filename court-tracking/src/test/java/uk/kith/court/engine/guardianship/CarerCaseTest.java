package uk.kith.court.engine.guardianship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.guardianship.GuardianshipCase.Done;
import uk.kith.placements.engine.EndByOrder;

/** R-SGO-07, R-SGO-10, R-PERM-06: what an order of 15 September 2014 tells through its case. */
class CarerCaseTest {

  private static final LocalDate MADE = LocalDate.of(2014, 9, 15);
  private static final LocalDate AS_OF = LocalDate.of(2014, 9, 30);
  private static final List<LocalDate> IN_COURT = List.of(MADE);

  private static CarerCase of(
      Kind kind, boolean foster, @Nullable Boolean relative, CaseStep... steps) {
    return new CarerCase(
        new GuardianshipCase(
            kind,
            Stream.concat(Stream.of(CaseStep.BEGUN), Stream.of(steps))
                .map(
                    step ->
                        new Done(
                            step,
                            step == CaseStep.ORDER_MADE ? MADE : LocalDate.of(2014, 3, 3),
                            null))
                .toList(),
            List.of()),
        foster,
        relative);
  }

  private static CarerCase aunt() {
    return of(Kind.SPECIAL_GUARDIANSHIP, false, true);
  }

  private static Optional<Set<String>> codes(List<CarerCase> cases, List<LocalDate> inCourt) {
    return CarerCase.end(cases, inCourt, AS_OF).map(EndByOrder::codes);
  }

  @Test
  void theOpenCaseToWhichAnOrderInProceedingsCameTellsTheCode() {
    assertEquals(Optional.of(Set.of("E47")), codes(List.of(aunt()), IN_COURT));
    assertEquals(Optional.of(true), CarerCase.relative(List.of(aunt()), IN_COURT, MADE));
  }

  @Test
  void withoutACaseTheGuardianIsNotKnown() {
    assertEquals(Optional.of(Set.of("E45", "E46", "E47", "E48")), codes(List.of(), IN_COURT));
    assertEquals(Optional.empty(), CarerCase.relative(List.of(), IN_COURT, MADE));
  }

  /** Whose the order is, the order does not say, and it is not guessed. */
  @Test
  void ofTwoOpenCasesNeitherTells() {
    CarerCase stranger = of(Kind.SPECIAL_GUARDIANSHIP, true, false);
    assertEquals(
        Optional.of(Set.of("E45", "E46", "E47", "E48")),
        codes(List.of(aunt(), stranger), IN_COURT));
    assertEquals(Optional.empty(), CarerCase.relative(List.of(aunt(), stranger), IN_COURT, MADE));
    CarerCase came = of(Kind.SPECIAL_GUARDIANSHIP, true, false, CaseStep.ORDER_MADE);
    assertEquals(Optional.of(Set.of("E46")), codes(List.of(aunt(), came), IN_COURT));
    assertEquals(Optional.of(false), CarerCase.relative(List.of(aunt(), came), IN_COURT, MADE));
  }

  @Test
  void anOrderRecordedInTheCaseAloneTellsToo() {
    assertEquals(
        Optional.of(Set.of("E45", "E46")),
        codes(List.of(of(Kind.SPECIAL_GUARDIANSHIP, true, null, CaseStep.ORDER_MADE)), List.of()));
    assertEquals(
        Optional.of(Set.of("E41")),
        codes(List.of(of(Kind.CHILD_ARRANGEMENTS, false, null, CaseStep.ORDER_MADE)), List.of()));
    assertEquals(Optional.empty(), codes(List.of(aunt()), List.of()));
    assertEquals(
        Optional.empty(),
        CarerCase.end(List.of(aunt()), IN_COURT, MADE.minusDays(1)),
        "the day before");
  }

  /** A case of 2012 came to an order, the child was in care anew, and another was made in 2014. */
  @Test
  void anOrderOfEarlierCareDoesNotStandForThatOfThePresentOne() {
    CarerCase earlier =
        new CarerCase(
            new GuardianshipCase(
                Kind.SPECIAL_GUARDIANSHIP,
                List.of(
                    new Done(CaseStep.BEGUN, LocalDate.of(2011, 9, 5), null),
                    new Done(CaseStep.ORDER_MADE, LocalDate.of(2012, 5, 1), null)),
                List.of()),
            true,
            false);
    LocalDate careBegan = LocalDate.of(2013, 6, 3);
    Optional<EndByOrder> end =
        CarerCase.end(CarerCase.ofCareSince(careBegan, List.of(earlier)), IN_COURT, AS_OF);
    assertEquals(Optional.of(MADE), end.map(EndByOrder::madeOn));
    assertEquals(Optional.of(Set.of("E45", "E46", "E47", "E48")), end.map(EndByOrder::codes));
    assertEquals(List.of(aunt()), CarerCase.ofCareSince(careBegan, List.of(earlier, aunt())));
    CarerCase came = of(Kind.SPECIAL_GUARDIANSHIP, true, false, CaseStep.ORDER_MADE);
    assertEquals(List.of(came), CarerCase.ofCareSince(MADE, List.of(came)), "on its first day");
    assertEquals(
        Optional.of(Set.of("E47")),
        codes(List.of(earlier, aunt()), IN_COURT),
        "the case begun since tells, whatever care is known");
  }
}
