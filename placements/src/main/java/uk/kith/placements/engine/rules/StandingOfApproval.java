package uk.kith.placements.engine.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.ApprovalStanding;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.SuitabilityInDoubt;
import uk.kith.placements.engine.Verdict.Objection;

/**
 * Whether an approval goes on when a home is needed: one that ended by then covers nobody
 * (R-PLACE-11), nor does a temporary one that ran out before (R-PLACE-18), nor one of adopters who
 * were told that they are not thought suitable any more (R-ADOPT-06). One that is to end later is
 * told, for how long a child stays nobody knows. Part of what {@link TermsOfApproval} says, in bits
 * that it leaves free.
 */
final class StandingOfApproval {

  private static final RuleId TERMS_RULE = RuleId.of("R-PLACE-11");
  private static final RuleId TEMPORARY_RULE = RuleId.of("R-PLACE-14");
  private static final RuleId EXPIRED_RULE = RuleId.of("R-PLACE-18");

  private static final int ENDED = 1 << 16;
  private static final int RUN_OUT = 1 << 17;
  private static final int IS_TO_END = 1 << 18;
  private static final int NOT_SUITABLE = 1 << 19;
  private static final int IN_DOUBT = 1 << 20;

  private final LocalDate day;

  /**
   * @param day from when a home is needed
   */
  StandingOfApproval(LocalDate day) {
    this.day = day;
  }

  int test(HouseholdColumns homes, int row) {
    ApprovalStanding standing =
        homes.is(row, HouseholdColumns.HAS_STANDING) ? homes.home(row).standing() : null;
    if (standing == null) {
      return Said.NOTHING;
    }
    if (standing.isEnded(day)) {
      return Said.IMPOSSIBLE | ENDED;
    }
    if (standing.isRunOut(day)) {
      return Said.IMPOSSIBLE | RUN_OUT;
    }
    if (standing.isDeterminedAgainst(day)) {
      return Said.IMPOSSIBLE | NOT_SUITABLE;
    }
    int ends = ends(standing);
    return standing.doubt() == null ? ends : Said.APPROVAL | reasons(ends) | IN_DOUBT;
  }

  private static int ends(ApprovalStanding standing) {
    ApprovalStanding.Temporary temporary = standing.temporary();
    boolean ends = standing.endedOn() != null || (temporary != null && temporary.lastDay() != null);
    return ends ? Said.NOTE | IS_TO_END : Said.NOTHING;
  }

  /** Whether a test said that nobody can be placed, whatever the terms. */
  static boolean isOver(int said) {
    return Said.has(said, ENDED | RUN_OUT | NOT_SUITABLE);
  }

  /** Which of its bits a test said. */
  static int reasons(int said) {
    return said & (ENDED | RUN_OUT | IS_TO_END | NOT_SUITABLE | IN_DOUBT);
  }

  void tell(HouseholdSnapshot home, int said, List<Objection> to) {
    ApprovalStanding standing = home.standing();
    if (standing == null) {
      return;
    }
    SuitabilityInDoubt doubt = standing.doubt();
    if (doubt != null && Said.has(said, NOT_SUITABLE | IN_DOUBT)) {
      to.add(DoubtedSuitability.objection(doubt));
    }
    LocalDate ended = standing.endedOn();
    if (ended != null && Said.has(said, ENDED | IS_TO_END)) {
      to.add(ended(home, ended, Said.has(said, ENDED)));
    } else if (Said.has(said, RUN_OUT | IS_TO_END)) {
      LocalDate last = Objects.requireNonNull(standing.temporary()).lastDay();
      to.add(temporary(Objects.requireNonNull(last), Said.has(said, RUN_OUT)));
    }
  }

  private static Objection ended(HouseholdSnapshot home, LocalDate ended, boolean over) {
    String source =
        home.kind() == HouseholdKind.ADOPTER ? TermsOfApproval.ADOPTERS : TermsOfApproval.TERMS_LAW;
    return over
        ? Objections.impossible(
            TERMS_RULE, "The approval ended on " + Wording.day(ended) + ".", source, ended)
        : Objections.note(
            TERMS_RULE,
            "The approval ends on " + Wording.day(ended) + ", and no child stays after that.",
            source,
            ended);
  }

  private static Objection temporary(LocalDate last, boolean over) {
    return over
        ? Objections.impossible(
            EXPIRED_RULE,
            "The temporary approval ran out on "
                + Wording.day(last)
                + ", and full approval is not recorded.",
            CarePlanningLaw.source(25),
            last)
        : Objections.note(
            TEMPORARY_RULE,
            "The temporary approval runs out on "
                + Wording.day(last)
                + ": by then full approval is given, or the child lives elsewhere.",
            CarePlanningLaw.source(24),
            last);
  }
}
