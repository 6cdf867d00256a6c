package uk.kith.placements.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.internal.life.OnePlacement.on;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.due.Duty;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.life.DueRows.Approved;

/** How carers and adopters come to be approved, and cease to be (R-ADOPT-04 to -06, R-PLACE-34). */
class HouseholdDutiesTest {

  private static final LocalDate APPROVED = LocalDate.of(2013, 4, 1);

  private static HouseholdDuties duties(HouseholdSnapshot home, String asOf, Life.Entry... done) {
    return new HouseholdDuties(
        new HouseholdView(
            home, "Carers", null, null, null, null, null, null, null, null, null, null, null, null,
            null, List.of(), 1),
        new Approved(home.id(), APPROVED, terms(DateRange.from(APPROVED))),
        new Life(List.of(done)),
        null,
        LocalDate.parse(asOf));
  }

  private static TreeMap<LocalDate, DateRange> terms(DateRange... ranges) {
    TreeMap<LocalDate, DateRange> terms = new TreeMap<>();
    List.of(ranges).forEach(range -> terms.put(range.first(), range));
    return terms;
  }

  private static List<String> endOfTerms(HouseholdSnapshot home, String asOf, DateRange... ranges) {
    return new HouseholdDuties(
            new HouseholdView(
                home, "Carers", null, null, null, null, null, null, null, null, null, null, null,
                null, null, List.of(), 1),
            new Approved(home.id(), APPROVED, terms(ranges)),
            Life.NOTHING,
            null,
            LocalDate.parse(asOf))
        .open(DuePolicy.DEFAULT).stream()
            .filter(item -> item.duty() == Duty.TERMS_END)
            .map(item -> item.status() + " " + item.rule().value() + " " + item.dueOn())
            .toList();
  }

  /** R-PLACE-11: nobody is to find out afterwards that a child lives with carers without terms. */
  @Test
  void termsThatEndWhileAChildLivesThereAreDueBeforeTheyDo() {
    DateRange first = new DateRange(APPROVED, LocalDate.of(2014, 10, 31));
    DateRange next = DateRange.from(LocalDate.of(2014, 11, 1));
    HouseholdSnapshot home = AHome.ofFosterCarers().fostering("c1").build();
    assertEquals(List.of("DUE R-PLACE-11 2014-10-31"), endOfTerms(home, "2014-10-01", first));
    assertEquals(List.of("LATE R-PLACE-11 2014-10-31"), endOfTerms(home, "2014-11-03", first));
    assertEquals(List.of(), endOfTerms(home, "2014-10-01", first, next), "others follow at once");
    assertEquals(
        List.of("DUE R-PLACE-11 2014-10-31"),
        endOfTerms(home, "2014-10-01", first, DateRange.from(LocalDate.of(2014, 11, 3))),
        "two days without");
    assertEquals(List.of(), endOfTerms(home, "2014-10-01", DateRange.from(APPROVED)), "no end");
  }

  /** R-PLACE-11: of carers with whom nobody lives the places fall out of what is offered. */
  @Test
  void termsOfOwnCarersWithoutAChildAreDueUntilTheirLastDay() {
    DateRange first = new DateRange(APPROVED, LocalDate.of(2014, 10, 31));
    HouseholdSnapshot empty = AHome.ofFosterCarers().build();
    assertEquals(List.of("DUE R-PLACE-11 2014-10-31"), endOfTerms(empty, "2014-10-01", first));
    assertEquals(List.of("DUE R-PLACE-11 2014-10-31"), endOfTerms(empty, "2014-10-31", first));
    assertEquals(List.of(), endOfTerms(empty, "2014-11-01", first), "nobody is offered there");
    assertEquals(
        List.of(), endOfTerms(AHome.ofFosterCarers().agency().build(), "2014-10-01", first));
  }

  /** R-PLACE-12: 2 to 29 September are the 28 days of the notice. */
  @Test
  void newTermsThatWereAnnouncedAreDueOnTheFirstDayOnWhichTheyMayApply() {
    Life.Entry notice = on(LifeEvent.TERMS_NOTICE_GIVEN, "2014-09-01");
    assertEquals(List.of("DUE 2014-09-30"), newTerms("2014-09-10", notice));
    assertEquals(List.of(), newTerms("2014-08-31", notice), "not given yet");
    assertEquals(
        List.of(),
        newTerms("2014-09-10", on(LifeEvent.TERMS_NOTICE_GIVEN, "2013-03-01")),
        "before the terms that hold");
  }

