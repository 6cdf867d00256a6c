package uk.kith.placements.engine.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.engine.CareLawToConfirm.USUAL;
import static uk.kith.placements.engine.due.Told.CHILD;
import static uk.kith.placements.engine.due.Told.HOUSEHOLD;
import static uk.kith.placements.engine.due.Told.PLACEMENT;
import static uk.kith.placements.engine.due.Told.day;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Birth;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.placements.engine.AreaKind;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.due.ExploitationPlans.Paper;
import uk.kith.placements.engine.due.PlacementEnding.Way;
import uk.kith.placements.engine.due.Recipient.Omission;
import uk.kith.placements.engine.due.SecureHours.Stay;
import uk.kith.placements.engine.due.SecureOrders.Order;
import uk.kith.placements.engine.due.TemporaryApproval.Extension;
import uk.kith.placements.engine.due.TemporaryApproval.Refusal;
import uk.kith.placements.engine.due.VisitFacts.VisitKind;

/**
 * Every sentence that a thing due or a finding here can say, beside the case that makes it say so:
 * {@code due-texts.txt} is read like code when it changes.
 */
class DueTextsTest {

  /** Worked out, and said, by modules that add to what is due. */
  private static final Set<Duty> OF_OTHERS =
      EnumSet.of(
          Duty.CHILD_REVIEW,
          Duty.GUARDIANSHIP_REPORT,
          Duty.CARE_ENDED_BY_ORDER,
          Duty.PLACEMENT_UNDER_ORDER,
          Duty.ADOPTION_MATCH_DECISION,
          Duty.ADOPTION_PLAN,
          Duty.ADOPTION_REVIEW_WAITING,
          Duty.ADOPTION_REVIEW_PLACED,
          Duty.ADOPTION_VISIT,
          Duty.ADOPTION_WIDER_SEARCH,
          Duty.ADOPTION_DISRUPTION,
          Duty.ADOPTION_HOME_AFTER,
          Duty.ADOPTER_WIDER_POOL);

  private static final LocalDate START = day("2014-12-22");
  private static final DuePolicy POLICY = DuePolicy.DEFAULT;

  private final Map<String, String> said = new LinkedHashMap<>();

  @Test
  void textsAreThoseThatWereRead() throws IOException {
    household();
    temporaryApproval();
    visits();
    plans();
    notices();
    approvals();
    secure();
    stays();

    String all =
        said.entrySet().stream()
            .map(entry -> "# " + entry.getKey() + "\n" + entry.getValue())
            .collect(Collectors.joining("\n"));
    assertEquals(golden(), all);
  }

  @Test
  void everyDutyIsSaid() throws IOException {
    String golden = golden();
    List<String> missing = new ArrayList<>();
    for (Duty duty : Duty.values()) {
      if (!OF_OTHERS.contains(duty) && !golden.contains("  " + duty.words())) {
        missing.add(duty.name());
      }
    }
    assertEquals(List.of(), missing);
  }

  private void say(String what, List<DueItem> items) {
    say(what, items, List.of());
  }

  private void say(String what, List<DueItem> items, List<Finding> findings) {
    said.put(what, Told.texts(items, findings));
  }

