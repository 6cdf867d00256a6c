package uk.kith.court.internal.trackers;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.GuardianshipCase.Done;
import uk.kith.court.engine.guardianship.GuardianshipCase.Written;
import uk.kith.court.engine.guardianship.Heading;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.Finding;
import uk.kith.kernel.service.Acceptance;

/** What is accepted of an order that a tracker tells of. */
class TrackerRecorderTest {

  private static final LocalDate MADE = LocalDate.of(2016, 9, 15);

  private static Acceptance accepted(OrderForm form) {
    return TrackerRecorder.accepted(new CourtOrder(form, MADE, null, null, false));
  }

  private static GuardianshipCase filed(LocalDate on, LocalDate noticeOn, boolean whole) {
    return new GuardianshipCase(
        Kind.SPECIAL_GUARDIANSHIP,
        List.of(
            new Done(CaseStep.BEGUN, LocalDate.of(2016, 3, 7), null),
            new Done(CaseStep.NOTICE_GIVEN, noticeOn, null),
            new Done(CaseStep.REPORT_FILED, on, null)),
        Arrays.stream(Heading.values())
            .filter(heading -> whole || !heading.isRequiredFinding())
            .map(heading -> new Written(heading, on))
            .toList());
  }

  /** R-SGO-02 to R-SGO-05: what a report of the past lacks here does not stop the whole sheet. */
  @Test
  void whatTheReportLacksIsAcceptedOfASpecialGuardianshipOrder() {
    LocalDate notice = LocalDate.of(2016, 3, 7);
    GuardianshipCase lacking = filed(notice.plusMonths(2), notice, false);
    GuardianshipCase empty =
        new GuardianshipCase(
            Kind.SPECIAL_GUARDIANSHIP,
            List.of(
                new Done(CaseStep.BEGUN, LocalDate.of(2016, 1, 4), null),
                new Done(CaseStep.NOTICE_GIVEN, LocalDate.of(2016, 1, 4), null),
                new Done(CaseStep.REPORT_FILED, LocalDate.of(2016, 3, 7), null)),
            List.of());
    GuardianshipCase early = filed(notice.minusDays(1), notice, true);
    List<List<Finding>> against =
        List.of(
            GuardianshipCase.against(List.of(), MADE),
            GuardianshipCase.against(List.of(empty), MADE),
            GuardianshipCase.against(List.of(lacking), MADE),
            GuardianshipCase.against(List.of(early), MADE));
    assertEquals(
        Set.of("R-SGO-02", "R-SGO-03", "R-SGO-04", "R-SGO-05"),
        against.stream()
            .flatMap(List::stream)
            .map(finding -> finding.rule().value())
            .collect(Collectors.toSet()));
    Acceptance accepted = accepted(OrderForm.C43A);
    against.forEach(findings -> assertDoesNotThrow(() -> accepted.orRefuse(findings)));
  }

  @Test
  void nothingIsAcceptedOfAnotherOrder() {
    assertEquals(Acceptance.NONE, accepted(OrderForm.C32A));
  }
}
