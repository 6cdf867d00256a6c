package uk.kith.court.internal.guardianship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.court.engine.LawToConfirm.USUAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.court.api.OpenGuardianship;
import uk.kith.court.engine.guardianship.CaseStep;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.GuardianshipCase.Done;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.ChildId;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.DueItem.Status;

/** R-SGO-05: notice on 15 September 2014, so that the report is due by 15 December. */
class GuardianshipDueTest {

  private static final ChildId CHILD = new ChildId(new UUID(0, 1));
  private static final Done BEGUN = new Done(CaseStep.BEGUN, LocalDate.of(2014, 8, 1), null);
  private static final Done NOTICE =
      new Done(CaseStep.NOTICE_GIVEN, LocalDate.of(2014, 9, 15), null);

  private static Optional<DueItem> on(String day, Done... steps) {
    return GuardianshipDue.report(
        CHILD,
        new GuardianshipCase(Kind.SPECIAL_GUARDIANSHIP, List.of(steps), List.of()),
        USUAL,
        LocalDate.parse(day));
  }

  @Test
  void theReportIsDueThreeMonthsAfterTheNoticeAndLateAfterThat() {
    DueItem due = on("2014-12-15", BEGUN, NOTICE).orElseThrow();
    assertEquals(Status.DUE, due.status());
    assertEquals(LocalDate.of(2014, 12, 15), due.dueOn());
    assertEquals("R-SGO-05", due.rule().value());
    DueItem late = on("2014-12-16", BEGUN, NOTICE).orElseThrow();
    assertEquals(Status.LATE, late.status());
    assertEquals(
        "Report on special guardianship: late; due by 15 December 2014, directed by the court or"
            + " counted from the notice",
        late.text());
  }

  @Test
  void theCourtsDayGoesBeforeAndWithoutEitherNobodyCanTell() {
    Done directed =
        new Done(CaseStep.REPORT_DIRECTED, LocalDate.of(2014, 10, 1), LocalDate.of(2014, 11, 3));
    assertEquals(
        LocalDate.of(2014, 11, 3), on("2014-10-02", BEGUN, NOTICE, directed).orElseThrow().dueOn());
    DueItem unknown = on("2014-08-05", BEGUN).orElseThrow();
    assertEquals(Status.NOT_KNOWN, unknown.status());
    assertEquals(null, unknown.dueOn());
  }

  private static GuardianshipRow towards(String carer, LocalDate notice) {
    Entry entry = new Entry("E08000018", Instant.EPOCH, "officer");
    GuardianshipRow row =
        new GuardianshipRow(
            new OpenGuardianship(CHILD, Kind.SPECIAL_GUARDIANSHIP, carer, false, true, BEGUN.on()),
            entry);
    row.step(CaseStep.NOTICE_GIVEN, notice, null, entry);
    return row;
  }

  /** Both the aunt and the grandmother ask: two reports, of which one is late. */
  @Test
  void eachCarerOfAChildHasAReportOfTheirOwn() {
    Map<ChildId, List<DueItem>> due =
        GuardianshipDue.reports(
            List.of(
                towards("Aunt", LocalDate.of(2014, 9, 15)),
                towards("Grandmother", LocalDate.of(2014, 10, 1))),
            Map.of(),
            USUAL,
            LocalDate.of(2014, 12, 16));
    assertEquals(Set.of(CHILD), due.keySet());
    assertEquals(
        List.of(LocalDate.of(2014, 12, 15), LocalDate.of(2015, 1, 1)),
        due.getOrDefault(CHILD, List.of()).stream().map(DueItem::dueOn).toList());
  }

  @Test
  void aReportThatIsFiledAndACaseThatIsOverAreNoLongerDue() {
    LocalDate day = LocalDate.of(2014, 12, 1);
    assertTrue(on("2014-12-16", NOTICE, new Done(CaseStep.REPORT_FILED, day, null)).isEmpty());
    assertTrue(on("2014-12-16", NOTICE, new Done(CaseStep.ENDED, day, null)).isEmpty());
    assertTrue(on("2014-11-30", NOTICE, new Done(CaseStep.ENDED, day, null)).isPresent());
  }
}