  private static List<String> newTerms(String asOf, Life.Entry... done) {
    return duties(AHome.ofFosterCarers().build(), asOf, done).open(DuePolicy.DEFAULT).stream()
        .filter(item -> item.duty() == Duty.NEW_TERMS)
        .map(item -> item.status() + " " + item.dueOn())
        .toList();
  }

  /** R-PLACE-12: terms of another approval are no change of the ones that ended with the first. */
  @Test
  void changedTermsWithoutNoticeAreAFindingUnlessTheyAreOfAnotherApproval() {
    HouseholdSnapshot home = AHome.ofFosterCarers().build();
    TreeMap<LocalDate, Terms> held = new TreeMap<>();
    held.put(APPROVED, home.terms());
    held.put(LocalDate.of(2014, 12, 1), AHome.ofFosterCarers().approvedFor(1).build().terms());
    assertEquals(
        List.of("R-PLACE-12"),
        duties(home, "2014-12-01").findings(held).stream().map(f -> f.rule().value()).toList());
    assertEquals(
        List.of(),
        duties(home, "2014-12-01", on(LifeEvent.APPROVAL_ENDED, "2014-11-03")).findings(held));
  }

  /** R-PLACE-12: a statement of purpose is changed with Ofsted, and no carers are given notice. */
  @Test
  void aHomeWithAStatementOfPurposeHasNobodyToBeGivenNotice() {
    HouseholdSnapshot home = AHome.of(HouseholdKind.CHILDRENS_HOME).build();
    TreeMap<LocalDate, Terms> held = new TreeMap<>();
    held.put(APPROVED, home.terms());
    held.put(LocalDate.of(2014, 12, 1), AHome.ofFosterCarers().approvedFor(1).build().terms());
    assertEquals(List.of(), duties(home, "2014-12-01").findings(held));
  }

  /** R-PLACE-12: notice of 1 March that came to nothing is none of terms from 5 September. */
  @Test
  void changedTermsAreJudgedByWhatWasAnnouncedOrAgreedLast() {
    Life.Entry first = on(LifeEvent.TERMS_NOTICE_GIVEN, "2014-03-01");
    Life.Entry agreed = on(LifeEvent.TERMS_AGREED, "2014-03-03");
    Life.Entry support = on(LifeEvent.TERMS_SUPPORT_STATED, "2014-03-03");
    Life.Entry again = on(LifeEvent.TERMS_NOTICE_GIVEN, "2014-09-01");
    LocalDate tooSoon = LocalDate.of(2014, 9, 5);
    assertEquals(List.of(), changed(tooSoon, first));
    assertEquals(List.of("2014-09-30"), changed(tooSoon, first, again));
    assertEquals(List.of(), changed(LocalDate.of(2014, 9, 30), first, again));
    assertEquals(List.of(), changed(tooSoon, first, agreed, support));
    assertEquals(
        List.of("2014-09-30"), changed(tooSoon, first, agreed, support, again), "to the first");
    assertEquals(
        List.of(),
        changed(tooSoon, again, support, on(LifeEvent.TERMS_AGREED, "2014-09-02")),
        "to this one");
    assertEquals(
        List.of(),
        changed(tooSoon, first, on(LifeEvent.TERMS_NOTICE_GIVEN, "2014-09-20")),
        "what comes afterwards is of another change");
  }

  /** R-PLACE-12: asked before a sheet changes them. */
  @Test
  void newTermsAreJudgedBeforeTheyAreRecorded() {
    Approved approved =
        new Approved(
            AHome.ofFosterCarers().build().id(), APPROVED, terms(DateRange.from(APPROVED)));
    Life notice = new Life(List.of(on(LifeEvent.TERMS_NOTICE_GIVEN, "2014-09-01")));
    LocalDate tooSoon = LocalDate.of(2014, 9, 29);
    assertEquals(1, HouseholdDuties.ofNewTerms(approved, notice, tooSoon).size());
    assertEquals(List.of(), HouseholdDuties.ofNewTerms(approved, notice, tooSoon.plusDays(1)));
    assertEquals(1, HouseholdDuties.ofNewTerms(approved, Life.NOTHING, tooSoon).size());
    assertEquals(
        List.of(), HouseholdDuties.ofNewTerms(approved, Life.NOTHING, APPROVED), "the first");
  }