  private void household() {
    say(
        "approval reviewed late, next",
        new ApprovalReviews(HOUSEHOLD, day("2013-03-01"), null, Set.of(day("2014-03-20")))
            .due(day("2014-09-30")));
    say(
        "approval before the Regulations",
        new ApprovalReviews(HOUSEHOLD, day("2008-03-01"), null, Set.of()).due(day("2012-09-30")));
    say(
        "approval of an unknown day",
        new ApprovalReviews(HOUSEHOLD, null, null, Set.of()).due(day("2014-09-30")));
    say(
        "terms too early",
        List.of(),
        new ChangeOfTerms(HOUSEHOLD, START, null, null, day("2015-01-05")).findings());
    say(
        "terms without notice",
        List.of(),
        new ChangeOfTerms(HOUSEHOLD, null, null, null, day("2015-01-05")).findings());
    say(
        "terms announced",
        new ChangeOfTerms(HOUSEHOLD, START, null, null, null).due(day("2015-01-05")));
    say("emergency", new EmergencyPlacement(PLACEMENT, START, null, null).due(day("2015-01-05")));
    say(
        "emergency in 2020",
        new EmergencyPlacement(PLACEMENT, day("2020-06-01"), null, null).due(day("2020-07-01")));
    say(
        "emergency beyond the calendar",
        new EmergencyPlacement(PLACEMENT, day("2029-12-20"), null, null).due(day("2029-12-21")));
    say(
        "places",
        new PlacesUpkeep(
                HOUSEHOLD,
                List.of(
                    NotAvailable.of(
                        2, NotAvailable.Reason.NEEDS_OF_CHILD_PLACED, day("2015-01-12"), null),
                    NotAvailable.of(1, NotAvailable.Reason.OTHER, null, null)),
                1,
                day("2014-12-20"))
            .due(POLICY, day("2015-01-05")));
    say(
        "vacancy never confirmed",
        new PlacesUpkeep(HOUSEHOLD, List.of(), 1, null).due(POLICY, day("2015-01-05")));
    say(
        "adopters",
        new AdopterStages(
                HOUSEHOLD,
                day("2013-12-30"),
                day("2014-02-20"),
                day("2014-06-30"),
                null,
                null,
                Set.of())
            .due(day("2014-09-30")));
  }

  private void temporaryApproval() {
    Extension tooLong = new Extension(day("2015-03-16"), day("2015-06-30"), Map.of());
    Extension second = new Extension(day("2015-05-04"), day("2015-06-30"), Map.of());
    say("temporary approval", approval(null).due(day("2015-01-05")));
    say("temporary approval, ran out", approval(null).due(day("2015-03-24")));
    say(
        "temporary approval, extended",
        approval(null, tooLong, second).due(day("2015-05-05")),
        approval(null, tooLong, second).findings(day("2015-05-05")));
    say(
        "temporary approval, extended after it ran out",
        List.of(),
        approval(null, new Extension(day("2015-03-30"), day("2015-04-20"), Map.of()))
            .findings(day("2015-05-05")));
    say(
        "temporary approval, review",
        approval(new Refusal(day("2015-03-20"), null)).due(day("2015-05-05")));
    say(
        "temporary approval, outcome of the review",
        approval(new Refusal(day("2015-03-20"), day("2015-05-06"))).due(day("2015-05-06")));
    say(
        "temporary approval, given for longer",
        List.of(),
        new TemporaryApproval(
                HOUSEHOLD, day("2014-12-01"), day("2015-06-30"), List.of(), null, null, null)
            .findings(day("2015-01-05")));
  }

  private static TemporaryApproval approval(@Nullable Refusal refusal, Extension... extensions) {
    return new TemporaryApproval(
        HOUSEHOLD, day("2014-12-01"), null, List.of(extensions), refusal, null, null);
  }

  private void visits() {
    say("first visit", due(APlacement.from("2014-12-22"), "2014-12-22"));
    say(
        "visit missed and made late",
        due(APlacement.from("2014-12-22").visits("2014-12-23", "2015-02-10"), "2015-02-11"));
    say("no visit for long", due(APlacement.from("2014-12-22").visits("2014-12-23"), "2015-03-30"));
    say(
        "until eighteen, long-term",
        due(
                APlacement.from("2015-04-20")
                    .untilEighteen()
                    .longTerm("2015-04-20")
                    .agreed("2016-04-18")
                    .visits("2016-04-25"),
                "2016-05-01")
            .subList(9, 10));
    say(
        "temporary approval, reviewed",
        due(
            APlacement.from("2014-12-22", VisitKind.TEMPORARY_APPROVAL)
                .reviews("2014-12-29")
                .visits("2014-12-23", "2014-12-30"),
            "2015-01-02"));
    say(
        "care order",
        due(
                APlacement.from("2014-12-22", VisitKind.PARENT_INTERIM_ORDER)
                    .then("2015-01-05", VisitKind.PARENT_CARE_ORDER)
                    .reviews("2014-12-29")
                    .visits("2014-12-29"),
                "2015-01-05")
            .subList(1, 2));
    say(
        "weekly visits within a placement",
        due(
                APlacement.from("2014-12-22")
                    .then("2015-01-05", VisitKind.PARENT_BEFORE_ASSESSMENT)
                    .visits("2014-12-29"),
                "2015-01-05")
            .subList(1, 2));
    say("before the Regulations", due(APlacement.from("2009-05-05"), "2011-04-02"));
    say("visit under temporary law", due(APlacement.from("2020-04-27"), "2020-05-05"));
    say(
        "worrying visit",
        Visits.reviewsAfter(
            APlacement.from("2014-12-22").worryingVisit("2014-12-23").visitFacts(),
            day("2014-12-23")));
  }

