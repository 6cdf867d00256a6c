package uk.kith.court.engine.guardianship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.guardianship.GuardianshipCase.Done;
import uk.kith.court.engine.guardianship.GuardianshipCase.Written;

/** R-SGO-07: which of several cases a special guardianship order of 15 September 2014 ends. */
class WhoseOrderTest {

  private static final LocalDate MADE = LocalDate.of(2014, 9, 15);
  private static final GuardianshipCase BEGUN = of(Kind.SPECIAL_GUARDIANSHIP, CaseStep.BEGUN);

  private static GuardianshipCase of(Kind kind, CaseStep... steps) {
    return new GuardianshipCase(
        kind,
        Stream.of(steps)
            .map(
                step ->
                    new Done(
                        step, step == CaseStep.ORDER_MADE ? MADE : LocalDate.of(2014, 3, 3), null))
            .toList(),
        List.of());
  }

  private static List<String> texts(GuardianshipCase... cases) {
    return GuardianshipCase.undecided(List.of(cases), MADE).stream()
        .map(finding -> finding.rule().value() + ": " + finding.text())
        .toList();
  }

  @Test
  void ofSeveralOpenCasesTheOrderIsAskedFor() {
    assertEquals(
        List.of(
            "R-SGO-07: Several cases towards special guardianship are open on 15 September 2014."
                + " Say to which of the carers the order was made."),
        texts(BEGUN, BEGUN));
  }

  /** R-SGO-02: the court may not make the order without the authority's report. */
  @Test
  void anOrderWithoutAReportBeforeItIsSpokenAgainst() {
    List<GuardianshipCase> filed =
        List.of(written(of(Kind.SPECIAL_GUARDIANSHIP, CaseStep.BEGUN, CaseStep.REPORT_FILED)));
    assertEquals(List.of("R-SGO-02"), rules(List.of(BEGUN)));
    assertEquals(List.of("R-SGO-02"), rules(List.of()), "without a case towards it");
    assertEquals(List.of(), rules(filed));
    assertEquals(List.of("R-SGO-07"), rules(List.of(BEGUN, BEGUN)), "first of all whose it is");
  }

  private static GuardianshipCase written(GuardianshipCase of) {
    return new GuardianshipCase(
        of.kind(),
        of.steps(),
        of.checklist(MADE).stream()
            .map(heading -> new Written(heading, LocalDate.of(2014, 3, 1)))
            .toList());
  }

  /** R-SGO-03, R-SGO-05: nothing is written in it, or it is older than what asked for it. */
  @Test
  void anOrderOnAnEmptyReportOrOneFiledBeforeTheNoticeIsSpokenAgainst() {
    GuardianshipCase filed = of(Kind.SPECIAL_GUARDIANSHIP, CaseStep.BEGUN, CaseStep.REPORT_FILED);
    assertEquals(List.of("R-SGO-03"), rules(List.of(filed)));
    List<Done> later = new ArrayList<>(filed.steps());
    later.add(new Done(CaseStep.NOTICE_GIVEN, LocalDate.of(2014, 3, 4), null));
    assertEquals(
        List.of("R-SGO-05"),
        rules(List.of(written(new GuardianshipCase(filed.kind(), later, List.of())))));
    List<Done> late = new ArrayList<>(filed.steps());
    late.add(new Done(CaseStep.NOTICE_GIVEN, LocalDate.of(2013, 9, 2), null));
    assertEquals(
        List.of(),
        rules(List.of(written(new GuardianshipCase(filed.kind(), late, List.of())))),
        "it came late, and the court has it");
  }

  private static List<String> rules(List<GuardianshipCase> ofChild) {
    return GuardianshipCase.against(ofChild, MADE).stream()
        .map(finding -> finding.rule().value())
        .toList();
  }

  @Test
  void nothingIsAskedOnceOneOfThemTellsOfTheOrder() {
    assertEquals(
        List.of(),
        texts(BEGUN, of(Kind.SPECIAL_GUARDIANSHIP, CaseStep.BEGUN, CaseStep.ORDER_MADE), BEGUN));
  }

  @Test
  void aSingleOpenCaseIsTheOne() {
    assertEquals(List.of(), texts(BEGUN));
    assertEquals(List.of(), texts(BEGUN, of(Kind.CHILD_ARRANGEMENTS, CaseStep.BEGUN)));
    assertEquals(
        List.of(), texts(BEGUN, of(Kind.SPECIAL_GUARDIANSHIP, CaseStep.BEGUN, CaseStep.ENDED)));
  }
}
