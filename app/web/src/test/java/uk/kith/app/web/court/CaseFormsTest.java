package uk.kith.app.web.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.court.ACareCase.AVA;
import static uk.kith.app.web.court.ACareCase.NOAH;
import static uk.kith.app.web.court.ACareCase.inCase;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.FormError;
import uk.kith.court.api.GiveDirection;
import uk.kith.court.api.MoveHearing;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.ProceedingsView.HearingView;
import uk.kith.court.engine.direction.Purpose;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.service.Invalid;

/** What the forms about a case offer, ask and read. */
class CaseFormsTest {

  static HearingView hearing(LocalDate on, HearingStatus status) {
    return new HearingView(
        new HearingId(new UUID(0, 7)),
        HearingType.CASE_MANAGEMENT,
        null,
        on.minusDays(14),
        on,
        on,
        LocalTime.of(10, 30),
        status,
        null,
        null,
        null,
        null,
        HearingStatus.MOVES.from(status).stream().map(move -> move.to()).toList());
  }

  private static Form typed(String... fields) {
    Map<String, List<String>> typed = new HashMap<>();
    for (String field : fields) {
      String[] pair = field.split("=", 2);
      if (pair[1].matches("\\d{4}-\\d\\d-\\d\\d")) {
        String[] day = pair[1].split("-", -1);
        typed.put(pair[0] + "-day", List.of(day[2]));
        typed.put(pair[0] + "-month", List.of(day[1]));
        typed.put(pair[0] + "-year", List.of(day[0]));
      } else {
        typed.computeIfAbsent(pair[0], key -> new ArrayList<>()).add(pair[1]);
      }
    }
    return Form.of(typed);
  }

  private static List<String> targets(Form form) {
    return form.errors().stream().map(FormError::target).toList();
  }

  private static final LocalDate JUNE_18 = LocalDate.of(2014, 6, 18);

  private static CaseForm aCaseOf(ChildInProceedings... children) {
    return new CaseForm(
        ACareCase.on(JUNE_18.plusYears(1), children), ACareCase.NAMES, List.of(), false);
  }

  /** An order or a plan of the last day may be told after the application has ended. */
  @Test
  void anOrderCanBeAboutAChildForWhomTheApplicationHasEnded() {
    CaseForm one = aCaseOf(inCase(AVA), inCase(NOAH, LocalDate.of(2015, 1, 10), null));
    assertEquals(List.of(), one.choosable());
    assertEquals(List.of(AVA), one.chosenOf(Form.EMPTY));
    CaseForm after = one.alsoAfterEnd();
    assertEquals(
        List.of("Ava", "Noah, ended 10 January 2015"),
        after.choosable().stream().map(Choice::text).toList());
    assertEquals(List.of(), after.chosenOf(Form.EMPTY), "nobody is chosen beforehand");
    assertEquals(
        List.of("children"), targets(after.refused(List.of()).checked(Form.EMPTY)), "else refused");
    CaseForm closed = aCaseOf(inCase(NOAH, LocalDate.of(2015, 1, 10), null));
    assertEquals(List.of(), closed.chosenOf(Form.EMPTY));
    assertEquals(List.of(NOAH), closed.alsoAfterEnd().chosenOf(Form.EMPTY));
  }

  /** R-COURT-38: how an application ended may be told later, by the order that is sealed then. */
  @Test
  void whetherItEndedWithAnOrderIsAskedUntilItIsToldHowItEnded() {
    LocalDate ended = LocalDate.of(2015, 1, 10);
    assertTrue(aCaseOf(inCase(AVA)).asksForEnd());
    assertTrue(aCaseOf(inCase(AVA, ended, null)).asksForEnd(), "the end is told, and not how");
    ChildInProceedings told = inCase(NOAH, ended, FinalDecision.FINAL_ORDER);
    assertTrue(aCaseOf(inCase(AVA, ended, null), told).asksForEnd());
    assertFalse(aCaseOf(told).asksForEnd());
  }

  /** R-COURT-19: the table of moves, and nothing beside it. */
  @Test
  void aHearingOffersOnlyTheMovesFromWhereItStands() {
    assertEquals(
        List.of(
            "HELD",
            "ADJOURNED",
            "ADJOURNED_AND_RE_LISTED",
            "ADJOURNED_TO_BE_RE_LISTED",
            "VACATED",
            "VACATED_AND_RE_LISTED",
            "VACATED_TO_BE_RE_LISTED"),
        moves(HearingStatus.LISTED));
    assertEquals(
        List.of("ADJOURNED_AND_RE_LISTED", "ADJOURNED"),
        moves(HearingStatus.ADJOURNED_TO_BE_RE_LISTED));
    assertEquals(List.of(), moves(HearingStatus.HELD));
  }

  private static List<String> moves(HearingStatus status) {
    return new HearingMove(hearing(JUNE_18, status)).moves().stream().map(Choice::value).toList();
  }

