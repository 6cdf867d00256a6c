package uk.kith.app.web.asking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.RegisterFixture;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.api.Calls.CallId;
import uk.kith.placements.api.Calls.CallView;
import uk.kith.placements.api.Considerations.ConsiderationView;
import uk.kith.placements.api.Considerations.Considered;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Referrals.Answer;
import uk.kith.placements.api.Referrals.Given;
import uk.kith.placements.api.Referrals.Recipient;
import uk.kith.placements.api.Referrals.ReferralId;
import uk.kith.placements.api.Referrals.ReferralView;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.asking.CallAnswer;
import uk.kith.placements.engine.asking.Consideration;
import uk.kith.placements.engine.asking.ConsiderationKind;
import uk.kith.placements.engine.asking.ConsiderationOutcome;
import uk.kith.placements.engine.asking.Declined;
import uk.kith.placements.engine.asking.SpokenWith;

/** What was asked one Tuesday evening: an aunt, two calls and a referral to two providers. */
public final class Asked {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  private static final Instant SENT = Instant.parse("2014-09-30T15:50:00Z");
  static final ChildId AMIR = new ChildId(new UUID(0, 21));
  static final ChildId DANYAL = new ChildId(new UUID(0, 22));
  public static final HouseholdId HOME = new HouseholdId(new UUID(0, 1));
  static final SearchId SEARCH = new SearchId(new UUID(0, 7));
  static final String HREF = "/searches/" + SEARCH;

  private Asked() {}

  public static AskedView view() {
    List<Consideration> considered =
        List.of(
            new Consideration(
                ConsiderationKind.CONNECTED_PERSON,
                ConsiderationOutcome.BEING_ASSESSED,
                "their aunt",
                "She was visited on Monday and wishes to care for both.",
                DAY));
    return AskedMaker.make(
        HREF,
        true,
        true,
        names(),
        null,
        Considered.of(
            considered.stream()
                .map(c -> new ConsiderationView(c, List.of(AMIR, DANYAL), "p.nair", SENT))
                .toList(),
            List.of(AMIR, DANYAL)),
        List.of(
            call(CallAnswer.RING_BACK, null, "after seven", 16, 50),
            call(CallAnswer.NO, Declined.TOO_FAR, null, 16, 45)),
        Map.of(),
        true,
        List.of(referral()),
        "Referral 2014-0187\nA home is asked for two children, together.");
  }

  /** An aunt who is being assessed, and an uncle who could care for Amir. */
  public static Considered considered() {
    return Considered.of(
        List.of(
            connected(ConsiderationOutcome.BEING_ASSESSED, "their aunt", AMIR, DANYAL),
            connected(ConsiderationOutcome.SUITABLE, "Uncle Jan Horvath", AMIR)),
        List.of(AMIR, DANYAL));
  }

  private static ConsiderationView connected(
      ConsiderationOutcome outcome, String who, ChildId... children) {
    return new ConsiderationView(
        new Consideration(
            ConsiderationKind.CONNECTED_PERSON, outcome, who, "Visited on Monday.", DAY),
        List.of(children),
        "p.nair",
        SENT);
  }

  /** The same as pages have it on which homes are compared. */
  public static FamilyRecorded family() {
    return FamilyRecorded.of(SEARCH, considered(), names(), List.of(), true);
  }

  static Map<ChildId, String> names() {
    Map<ChildId, String> names = new LinkedHashMap<>();
    names.put(AMIR, "Amir");
    names.put(DANYAL, "Danyal");
    return names;
  }

  /** To two providers, of whom one has made an offer after it had declined. */
  public static ReferralView referral() {
    return new ReferralView(
        new ReferralId(new UUID(0, 9)),
        "Referral 2014-0187\nA home is asked for two children, together.",
        DAY,
        "p.nair",
        List.of(
            new Recipient(
                "Bright Homes",
                SENT,
                Answer.OFFER,
                SENT.plusSeconds(1500),
                "Two bedrooms in Barnsley",
                84_050L,
                null,
                List.of(
                    new Given(
                        Answer.DECLINE, SENT.plusSeconds(1500), "p.nair", null, null, "No room"),
                    new Given(
                        Answer.OFFER,
                        SENT.plusSeconds(4800),
                        "t.ashworth",
                        "Two bedrooms in Barnsley",
                        84_050L,
                        null))),
            new Recipient("Moor View Care", SENT, null, null, null, null, null, List.of())),
        Duration.ofMinutes(25));
  }

  public static CallView call(
      CallAnswer answer, @Nullable Declined why, @Nullable String note, int hour, int minute) {
    return call(HOME, answer, why, note, hour, minute);
  }

  /** A home that asked to be rung again at a time of the day of the call. */
  public static CallView ringBack(HouseholdId home, LocalTime at) {
    CallView call = call(home, CallAnswer.RING_BACK, null, null, 16, 40);
    return new CallView(
        call.id(),
        call.search(),
        home,
        call.spokenWith(),
        call.answer(),
        null,
        null,
        DAY,
        call.at(),
        (at.isAfter(call.at()) ? DAY : DAY.plusDays(1)).atTime(at),
        call.by(),
        SENT,
        null);
  }

  static HouseholdView home() {
    return RegisterFixture.aHousehold(
        "Karen and Paul Whitfield",
        "F-1",
        HouseholdKind.FOSTER,
        true,
        Whereabouts.NOT_KNOWN,
        2,
        0,
        List.of(),
        List.of(),
        null);
  }

  public static CallView call(
      HouseholdId home,
      CallAnswer answer,
      @Nullable Declined why,
      @Nullable String note,
      int hour,
      int minute) {
    return new CallView(
        new CallId(new UUID(hour, minute)),
        SEARCH,
        home,
        SpokenWith.CARER,
        answer,
        why,
        note,
        DAY,
        LocalTime.of(hour, minute),
        null,
        "p.nair",
        SENT,
        null);
  }
}