  private static List<DueItem> due(APlacement placement, String asOf) {
    return Visits.due(placement.visitFacts(), USUAL, day(asOf));
  }

  private void plans() {
    say("placement plan", new PlacementPlan(PLACEMENT, START, null, null, true, false).due(START));
    say(
        "placement plan without decisions",
        new PlacementPlan(PLACEMENT, START, null, START, true, false).due(START),
        new PlacementPlan(PLACEMENT, START, null, START, true, false).findings(START));
    say("legal status", new LegalBasis(CHILD, null).due(START));
    say("care plan", new CarePlan(CHILD, START, null, null, false).due(START));
    say(
        "education plan",
        new EducationPlan(
                CHILD,
                START,
                START,
                null,
                false,
                null,
                null,
                day("2015-01-12"),
                Set.of(),
                Set.of(new DateRange(day("2015-04-13"), day("2015-07-17"))))
            .due(day("2015-05-05")));
    say(
        "education plan without terms",
        new EducationPlan(CHILD, START, START, null, true, START, START, null, Set.of(), Set.of())
            .due(day("2015-05-05")));
    say(
        "health",
        new HealthAssessments(
                CHILD, Birth.on(day("2012-06-01")), START, null, null, Set.of(day("2014-11-03")))
            .due(USUAL, day("2015-01-05")));
    say(
        "health, nothing recorded",
        new HealthAssessments(
                CHILD, Birth.on(day("2004-06-01")), day("2009-06-01"), null, null, Set.of())
            .due(USUAL, day("2015-01-05")));
    say(
        "reviewing officer",
        new ReviewingOfficer(CHILD, START, null, null, null, false).due(USUAL, day("2015-01-05")));
    say(
        "reviewing officer shared",
        List.of(),
        new ReviewingOfficer(CHILD, START, null, null, START, true).findings(START));
    say(
        "return interview, offered and not held",
        new ReturnInterviews(
                CHILD,
                START,
                Set.of(day("2015-01-02")),
                Set.of(day("2015-01-03")),
                Set.of(),
                Set.of())
            .due(USUAL, day("2015-01-06")));
  }

  private void notices() {
    say(
        "notices of an emergency placement",
        new PlacementNotices(
                PLACEMENT,
                START,
                null,
                true,
                AreaKind.ADJOINING,
                Set.of(
                    Recipient.CHILD,
                    Recipient.PARENTS,
                    Recipient.THOSE_WITH_CONTACT,
                    Recipient.PREVIOUS_CARER,
                    Recipient.HEALTH_BODY,
                    Recipient.DOCTORS,
                    Recipient.SCHOOL,
                    Recipient.REVIEWING_OFFICER),
                Map.of(Recipient.CHILD, START),
                Map.of())
            .due(day("2014-12-23")));
    PlacementNotices planned =
        new PlacementNotices(
            PLACEMENT,
            START,
            null,
            false,
            AreaKind.NOT_KNOWN,
            Set.of(Recipient.SCHOOL),
            Map.of(),
            Map.of(Recipient.SCHOOL, Omission.RISK_OF_HARM));
    say("notices of a planned placement", planned.due(START), planned.findings());
    say("ending", ending(Way.DECIDED).due(day("2014-12-19")));
    say("ended, not told before", ending(Way.DECIDED).due(day("2014-12-23")));
  }

  private static PlacementEnding ending(Way way) {
    return new PlacementEnding(
        PLACEMENT, way, START, null, null, null, Set.of(Recipient.CARER), Map.of());
  }

  private void approvals() {
    say(
        "key stage 4",
        new KeyStage4Move(PLACEMENT, Birth.on(day("2000-05-01")), START, false, true, Map.of())
            .due(START));
    say(
        "key stage 4, not known",
        new KeyStage4Move(PLACEMENT, Birth.on(day("2000-05-01")), START, false, null, Map.of())
            .due(START));
    say("outside the area", outside(AreaKind.ADJOINING).due(START));
    say("at a distance", outside(AreaKind.AT_A_DISTANCE).due(day("2014-12-23")));
    say("area not known", outside(AreaKind.NOT_KNOWN).due(START));
    say(
        "with a parent",
        new PlacementWithParent(PLACEMENT, START, null, false, Map.of()).due(POLICY, START));
    say(
        "with a parent before assessment",
        new PlacementWithParent(PLACEMENT, START, null, true, Map.of()).due(POLICY, START));
  }