  /** The earliest day of terms that change on a day, where it is later. */
  private static List<String> changed(LocalDate from, Life.Entry... done) {
    HouseholdSnapshot home = AHome.ofFosterCarers().build();
    TreeMap<LocalDate, Terms> held = new TreeMap<>();
    held.put(APPROVED, home.terms());
    held.put(from, AHome.ofFosterCarers().approvedFor(1).build().terms());
    return duties(home, "2014-12-01", done).findings(held).stream()
        .map(finding -> finding.dates().get(1).toString())
        .toList();
  }

  /** R-PLACE-11: approved, and without terms nobody would ever be placed there. */
  @Test
  void termsOfWhoeverWasApprovedAreDueUntilTheyAreRecorded() {
    var approved = on(LifeEvent.RECRUITMENT_APPROVED, "2014-09-12");
    HouseholdSnapshot home = AHome.ofFosterCarers().withoutApproval().build();
    assertEquals(List.of("LATE 2014-09-12"), firstTerms(home, approved));
    assertEquals(List.of(), firstTerms(home, approved, on(LifeEvent.APPROVAL_ENDED, "2014-09-20")));
    assertEquals(List.of(), firstTerms(AHome.ofFosterCarers().build(), approved));
    assertEquals(List.of(), firstTerms(home, on(LifeEvent.RECRUITMENT_PANEL, "2014-09-12")));
    assertEquals(
        List.of(),
        firstTerms(AHome.ofFosterCarers().withoutApproval().agency().build(), approved),
        "agencies approve their own");
  }

  /** On 30 September, of people who never had terms. */
  private static List<String> firstTerms(HouseholdSnapshot home, Life.Entry... done) {
    Approved none = new Approved(home.id(), APPROVED, terms());
    return JoiningDuties.open(home, none, new Life(List.of(done)), LocalDate.of(2014, 9, 30))
        .stream()
        .map(item -> item.status() + " " + item.dueOn())
        .toList();
  }

  /** Those of a rule. */
  private static List<String> due(
      String rule, HouseholdKind kind, String asOf, Life.Entry... done) {
    return duties(AHome.of(kind).build(), asOf, done).open(DuePolicy.DEFAULT).stream()
        .filter(item -> item.rule().value().startsWith(rule))
        .map(item -> item.status() + " " + item.duty() + " " + item.dueOn())
        .toList();
  }

  /** Two months after 3 March, six after 28 April, four after 12 May 2014. */
  @Test
  void adoptersAreAssessedInTwoStagesByTheirDays() {
    var ahead = on(LifeEvent.ADOPTER_GOES_AHEAD, "2014-03-03");
    var stageOne = on(LifeEvent.ADOPTER_STAGE_ONE_DECIDED, "2014-04-28");
    var stageTwo = on(LifeEvent.ADOPTER_STAGE_TWO_NOTICE, "2014-05-12");
    var decided = on(LifeEvent.ADOPTER_DECIDED, "2014-09-09");
    HouseholdKind adopters = HouseholdKind.ADOPTER;
    assertEquals(List.of(), due("R-ADOPT", adopters, "2014-04-01"), "nothing is recorded");
    assertEquals(
        List.of("DUE ADOPTER_STAGE_ONE 2014-05-03"), due("R-ADOPT", adopters, "2014-04-01", ahead));
    assertEquals(
        List.of("DUE ADOPTER_STAGE_TWO_START 2014-10-28"),
        due("R-ADOPT", adopters, "2014-05-01", ahead, stageOne));
    assertEquals(
        List.of("LATE ADOPTER_STAGE_TWO 2014-09-12"),
        due("R-ADOPT", adopters, "2014-09-13", ahead, stageOne, stageTwo));
    assertEquals(
        List.of(), due("R-ADOPT", adopters, "2014-09-13", ahead, stageOne, stageTwo, decided));
    assertEquals(
        List.of(),
        due(
            "R-ADOPT",
            adopters,
            "2014-09-13",
            ahead,
            stageOne,
            stageTwo,
            on(LifeEvent.ADOPTER_DETERMINED, "2014-09-01")),
        "they were told in time");
    assertEquals(
        List.of(),
        due(
            "R-ADOPT",
            adopters,
            "2014-06-01",
            ahead,
            on(LifeEvent.ADOPTER_WITHDRAWN, "2014-04-01")));
    assertEquals(
        List.of("DUE ADOPTER_STAGE_ONE 2014-11-01"),
        due(
            "R-ADOPT",
            adopters,
            "2014-10-01",
            ahead,
            stageOne,
            on(LifeEvent.ADOPTER_GOES_AHEAD, "2014-09-01")),
        "a new application begins anew");
  }