  /** R-COURT-21. */
  @Test
  void ofAHearingPutOffTheReasonIsAskedAndTheNewDayWhenThereIsOne() {
    HearingMove move = new HearingMove(hearing(JUNE_18, HearingStatus.LISTED));
    assertEquals(
        List.of("reasonCode", "relistedFor-day"),
        targets(move.checked(typed("to=VACATED_AND_RE_LISTED", "on=2014-06-16"))));
    Form whole =
        typed(
            "to=VACATED_AND_RE_LISTED",
            "on=2014-06-16",
            "reasonCode=LA11",
            "relistedFor=2014-07-01");
    assertTrue(move.checked(whole).isValid());
    assertEquals(
        new MoveHearing(
            HearingStatus.VACATED_AND_RE_LISTED,
            LocalDate.of(2014, 6, 16),
            DelayReason.LA11,
            LocalDate.of(2014, 7, 1),
            null,
            null),
        move.read(whole));
  }

  /** R-COURT-19: that it is brought forward is said once it is asked. */
  @Test
  void thatAHearingIsBroughtForwardIsReadFromTheAnswer() {
    HearingMove move = new HearingMove(hearing(JUNE_18, HearingStatus.LISTED));
    String[] said = {
      "to=VACATED_AND_RE_LISTED",
      "on=2014-06-10",
      "reasonCode=LA11",
      "relistedFor=2014-06-16",
      "earlier=yes"
    };
    assertTrue(move.read(typed(said)).earlier());
    assertFalse(move.read(typed(Arrays.copyOf(said, 4))).earlier());
  }

  /** R-COURT-19: a hearing listed again begins at a time, when that is known. */
  @Test
  void theTimeOfAHearingListedAgainIsReadAndOneThatIsNoTimeIsTold() {
    HearingMove move = new HearingMove(hearing(JUNE_18, HearingStatus.LISTED));
    String[] asked = {
      "to=VACATED_AND_RE_LISTED",
      "on=2014-06-16",
      "reasonCode=LA11",
      "relistedFor=2014-07-01",
      "relistedAt=14.30"
    };
    assertTrue(move.checked(typed(asked)).isValid());
    assertEquals(LocalTime.of(14, 30), move.read(typed(asked)).relistedAt());
    asked[4] = "relistedAt=half past two";
    assertEquals(List.of("relistedAt"), targets(move.checked(typed(asked))));
  }

  @Test
  void aMoveThatTheTableDoesNotKnowIsNoChoice() {
    HearingMove move = new HearingMove(hearing(JUNE_18, HearingStatus.ADJOURNED_TO_BE_RE_LISTED));
    assertEquals(List.of("to"), targets(move.checked(typed("to=HELD", "on=2014-06-20"))));
  }

  /** R-COURT-21: LA1 to LA11 and no other count as the authority's. */
  @Test
  void theAuthoritysReasonsAreMarked() {
    assertEquals(
        List.of("LA1", "LA2", "LA3", "LA4", "LA5", "LA6", "LA7", "LA8", "LA9", "LA10", "LA11"),
        CaseWords.DELAYS.stream()
            .filter(choice -> choice.text().contains("counts as the authority’s"))
            .map(Choice::value)
            .toList());
  }

  private static StandardChoices listed() {
    return StandardChoices.of(hearing(JUNE_18, HearingStatus.LISTED), null, CourtPolicy.USUAL);
  }

  /**
   * R-COURT-23, before a hearing on Wednesday 18 June 2014: two working days before it is Monday,
   * one is Tuesday, three is Friday 13 June.
   */
  @Test
  void standardDirectionsAreOfferedWithTheirTimes() {
    StandardChoices choices = listed();
    Map<String, String> hints = new HashMap<>();
    choices.choices().forEach(choice -> hints.put(choice.value(), choice.hint()));
    assertEquals("Local authority, by 16 June 2014 at 16:00", hints.get("BUNDLE"));
    assertEquals("Local authority, by 17 June 2014 at 12:00", hints.get("CASE_SUMMARY"));
    assertEquals(
        "Parents and respondents, by 13 June 2014 at 12:00", hints.get("RESPONSE_TO_THRESHOLD"));
  }

  @Test
  void severalStandardDirectionsAreReadFromOneForm() {
    StandardChoices choices = listed();
    Form form = typed("standard=BUNDLE", "standard=CASE_SUMMARY", "orderedOn=2014-06-03");
    assertTrue(choices.checked(form).isValid());
    assertEquals(
        List.of(LocalDate.of(2014, 6, 16), LocalDate.of(2014, 6, 17)),
        choices.read(form).stream().map(GiveDirection::due).map(due -> due.on()).toList());
    assertEquals(
        List.of("standard"),
        targets(choices.checked(typed("standard=BUNDLE", "orderedOn=2014-06-17"))));
  }

  /** R-COURT-12: the meeting before case management is a step of the timeline, the bundle none. */
  @Test
  void aStandardAdvocatesMeetingIsAStepOfTheTimeline() {
    StandardChoices choices = listed();
    Form form = typed("standard=BUNDLE", "standard=ADVOCATES_MEETING", "orderedOn=2014-06-03");
    List<GiveDirection> given = choices.read(form);
    assertNull(given.get(0).purpose());
    assertEquals(Purpose.ADVOCATES_BEFORE_MANAGEMENT, given.get(1).purpose());
  }

