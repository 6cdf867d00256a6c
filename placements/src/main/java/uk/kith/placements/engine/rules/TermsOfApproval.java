package uk.kith.placements.engine.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Threshold;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.Verdict.Objection;

/**
 * A placement is consistent with the terms of the carers' approval (R-PLACE-11). Terms that fail by
 * little may be changed (R-PLACE-12); in an emergency approved carers may take a child outside them
 * for a few working days (R-PLACE-13, relaxed for some months of 2020: R-PLACE-56); connected
 * persons without approval may be approved temporarily (R-PLACE-14).
 */
final class TermsOfApproval implements PlacementRule {

  private static final RuleId TERMS_RULE = RuleId.of("R-PLACE-11");
  private static final RuleId EMERGENCY_RULE = RuleId.of("R-PLACE-13");
  private static final RuleId TEMPORARY_RULE = RuleId.of("R-PLACE-14");
  private static final RuleId RELAXED_RULE = RuleId.of("R-PLACE-56");

  static final String TERMS_LAW = "Fostering Services Regulations 2011, regulation 27(5)";
  static final String ADOPTERS = "terms of the adopters’ approval";

  // Above the bits of ApprovalTerms.
  private static final int NO_APPROVAL = 1 << 8;
  private static final int TEMPORARY = 1 << 9;
  private static final int EMERGENCY = 1 << 10;
  private static final int RELAXED = 1 << 11;

  private final Asked asked;
  private final ApprovalTerms terms;
  private final StandingOfApproval standing;
  private final UsablePlaces places;
  private final FosteringLimit limit;
  private final Optional<Threshold.Version<Integer>> emergencyDays;
  private final Optional<Threshold.Version<Integer>> temporaryWeeks;
  private final boolean relaxed;

  TermsOfApproval(Asked asked) {
    this.asked = asked;
    terms = new ApprovalTerms(asked);
    standing = new StandingOfApproval(asked.day);
    places = new UsablePlaces(asked);
    limit = new FosteringLimit(asked);
    boolean emergency = asked.isFor(SearchKind.EMERGENCY);
    emergencyDays =
        emergency ? CarePlanningLaw.EMERGENCY_WORKING_DAYS.findFor(asked.day) : Optional.empty();
    temporaryWeeks = CarePlanningLaw.TEMPORARY_WEEKS.findFor(asked.day);
    relaxed = emergency && CarePlanningLaw.RELAXED.contains(asked.day);
  }

  @Override
  public RuleId id() {
    return TERMS_RULE;
  }

  @Override
  public int test(HouseholdColumns homes, int row) {
    boolean fostering = homes.isFostering(row);
    if (!fostering && homes.kind(row) != HouseholdKind.ADOPTER) {
      return Said.NOTHING;
    }
    int held = standing.test(homes, row);
    if (StandingOfApproval.isOver(held)) {
      return held;
    }
    int said = byTerms(homes, row, fostering);
    return Math.max(Said.effect(held), Said.effect(said)) | reasons(held) | reasons(said);
  }

  private static int reasons(int said) {
    return said & ~Said.effect(said);
  }

  private int byTerms(HouseholdColumns homes, int row, boolean fostering) {
    if (!homes.is(row, HouseholdColumns.HAS_TERMS)) {
      return isConnectedWithAll(homes, row) && temporaryWeeks.isPresent()
          ? Said.APPROVAL | TEMPORARY
          : Said.IMPOSSIBLE | NO_APPROVAL;
    }
    int failing = terms.failing(homes, row, false);
    int more = terms.more(homes, row);
    if (more > 0 && judgesNumber(homes, row, more)) {
      failing = terms.failing(homes, row, true);
    }
    if (failing == 0) {
      return Said.NOTHING;
    }
    if (fostering && emergencyDays.isPresent()) {
      return Said.APPROVAL | EMERGENCY | failing;
    }
    if (fostering && relaxed) {
      return Said.NOTE | RELAXED | failing;
    }
    return (Said.has(failing, ApprovalTerms.NEAR) ? Said.APPROVAL : Said.IMPOSSIBLE) | failing;
  }