  @Test
  void whoIsDeregisteredIsReviewedNoMore() {
    var reviewed = on(LifeEvent.APPROVAL_REVIEWED, "2014-03-20");
    var ended = on(LifeEvent.APPROVAL_ENDED, "2014-11-03");
    assertEquals(
        List.of("DUE APPROVAL_REVIEW 2015-03-20"),
        due("R-PLACE-34", HouseholdKind.FOSTER, "2014-12-01", reviewed));
    assertEquals(List.of(), due("R-PLACE-34", HouseholdKind.FOSTER, "2014-12-01", reviewed, ended));
  }

  /** Otherwise its vacancy would be offered. */
  @Test
  void termsThatRunOnAfterTheApprovalEndedAreAFinding() {
    var ended = on(LifeEvent.APPROVAL_ENDED, "2014-11-03");
    HouseholdSnapshot home = AHome.ofFosterCarers().build();
    Terms terms = home.terms();
    TreeMap<LocalDate, Terms> held = new TreeMap<>();
    held.put(APPROVED, terms);
    List<Finding> findings = duties(home, "2014-12-01", ended).findings(held);
    assertEquals(List.of("R-PLACE-11"), findings.stream().map(f -> f.rule().value()).toList());
    assertTrue(findings.get(0).text().contains("3 November 2014"), findings.get(0).text());
    assertEquals(List.of(), duties(home, "2014-11-03", ended).findings(held), "its last day");
    assertEquals(
        List.of(),
        duties(AHome.ofFosterCarers().withoutApproval().build(), "2014-12-01", ended)
            .findings(held));
    held.put(LocalDate.of(2014, 11, 20), terms);
    assertEquals(List.of(), duties(home, "2014-12-01", ended).findings(held), "approved anew");
  }

  /** A year after 12 January 2015; the review of 2014 belongs to the approval that ended. */
  @Test
  void whoIsApprovedAgainIsReviewedAgain() {
    var reviewed = on(LifeEvent.APPROVAL_REVIEWED, "2014-03-20");
    var ended = on(LifeEvent.APPROVAL_ENDED, "2014-11-03");
    var again = on(LifeEvent.FULL_APPROVAL_GIVEN, "2015-01-12");
    assertEquals(
        List.of(), due("R-PLACE-34", HouseholdKind.FOSTER, "2015-01-11", reviewed, ended, again));
    assertEquals(
        List.of("DUE APPROVAL_REVIEW 2016-01-12"),
        due("R-PLACE-34", HouseholdKind.FOSTER, "2015-02-01", reviewed, ended, again));
    var since = on(LifeEvent.APPROVAL_REVIEWED, "2015-12-01");
    assertEquals(
        List.of("DUE APPROVAL_REVIEW 2016-12-01"),
        due("R-PLACE-34", HouseholdKind.FOSTER, "2016-01-01", reviewed, ended, again, since));
    assertEquals(
        List.of(),
        due(
            "R-PLACE-34",
            HouseholdKind.FOSTER,
            "2016-01-01",
            reviewed,
            ended,
            again,
            on(LifeEvent.APPROVAL_ENDED, "2015-06-01")),
        "and deregistered again");
  }

  @Test
  void termsOfWhoIsApprovedAgainRunRightly() {
    TreeMap<LocalDate, Terms> held = new TreeMap<>();
    HouseholdSnapshot home = AHome.ofFosterCarers().build();
    held.put(APPROVED, home.terms());
    var ended = on(LifeEvent.APPROVAL_ENDED, "2014-11-03");
    var again = on(LifeEvent.FULL_APPROVAL_GIVEN, "2015-01-12");
    assertEquals(1, duties(home, "2015-01-11", ended, again).findings(held).size());
    assertEquals(List.of(), duties(home, "2015-01-12", ended, again).findings(held));
  }

