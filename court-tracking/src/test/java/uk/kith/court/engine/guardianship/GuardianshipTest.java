package uk.kith.court.engine.guardianship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.court.engine.LawToConfirm.USUAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.Laws;
import uk.kith.court.engine.guardianship.GuardianshipCase.Done;
import uk.kith.court.engine.guardianship.GuardianshipCase.Written;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Seeds;

class GuardianshipTest {

  private static final LocalDate APPLYING = LocalDate.of(2014, 9, 30);
  private static final LocalDate TODAY = LocalDate.of(2014, 12, 1);

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static DateRange stay(String first, @Nullable String last) {
    return new DateRange(day(first), last == null ? null : day(last));
  }

  private static Applicant applicant(boolean foster, boolean relative, DateRange... stays) {
    return new Applicant(false, foster, relative, List.of(stays), false, false, true, false, true);
  }

  private static Done done(CaseStep step, String on) {
    return new Done(step, day(on), null);
  }

  private static GuardianshipCase guardianship(Done... steps) {
    return new GuardianshipCase(Kind.SPECIAL_GUARDIANSHIP, List.of(steps), List.of());
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().value()).toList();
  }

  /** R-SGO-01. */
  @Test
  void a01AnApplicationWaitsThreeMonthsAfterTheNotice() {
    assertEquals(
        Optional.of(day("2014-12-15")),
        new Notice(day("2014-09-15"), null, null).earliestApplication(USUAL));
    assertEquals(
        Optional.of(day("2015-02-28")),
        new Notice(day("2014-11-30"), null, null).earliestApplication(USUAL));
    assertEquals(Optional.empty(), Notice.NONE.earliestApplication(USUAL));
  }

  /** R-SGO-01: leave in adoption proceedings, or the court of its own motion. */
  @Test
  void a02NoNoticeIsNeededWhereTheCourtOpensTheWay() {
    assertEquals(
        Optional.of(day("2014-10-01")),
        new Notice(day("2014-09-15"), day("2014-10-01"), null).earliestApplication(USUAL));
    assertEquals(
        Optional.of(day("2014-10-02")),
        new Notice(null, null, day("2014-10-02")).earliestApplication(USUAL));
  }

  /** R-SGO-01. */
  @Test
  void a03AnEarlierApplicationIsAFinding() {
    Done notice = done(CaseStep.NOTICE_GIVEN, "2014-08-20");
    assertEquals(
        List.of("R-SGO-01", "R-SGO-05"),
        rules(guardianship(notice, done(CaseStep.APPLIED, "2014-11-19")).findings(USUAL, TODAY)));
    assertEquals(
        List.of("R-SGO-05"),
        rules(guardianship(notice, done(CaseStep.APPLIED, "2014-11-20")).findings(USUAL, TODAY)));
    assertEquals(
        List.of("R-SGO-01"),
        rules(guardianship(done(CaseStep.APPLIED, "2014-11-20")).findings(USUAL, TODAY)));
  }

  /** R-SGO-06: a year immediately before, to the day. */
  @Test
  void b01FosterParentsAndRelativesAfterAYear() {
    DateRange aYear = stay("2013-09-30", null);
    DateRange less = stay("2013-10-01", null);
    assertEquals(
        Ground.FOSTER_PARENT, applicant(true, false, aYear).groundOn(APPLYING, LawToConfirm.USUAL));
    assertEquals(
        Ground.RELATIVE, applicant(false, true, aYear).groundOn(APPLYING, LawToConfirm.USUAL));
    assertEquals(
        Ground.LEAVE_NEEDED, applicant(true, true, less).groundOn(APPLYING, LawToConfirm.USUAL));
    assertEquals(
        Ground.LEAVE_NEEDED, applicant(false, false, aYear).groundOn(APPLYING, LawToConfirm.USUAL));
    assertEquals(
        Ground.FOSTER_PARENT,
        applicant(true, false, stay("2013-01-01", "2014-02-01"), stay("2014-02-02", null))
            .groundOn(APPLYING, LawToConfirm.USUAL),
        "two placements that follow on each other");
    assertEquals(
        Ground.LEAVE_NEEDED,
        applicant(true, false, stay("2013-01-01", "2014-02-01"), stay("2014-02-03", null))
            .groundOn(APPLYING, LawToConfirm.USUAL),
        "a day between them");
  }

  /**
   * R-SGO-01, R-SGO-06: on 30 September 2014 the year is not over, on the first day of an
   * application, three months after the notice, it is.
   */
  @Test
  void b03TheGroundIsJudgedOnTheDayOfTheFirstApplication() {
    Notice notice = new Notice(day("2014-09-15"), null, null);
    assertEquals(day("2014-12-15"), notice.nextApplication(USUAL, APPLYING));
    assertEquals(day("2015-02-01"), notice.nextApplication(USUAL, day("2015-02-01")));
    assertEquals(APPLYING, Notice.NONE.nextApplication(USUAL, APPLYING));
    Applicant aunt = applicant(false, true, stay("2013-12-15", null));
    assertEquals(Ground.LEAVE_NEEDED, aunt.groundOn(APPLYING, LawToConfirm.USUAL));
    assertEquals(
        Ground.RELATIVE,
        aunt.groundOn(notice.nextApplication(USUAL, APPLYING), LawToConfirm.USUAL));
  }

  /**
   * R-SGO-06: 912 days to June 2012 and 335 from October 2013 are more than the 1,096 of three
   * years; it may be over for three months at most.
   */
  @Test
  void b02ThreeOfTheLastFiveYears() {
    DateRange before = stay("2010-01-01", "2012-06-30");
    assertEquals(
        Ground.THREE_OF_FIVE_YEARS,
        applicant(false, false, before, stay("2013-10-01", "2014-08-31"))
            .groundOn(APPLYING, LawToConfirm.USUAL));
    assertEquals(
        Ground.THREE_OF_FIVE_YEARS,
        applicant(false, false, before, stay("2013-10-01", "2014-06-30"))
            .groundOn(APPLYING, LawToConfirm.USUAL));
    assertEquals(
        Ground.LEAVE_NEEDED,
        applicant(false, false, before, stay("2013-10-01", "2014-06-29"))
            .groundOn(APPLYING, LawToConfirm.USUAL));
    assertEquals(
        Ground.LEAVE_NEEDED,
        applicant(false, false, stay("2004-01-01", "2009-12-31"))
            .groundOn(APPLYING, LawToConfirm.USUAL),
        "most of it longer ago than five years");
  }

  /** R-SGO-06: who consents depends on whether the child is in care. */
  @Test
  void b03Consents() {
    assertEquals(
        Ground.CONSENT_OF_AUTHORITY,
        new Applicant(false, false, false, List.of(), false, false, true, true, false)
            .groundOn(APPLYING, LawToConfirm.USUAL));
    assertEquals(
        Ground.LEAVE_NEEDED,
        new Applicant(false, false, false, List.of(), false, false, true, false, true)
            .groundOn(APPLYING, LawToConfirm.USUAL),
        "in care the parents' consent does not do");
    assertEquals(
        Ground.CONSENT_OF_PARENTS,
        new Applicant(false, false, false, List.of(), false, false, false, true, true)
            .groundOn(APPLYING, LawToConfirm.USUAL));
    assertEquals(
        Ground.NAMED_IN_ORDER,
        new Applicant(false, false, false, List.of(), true, false, true, true, true)
            .groundOn(APPLYING, LawToConfirm.USUAL));
    assertEquals(
        Ground.CONSENT_OF_NAMED,
        new Applicant(false, false, false, List.of(), false, true, true, true, true)
            .groundOn(APPLYING, LawToConfirm.USUAL));
    assertEquals(
        Ground.GUARDIAN,
        new Applicant(true, true, true, List.of(), true, true, true, true, true)
            .groundOn(APPLYING, LawToConfirm.USUAL));
  }

  /** R-SGO-03, R-SGO-04. */
  @Test
  void c01TheFiveFindingsBelongToReportsAskedForFrom29February2016() {
    assertEquals(10, Heading.of(day("2016-02-28")).size());
    assertEquals(15, Heading.of(day("2016-02-29")).size());
    assertEquals(
        5, Heading.of(day("2016-02-29")).stream().filter(Heading::isRequiredFinding).count());
    assertTrue(Heading.of(day("2014-01-10")).stream().noneMatch(Heading::isRequiredFinding));
    assertEquals(List.of(), Heading.of(day("2005-12-29")));
  }

  /** R-SGO-03: the day of the notice chooses, not that of the report or of the look. */
  @Test
  void c02AReportIsNeverFailedForAHeadingThatCameLater() {
    List<Written> schedule =
        Heading.of(day("2014-01-10")).stream()
            .map(heading -> new Written(heading, day("2016-05-01")))
            .toList();
    List<Done> steps =
        List.of(
            done(CaseStep.NOTICE_GIVEN, "2016-02-28"), done(CaseStep.REPORT_FILED, "2016-05-20"));
    LocalDate asOf = day("2016-06-01");
    assertEquals(
        List.of(),
        new GuardianshipCase(Kind.SPECIAL_GUARDIANSHIP, steps, schedule).findings(USUAL, asOf));
    List<Done> later =
        List.of(
            done(CaseStep.NOTICE_GIVEN, "2016-02-29"), done(CaseStep.REPORT_FILED, "2016-05-20"));
    List<Finding> findings =
        new GuardianshipCase(Kind.SPECIAL_GUARDIANSHIP, later, schedule).findings(USUAL, asOf);
    assertEquals(List.of("R-SGO-04"), rules(findings));
    assertTrue(findings.get(0).text().contains("Harm that the child has suffered"));
  }

  /** R-SGO-03. */
  @Test
  void c03AHeadingOfTheScheduleWithoutContentIsAFinding() {
    List<Finding> findings =
        guardianship(
                done(CaseStep.NOTICE_GIVEN, "2014-09-15"),
                done(CaseStep.REPORT_FILED, "2014-11-15"))
            .findings(USUAL, TODAY);
    assertEquals(List.of("R-SGO-03"), rules(findings));
  }

  /** R-SGO-05. */
  @Test
  void d01TheReportIsDueAsDirectedElseThreeMonthsAfterTheNotice() {
    Notice notice = new Notice(day("2014-09-15"), null, null);
    assertEquals(Optional.of(day("2014-12-15")), notice.reportDue(null, USUAL));
    assertEquals(Optional.of(day("2014-11-03")), notice.reportDue(day("2014-11-03"), USUAL));
    GuardianshipCase directed =
        guardianship(
            done(CaseStep.COURT_ASKED, "2014-09-20"),
            new Done(CaseStep.REPORT_DIRECTED, day("2014-09-20"), day("2014-11-03")));
    assertEquals(List.of(), directed.findings(USUAL, day("2014-11-03")));
    assertEquals(List.of("R-SGO-05"), rules(directed.findings(USUAL, day("2014-11-04"))));
    assertEquals(Optional.empty(), Notice.NONE.reportDue(null, USUAL));
  }

  /** R-SGO-05: the day that the court said when it asked, until it directs another. */
  @Test
  void d02TheReportForWhichTheCourtAskedIsDueByTheDayThatItSaid() {
    Done asked = new Done(CaseStep.COURT_ASKED, day("2014-08-20"), day("2014-09-15"));
    Done directed = new Done(CaseStep.REPORT_DIRECTED, day("2014-09-10"), day("2014-11-03"));
    assertEquals(Optional.of(day("2014-09-15")), guardianship(asked).reportDue(USUAL, TODAY));
    assertEquals(Optional.empty(), guardianship(asked).reportDue(USUAL, day("2014-08-19")));
    assertEquals(
        List.of("R-SGO-05"), rules(guardianship(asked).findings(USUAL, day("2014-09-16"))));
    GuardianshipCase both = guardianship(asked, directed);
    assertEquals(Optional.of(day("2014-09-15")), both.reportDue(USUAL, day("2014-09-09")));
    assertEquals(Optional.of(day("2014-11-03")), both.reportDue(USUAL, day("2014-09-10")));
    assertEquals(
        Optional.of(day("2014-11-03")),
        guardianship(directed, done(CaseStep.COURT_ASKED, "2014-09-12")).reportDue(USUAL, TODAY),
        "asked again without a day");
  }

  /** R-SGO-05: nobody had asked for it by then. */
  @Test
  void aReportThatIsOlderThanItsNoticeIsQuestioned() {
    List<Finding> found =
        guardianship(
                done(CaseStep.NOTICE_GIVEN, "2014-06-30"),
                done(CaseStep.REPORT_FILED, "2014-05-01"))
            .findings(USUAL, TODAY);
    assertTrue(
        found.stream()
            .anyMatch(
                each ->
                    each.rule().value().equals("R-SGO-05")
                        && each.text().contains("filed on 1 May 2014, before anybody")),
        found.toString());
  }

  /** R-SGO-02, R-SGO-11. */
  @Test
  void e01AnOrderRestsOnAReportAndASupportPlan() {
    GuardianshipCase bare = guardianship(done(CaseStep.ORDER_MADE, "2014-11-20"));
    assertEquals(List.of("R-SGO-02", "R-SGO-11"), rules(bare.findings(USUAL, TODAY)));
    assertFalse(bare.isOpen(TODAY));
    assertTrue(bare.isOpen(day("2014-11-19")));
    assertEquals(
        List.of(),
        new GuardianshipCase(
                Kind.CHILD_ARRANGEMENTS,
                List.of(done(CaseStep.ORDER_MADE, "2014-11-20")),
                List.of())
            .findings(USUAL, TODAY));
  }

  /** R-SGO-07. */
  @Test
  void f01TheExitCodeFollowsFromTwoFacts() {
    assertEquals(ExitCode.E45, ExitCode.ofGuardianship(true, true));
    assertEquals(ExitCode.E46, ExitCode.ofGuardianship(true, false));
    assertEquals(ExitCode.E47, ExitCode.ofGuardianship(false, true));
    assertEquals(ExitCode.E48, ExitCode.ofGuardianship(false, false));
    assertFalse(ExitCode.E41.isGuardianship(), "R-SGO-10");
  }

  /** R-SGO-08. */
  @Test
  void f02AFormerFosterCarerHadTheChildInAFosterPlacement() {
    LocalDate made = day("2014-11-20");
    for (String fostering : List.of("U1", "U2", "U3", "U4", "U5", "U6")) {
      assertEquals(List.of(), ExitCode.E45.findings(fostering, null, made));
    }
    assertEquals(List.of("R-SGO-08"), rules(ExitCode.E46.findings("K2", null, made)));
    assertEquals(List.of(), ExitCode.E47.findings("K2", null, made));
    assertEquals(
        List.of(), ExitCode.E46.findings(null, null, made), "not known is no contradiction");
  }

  /** R-SGO-09, R-SGO-10. */
  @Test
  void f03NoSpecialGuardianshipFromEighteen() {
    LocalDate born = day("1996-11-20");
    assertEquals(List.of("R-SGO-09"), rules(ExitCode.E48.findings("U6", born, day("2014-11-20"))));
    assertEquals(List.of(), ExitCode.E48.findings("U6", born, day("2014-11-19")));
    assertEquals(List.of(), ExitCode.E41.findings("U6", born, day("2014-11-20")));
  }

  /** R-SGO-12. */
  @Test
  void g01SharesOfThoseWhoLeftCare() {
    assertEquals(
        new ExitShares(3, 1, 7),
        ExitShares.of(List.of("E45", "E47", "E43", "E41", "E11", "E4A", "E9", "X1")));
    assertEquals(new ExitShares(0, 0, 0), ExitShares.of(List.of()));
  }

  @Test
  void h01WhatTakesEffectLaterNeverChangesAnAnswerOfAnEarlierDay() {
    Seeds.forEach(
        500,
        random -> {
          List<Done> steps = new ArrayList<>();
          for (int i = random.nextInt(10); i > 0; i--) {
            LocalDate on = someDay(random);
            CaseStep step = CaseStep.values()[random.nextInt(CaseStep.values().length)];
            steps.add(
                new Done(step, on, step == CaseStep.REPORT_DIRECTED ? on.plusDays(60) : null));
          }
          List<Written> written = new ArrayList<>();
          Arrays.stream(Heading.values())
              .filter(heading -> random.nextBoolean())
              .forEach(heading -> written.add(new Written(heading, someDay(random))));
          LocalDate asOf = someDay(random);
          GuardianshipCase all = new GuardianshipCase(Kind.SPECIAL_GUARDIANSHIP, steps, written);
          GuardianshipCase then =
              new GuardianshipCase(
                  Kind.SPECIAL_GUARDIANSHIP,
                  steps.stream().filter(d -> !d.on().isAfter(asOf)).toList(),
                  written.stream().filter(w -> !w.on().isAfter(asOf)).toList());
          assertEquals(then.findings(USUAL, asOf), all.findings(USUAL, asOf));
          assertEquals(then.reportDue(USUAL, asOf), all.reportDue(USUAL, asOf));
          assertEquals(then.missing(asOf), all.missing(asOf));
        });
  }

  private static LocalDate someDay(Random random) {
    return day("2015-06-01").plusDays(random.nextInt(500));
  }

  /** R-SGO-06: the first day of the relatives' own limb is configuration until confirmed. */
  @Test
  void relativesApplyWithoutLeaveFromTheDayOfTheConfiguration() {
    Applicant relative = applicant(false, true, stay("2008-01-01", "2014-12-31"));
    LocalDate day = day("2009-09-01");
    assertEquals(Ground.RELATIVE, relative.groundOn(day, LawToConfirm.USUAL));
    assertEquals(Ground.LEAVE_NEEDED, relative.groundOn(day.minusDays(1), LawToConfirm.USUAL));
    assertEquals(
        Ground.LEAVE_NEEDED, relative.groundOn(day, Laws.with("relativesFrom", day.plusDays(1))));
  }

  /** R-SGO-02, R-SGO-11: an order made in care proceedings ends the case towards it. */
  @Test
  void anOrderMadeInProceedingsEndsTheCaseTowardsIt() {
    LocalDate made = LocalDate.of(2014, 9, 15);
    LocalDate asOf = LocalDate.of(2014, 9, 30);
    GuardianshipCase begun = guardianship(done(CaseStep.BEGUN, "2014-03-03"));
    GuardianshipCase ordered = GuardianshipCase.ordered(List.of(begun), List.of(made)).get(0);
    assertEquals(false, ordered.isOpen(asOf));
    assertEquals(true, ordered.isOpen(made.minusDays(1)));
    assertEquals(
        List.of("R-SGO-02", "R-SGO-11"),
        ordered.findings(USUAL, asOf).stream().map(each -> each.rule().value()).toList());
    GuardianshipCase later = guardianship(done(CaseStep.BEGUN, "2014-09-16"));
    GuardianshipCase over =
        guardianship(done(CaseStep.BEGUN, "2014-03-03"), done(CaseStep.ENDED, "2014-05-01"));
    for (List<GuardianshipCase> same :
        List.of(List.of(later), List.of(over), List.of(begun, begun))) {
      assertEquals(same, GuardianshipCase.ordered(same, List.of(made)));
    }
    GuardianshipCase recorded =
        guardianship(done(CaseStep.BEGUN, "2014-03-03"), done(CaseStep.ORDER_MADE, "2014-09-15"));
    assertEquals(
        List.of(recorded, begun),
        GuardianshipCase.ordered(List.of(recorded, begun), List.of(made)),
        "it went to the other carer");
  }

  /** R-SGO-02, R-SGO-11: asked of every order, with a case towards it or without. */
  @Test
  void everyOrderIsAskedForItsReportAndItsSupportPlan() {
    LocalDate made = LocalDate.of(2014, 9, 15);
    List<LocalDate> orders = List.of(made);
    assertEquals(
        List.of("R-SGO-02", "R-SGO-11"),
        GuardianshipCase.ofOrders(List.of(), orders, made).stream()
            .map(each -> each.rule().value())
            .toList());
    assertEquals(List.of(), GuardianshipCase.ofOrders(List.of(), orders, made.minusDays(1)));
    GuardianshipCase ready =
        guardianship(
            done(CaseStep.BEGUN, "2014-03-03"),
            done(CaseStep.REPORT_FILED, "2014-08-01"),
            done(CaseStep.SUPPORT_PLAN, "2014-08-01"));
    assertEquals(List.of(), GuardianshipCase.ofOrders(List.of(ready), orders, made));
  }
}