  /**
   * A full house is told once, by R-PLACE-35, and one child above the limit once, by R-PLACE-05;
   * what an exemption allows is no breach of a number.
   */
  private boolean judgesNumber(HouseholdColumns homes, int row, int more) {
    int said = places.test(homes, row);
    if (Said.effect(said) == Said.IMPOSSIBLE || Exemptions.cover(asked, homes, row)) {
      return false;
    }
    boolean toldAlready =
        Said.has(said, UsablePlaces.AT_LIMIT)
            || Said.effect(limit.test(homes, row)) == Said.APPROVAL;
    return more > asked.policy.placesBeyondTerms() || !toldAlready;
  }

  private boolean isConnectedWithAll(HouseholdColumns homes, int row) {
    return homes.kind(row) == HouseholdKind.CONNECTED_PERSON
        && homes.home(row).connectedTo().containsAll(asked.ids);
  }

  @Override
  public void tell(HouseholdSnapshot home, int said, List<Objection> to) {
    boolean onlyStands = reasons(said) == StandingOfApproval.reasons(said);
    if (!onlyStands) {
      tellTerms(home, said, to);
    }
    standing.tell(home, said, to);
  }

  private void tellTerms(HouseholdSnapshot home, int said, List<Objection> to) {
    Terms held = home.terms();
    if (held == null) {
      to.add(Said.has(said, TEMPORARY) ? temporary() : withoutApproval(home));
      return;
    }
    boolean adopters = home.kind() == HouseholdKind.ADOPTER;
    String source = adopters ? ADOPTERS : TERMS_LAW;
    String text = terms.inWords("Approved", "Approved", home, held, said);
    if (Said.has(said, EMERGENCY | RELAXED)) {
      to.add(Objections.note(TERMS_RULE, text, source));
      to.add(Said.has(said, RELAXED) ? relaxed() : emergency());
    } else if (Said.has(said, ApprovalTerms.NEAR)) {
      to.add(
          Objections.approval(
              TERMS_RULE,
              adopters || Said.has(said, ApprovalTerms.SEX_NOT_KNOWN)
                  ? text
                  : text + " The terms can be changed at once if the carers agree in writing.",
              source,
              adopters ? Approvers.ADOPTION_DECISION_MAKER : Approvers.FOSTERING_DECISION_MAKER));
    } else {
      to.add(Objections.impossible(TERMS_RULE, text, source));
    }
  }

  private Objection withoutApproval(HouseholdSnapshot home) {
    return home.kind() == HouseholdKind.ADOPTER
        ? Objections.impossible(
            TERMS_RULE, "No approval as adopters is in force on that day.", ADOPTERS)
        : Objections.impossible(
            TERMS_RULE, "No approval as foster carers is in force on that day.", TERMS_LAW);
  }

  private Objection emergency() {
    Threshold.Version<Integer> law = emergencyDays.orElseThrow();
    DueDate last = WorkingCalendar.englandAndWales().workingDaysAfter(asked.day, law.value());
    return Objections.approval(
        EMERGENCY_RULE,
        "In an emergency a placement outside the terms may last "
            + law.value()
            + " working days at most, until "
            + Wording.day(last.date())
            + (last.provisional() ? " (bank holidays not yet known)." : "."),
        law.source(),
        Approvers.NOMINATED_OFFICER,
        asked.day,
        last.date());
  }

  private Objection relaxed() {
    return Objections.note(
        RELAXED_RULE,
        Wording.sentence(Wording.temporaryLaw())
            + " applies: the limit of six working days did not bind.",
        CarePlanningLaw.RELAXED_LAW,
        CarePlanningLaw.RELAXED.first(),
        CarePlanningLaw.RELAXED_LAST);
  }

  private Objection temporary() {
    Threshold.Version<Integer> law = temporaryWeeks.orElseThrow();
    LocalDate last = WorkingCalendar.weeksAfter(asked.day, law.value());
    return Objections.approval(
        TEMPORARY_RULE,
        "Not approved as foster carers yet; as connected persons they can be approved for "
            + law.value()
            + " weeks at most, until "
            + Wording.day(last)
            + ".",
        law.source(),
        Approvers.NOMINATED_OFFICER,
        asked.day,
        last);
  }
}