  @Test
  void aDirectionOrdersAStepOfTheTimelineOrNoneOfThem() {
    assertNull(NewDirectionResource.purpose(typed("purpose=")));
    for (Choice choice : CaseWords.PURPOSES.subList(1, CaseWords.PURPOSES.size())) {
      Purpose read = NewDirectionResource.purpose(typed("purpose=" + choice.value()));
      assertEquals(Purpose.valueOf(choice.value()), read);
    }
    assertEquals(Purpose.values().length + 1, CaseWords.PURPOSES.size());
  }

  @Test
  void aHearingAsksForItsKindItsDayAndTheDayOfTheCourtsDecision() {
    assertEquals(
        List.of("type", "on-day", "listedOn-day"),
        targets(NewHearingResource.checked(typed("at=10:30"))));
    assertEquals(
        List.of("otherWords", "endsOn-day", "at"),
        targets(
            NewHearingResource.checked(
                typed(
                    "type=OTHER",
                    "on=2014-06-18",
                    "endsOn-day=31",
                    "at=soon",
                    "listedOn=2014-06-03"))));
    assertEquals(
        LocalTime.of(9, 30), CaseFields.findTime(typed("at=9.30"), "at"), "a dot is a colon");
    assertEquals(LocalTime.of(16, 0), CaseFields.findTime(typed("at=4pm"), "at"));
    assertEquals(LocalTime.of(16, 30), CaseFields.findTime(typed("at=4.30 p.m."), "at"));
    assertEquals(LocalTime.of(0, 15), CaseFields.findTime(typed("at=12:15 AM"), "at"));
    assertEquals(LocalTime.NOON, CaseFields.findTime(typed("at=12pm"), "at"));
    assertEquals(LocalTime.MIDNIGHT, CaseFields.findTime(typed("at=0:00"), "at"));
    for (String wrong : List.of("24:00", "4", "13pm", "0pm", "4:60", "half past four", "m", "4m")) {
      assertNull(CaseFields.findTime(typed("at=" + wrong), "at"), wrong);
    }
  }

  @Test
  void anApplicationThatWasDecidedHasItsDayAndOneThatWasNotHasNone() {
    String[] whole = {"by=CAFCASS", "text=More time", "madeOn=2014-07-01"};
    assertEquals(
        List.of("decidedOn-day"),
        targets(NewApplicationResource.checked(typed(with(whole, "granted=no")))));
    assertEquals(
        List.of("granted"),
        targets(
            NewApplicationResource.checked(
                typed(with(whole, "granted=open", "decidedOn=2014-07-02")))));
    assertTrue(NewApplicationResource.checked(typed(with(whole, "granted=open"))).isValid());
  }

  private static String[] with(String[] fields, String... more) {
    List<String> all = new ArrayList<>(Arrays.asList(fields));
    all.addAll(Arrays.asList(more));
    return all.toArray(String[]::new);
  }

  /** R-COURT-02: issue or submission, and never issued before it was submitted. */
  @Test
  void proceedingsBeginWithADayOfIssueOrOfSubmission() {
    List<Choice> children = List.of(Choice.of("1", "Ava"));
    assertEquals(
        List.of("issuedOn-day"),
        targets(NewCaseResource.checked(typed("children=1", "kind=CARE"), children)));
    assertTrue(
        NewCaseResource.checked(
                typed("children=1", "kind=CARE", "submittedOn=2014-06-01"), children)
            .isValid());
    assertEquals(
        List.of("issuedOn-day"),
        targets(
            NewCaseResource.checked(
                typed("children=1", "kind=CARE", "submittedOn=2014-06-03", "issuedOn=2014-06-02"),
                children)));
  }

  @Test
  void whatTheRegisterRefusesStandsBesideItsFieldWithTheDayInWords() {
    Form form = typed("on=2014-06-01", "text=x");
    Form told =
        CaseFields.told(
            form, new Invalid("on", "before-start", "The proceedings began on 2014-06-02"));
    assertEquals("The proceedings began on 2 June 2014", told.error("on"));
    Form whole = CaseFields.told(form, new Invalid("children", "x", "Not all of them"));
    assertFalse(whole.isValid());
    assertNull(whole.errors().get(0).target());
  }

  /** R-SGO-07, R-SGO-10: to whom it was made is said of orders that name somebody. */
  @Test
  void onlyAnOrderToACarerSaysWhichCaseCameToIt() {
    String[] order = {"form=C43A", "madeOn=2014-06-18", "towards=" + new UUID(0, 3), "arranged="};
    assertTrue(NewOrderResource.checked(typed(order)).isValid());
    order[0] = "form=C43";
    order[3] = "arranged=LIVE_WITH";
    assertTrue(NewOrderResource.checked(typed(order)).isValid());
    order[3] = "arranged=SPEND_TIME";
    assertEquals(List.of("towards"), targets(NewOrderResource.checked(typed(order))));
    order[3] = "arranged=";
    order[0] = "form=C32A";
    assertEquals(List.of("towards"), targets(NewOrderResource.checked(typed(order))));
  }
}