  @Test
  void stagesOfRecruitmentAreReachedInTheirOrder() {
    assertTrue(
        isInOrder(
            on(LifeEvent.RECRUITMENT_ENQUIRY, "2014-03-03"),
            on(LifeEvent.RECRUITMENT_APPLICATION, "2014-05-12"),
            on(LifeEvent.RECRUITMENT_FIRST_VISIT, "2014-04-01")));
    assertFalse(
        isInOrder(
            on(LifeEvent.RECRUITMENT_ENQUIRY, "2014-03-03"),
            on(LifeEvent.RECRUITMENT_PANEL, "2014-04-01"),
            on(LifeEvent.RECRUITMENT_ASSESSMENT, "2014-05-12")));
    assertFalse(
        isInOrder(
            on(LifeEvent.RECRUITMENT_APPROVED, "2014-04-01"),
            on(LifeEvent.RECRUITMENT_WITHDRAWN, "2014-05-12")));
    assertTrue(
        isInOrder(
            on(LifeEvent.RECRUITMENT_ENQUIRY, "2013-03-03"),
            on(LifeEvent.RECRUITMENT_WITHDRAWN, "2013-05-12"),
            on(LifeEvent.RECRUITMENT_ENQUIRY, "2014-03-03")),
        "who enquires again begins anew");
  }

  private static boolean isInOrder(Life.Entry... stages) {
    return JoiningDuties.findRecruitment(new Life(List.of(stages))).isPresent();
  }

  /**
   * A parent is nobody's carer: nobody reviews an approval or confirms places (R-PLACE-34, -37).
   */
  @Test
  void ofAParentsHomeNothingIsDue() {
    assertEquals(List.of(), due("R-PLACE", HouseholdKind.PARENT, "2016-09-30"));
    assertFalse(due("R-PLACE", HouseholdKind.CONNECTED_PERSON, "2016-09-30").isEmpty());
  }

  /** R-PLACE-11: by 2 November the child lives elsewhere. */
  @Test
  void theEndOfAnApprovalIsDueWhileAChildLivesThere() {
    var ended = on(LifeEvent.APPROVAL_ENDED, "2014-11-03");
    HouseholdSnapshot home = AHome.ofFosterCarers().withoutApproval().fostering("c1").build();
    assertEquals(List.of("LATE R-PLACE-11 2014-11-02"), ends(home, "2014-12-01", ended));
    assertEquals(List.of("DUE R-PLACE-11 2014-11-02"), ends(home, "2014-10-15", ended));
    assertEquals(
        List.of(),
        ends(AHome.ofFosterCarers().withoutApproval().build(), "2014-12-01", ended),
        "no child");
  }

  /** R-PLACE-14, -18: 16 weeks after 10 June are 30 September 2014. */
  @Test
  void theEndOfATemporaryApprovalIsDueWithOrWithoutAChild() {
    var given = on(LifeEvent.TEMPORARY_APPROVAL_GIVEN, "2014-06-10");
    HouseholdSnapshot terms = AHome.of(HouseholdKind.CONNECTED_PERSON).build();
    HouseholdSnapshot none = AHome.of(HouseholdKind.CONNECTED_PERSON).withoutApproval().build();
    assertEquals(List.of("DUE R-PLACE-14 2014-09-30"), ends(none, "2014-08-01", given));
    assertEquals(List.of("LATE R-PLACE-18 2014-09-30"), ends(terms, "2014-10-01", given));
    assertEquals(List.of(), ends(none, "2014-10-01", given), "it ran out, and nobody is there");
    assertEquals(
        List.of(),
        ends(terms, "2014-10-01", given, on(LifeEvent.FULL_APPROVAL_GIVEN, "2014-09-12")));
    assertEquals(
        List.of(), ends(none, "2014-08-01", given, on(LifeEvent.APPROVAL_ENDED, "2014-07-12")));
  }

  private static List<String> ends(HouseholdSnapshot home, String asOf, Life.Entry... done) {
    return duties(home, asOf, done).open(DuePolicy.DEFAULT).stream()
        .filter(
            item -> item.duty() == Duty.TERMS_END || item.duty() == Duty.TEMPORARY_APPROVAL_ENDS)
        .map(item -> item.status() + " " + item.rule().value() + " " + item.dueOn())
        .toList();
  }
}
