package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.court.CasePage.Step;
import uk.kith.court.api.GuardianshipCases.Open;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.GuardianshipId;

/** R-SGO-02: who is refused the order for want of a report is led to where it is recorded. */
class CarerReportsTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  private static final ChildId AVA = ACareCase.AVA;
  private static final GuardianshipId AUNT = new GuardianshipId(new UUID(0, 7));
  private static final List<Finding> NO_REPORT = GuardianshipCase.against(List.of(), TODAY);

  private static CaseForm form(List<Finding> refusing) {
    return new CaseForm(
        ACareCase.on(TODAY, ACareCase.inCase(AVA)), ACareCase.NAMES, refusing, true);
  }

  private static List<String> links(List<Finding> refusing, Open... open) {
    return CarerReports.of(form(refusing), List.of(AVA), List.of(open)).stream()
        .map((Step each) -> each.text() + " " + each.href())
        .toList();
  }

  @Test
  void theCaseOfEachCarerIsLinked() {
    assertEquals(
        List.of("Record the report: the aunt, for Ava /guardianship/" + AUNT),
        links(
            NO_REPORT,
            new Open(AUNT, AVA, Kind.SPECIAL_GUARDIANSHIP, "the aunt"),
            new Open(
                new GuardianshipId(new UUID(0, 8)), AVA, Kind.CHILD_ARRANGEMENTS, "the uncle")));
  }

  @Test
  void whoHasNoCaseIsLedToWhereOneIsBegun() {
    assertEquals(
        List.of("Begin the case of the carer for Ava /children/" + AVA + "/permanence#cases"),
        links(NO_REPORT));
  }

  @Test
  void whatElseIsRefusedLeadsToNoReport() {
    assertEquals(
        List.of(), links(List.of(), new Open(AUNT, AVA, Kind.SPECIAL_GUARDIANSHIP, "the aunt")));
  }
}