  private static OutOfAreaPlacement outside(AreaKind area) {
    return new OutOfAreaPlacement(PLACEMENT, START, area, false, true, Map.of());
  }

  private void secure() {
    ZoneId london = ZoneId.of("Europe/London");
    Stay open = new Stay(LocalDateTime.parse("2014-12-22T10:00").atZone(london), null);
    Stay closed =
        new Stay(
            LocalDateTime.parse("2014-12-01T08:00").atZone(london),
            LocalDateTime.parse("2014-12-04T16:00").atZone(london));
    say(
        "secure stay",
        new SecureHours(PLACEMENT, List.of(open)).due(POLICY, START),
        new SecureHours(PLACEMENT, List.of(closed)).findings(POLICY, START));
    SecureOrders orders =
        new SecureOrders(
            PLACEMENT,
            Birth.on(day("2003-05-01")),
            START,
            null,
            null,
            List.of(new Order(START, day("2015-06-22"))),
            Set.of(day("2015-01-20")));
    say("secure order", orders.due(POLICY, day("2015-02-01")), orders.findings(START));
  }

  private void stays() {
    say(
        "short breaks",
        new ShortBreaks(List.of(new DateRange(START, START))).due(PLACEMENT, START, START),
        new ShortBreaks(
                List.of(
                    new DateRange(day("2014-12-20"), day("2015-01-06")),
                    new DateRange(day("2015-01-06"), day("2015-03-31"))))
            .findings());
    TemporaryStay hospital =
        new TemporaryStay(
            PLACEMENT, TemporaryStay.Kind.HOSPITAL, START, day("2015-01-05"), false, true);
    say("temporary stay", hospital.due(START), hospital.findings(day("2015-01-05")));
    say(
        "temporary stay, no return planned",
        new TemporaryStay(PLACEMENT, TemporaryStay.Kind.HOSPITAL, START, null, null, false)
            .due(START));
    say(
        "away from exploitation",
        new ExploitationPlans(
                PLACEMENT,
                START,
                null,
                Set.of(day("2015-01-03")),
                Map.of(Paper.SAFETY_PLAN, Set.of(day("2015-01-04"))))
            .due(day("2015-01-05")));
    say(
        "impact assessment",
        new ImpactAssessment(PLACEMENT, START, true, 1, null).due(POLICY, START));
    say(
        "terms that end",
        new TermsEnd(HOUSEHOLD, day("2014-12-31"), false, true).due(day("2014-12-22")));
    say(
        "approval that ends",
        new TermsEnd(HOUSEHOLD, day("2014-12-31"), true, true).due(day("2014-12-22")));
    say(
        "a child who outgrows the terms",
        new OutgrownTerms(
                PLACEMENT,
                HouseholdKind.FOSTER,
                Birth.on(day("2004-01-06")),
                new AgeRange(0, 10),
                START,
                null)
            .due(day("2014-12-23")));
    say(
        "a child who outgrows a home",
        new OutgrownTerms(
                PLACEMENT,
                HouseholdKind.CHILDRENS_HOME,
                Birth.on(day("2000-12-23")),
                new AgeRange(8, 13),
                START,
                null)
            .due(day("2014-12-23")));
    say(
        "a child of a stated age who may outgrow the terms",
        new OutgrownTerms(
                PLACEMENT,
                HouseholdKind.FOSTER,
                Birth.stated(10, day("2014-06-01")),
                new AgeRange(0, 10),
                START,
                null)
            .due(day("2014-12-23")));
    say("approved without terms", new FirstTerms(HOUSEHOLD, START).due(day("2014-12-23")));
    say(
        "exemption that is needed",
        new ExemptionEnds(HOUSEHOLD, day("2014-12-31")).due(day("2014-12-22")));
  }

  private static String golden() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            DueTextsTest.class.getResourceAsStream("due-texts.txt"), "due-texts.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
