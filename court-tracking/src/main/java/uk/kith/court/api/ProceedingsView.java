package uk.kith.court.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction.Standing;
import uk.kith.court.engine.direction.Purpose;
import uk.kith.court.engine.gateway.FamilyMeeting;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.order.Arranged;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.standing.Stage;
import uk.kith.court.engine.standing.Track;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.DirectionId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.PreProceedingsId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.RuleId;

/**
 * Proceedings as they stood on a day, with those of their children that the caller may see.
 *
 * @param issuedOn null when the court's issue is not known
 * @param submittedOn null when not recorded
 * @param caseNumber the court's own; null while it has given none
 * @param hearings the earliest first
 * @param directions what is due first, first
 * @param applications within the proceedings, the earliest first
 * @param version for {@code If-Match}
 */
public record ProceedingsView(
    ProceedingsId id,
    ProceedingsKind kind,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate submittedOn,
    @Nullable String caseNumber,
    CourtPeople people,
    LocalDate asOf,
    List<ChildInProceedings> children,
    List<HearingView> hearings,
    List<DirectionView> directions,
    List<ApplicationView> applications,
    long version) {

  public ProceedingsView {
    children = List.copyOf(children);
    hearings = List.copyOf(hearings);
    directions = List.copyOf(directions);
    applications = List.copyOf(applications);
  }

  /**
   * Where the proceedings stand for one child (R-COURT-08).
   *
   * @param joinedOn from when the case is about the child, whose own weeks run from that day; null
   *     for one who is in it from the beginning
   * @param limit last day allowed; null when no law limits such proceedings, as all but those for a
   *     care or supervision order, or none limited those begun on that day (R-COURT-01)
   * @param limitIsProvisional true when counted from the submission, the issue not being known
   * @param noCareOrderFrom from when no care or supervision order can be made: the child's 17th
   *     birthday, or a marriage at 16 (R-COURT-41); null once disposed of, where neither order is
   *     asked for, and while the birthday is not known
   * @param week in which the proceedings are, from 1; null before they begin and once disposed of
   * @param weeksElapsed whole weeks since they began; null as {@code week}
   * @param nextHearing null when none is listed
   * @param finalHearing the next final hearing that is listed; null when none is
   * @param finalHearingHeldOn the last day of the final hearing that was held; null while none was,
   *     and while a part of it is listed or waits for a new day
   * @param finalHearingForecast a planning estimate of when it may be over, never earlier than the
   *     day; null once it was held or the case disposed of, and for all but care and supervision
   *     proceedings
   * @param disposedOn when the application was disposed of; null while open
   * @param decision how it ended; null while open, or when it was not told
   * @param familyMeeting before the application, as it is recorded of the case; null while nothing
   *     is, and in lists
   * @param ledBy the pre-proceedings that led to the application about the child and tell of the
   *     family meeting before it (R-PRE-11, R-PRE-12); null where none did, and in lists
   */
  public record ChildInProceedings(
      ChildId child,
      @Nullable LocalDate joinedOn,
      @Nullable LocalDate limit,
      boolean limitIsProvisional,
      @Nullable LocalDate noCareOrderFrom,
      @Nullable Integer week,
      @Nullable Integer weeksElapsed,
      Stage stage,
      Track track,
      @Nullable ListedFor nextHearing,
      @Nullable ListedFor finalHearing,
      @Nullable LocalDate finalHearingHeldOn,
      @Nullable PlanningEstimate finalHearingForecast,
      @Nullable LocalDate disposedOn,
      @Nullable FinalDecision decision,
      List<GrantedExtension> extensions,
      List<OrderView> orders,
      List<PlanView> plans,
      @Nullable FamilyMeeting familyMeeting,
      @Nullable LedBy ledBy,
      List<Finding> findings) {

    public ChildInProceedings {
      extensions = List.copyOf(extensions);
      orders = List.copyOf(orders);
      plans = List.copyOf(plans);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Pre-proceedings that led to an application about a child.
   *
   * @param familyMeeting null while nothing is recorded of it there
   */
  public record LedBy(PreProceedingsId preProceedings, @Nullable FamilyMeeting familyMeeting) {}

  /** A hearing ahead. */
  public record ListedFor(HearingType type, LocalDate on, LocalDate endsOn) {}

  /** A decision on more time, in the order of grant. */
  public record GrantedExtension(
      CourtEntryId id,
      LocalDate grantedOn,
      LocalDate newEnd,
      ExtensionReason reason,
      String justification,
      @Nullable String welfare,
      @Nullable String conduct) {}

  /**
   * A hearing as it stood on the day.
   *
   * @param otherWords what it is for; null unless the type is other
   * @param at null when not known
   * @param reason why it was put off, when it was
   * @param note null when there is none
   * @param follows the hearing that was put off and listed again as this one; null for a first
   * @param next how it may move from here
   */
  public record HearingView(
      HearingId id,
      HearingType type,
      @Nullable String otherWords,
      LocalDate listedOn,
      LocalDate on,
      LocalDate endsOn,
      @Nullable LocalTime at,
      HearingStatus status,
      @Nullable LocalDate movedOn,
      @Nullable DelayReason reason,
      @Nullable String note,
      @Nullable HearingId follows,
      List<HearingStatus> next) {

    public HearingView {
      next = List.copyOf(next);
    }
  }

  /**
   * A direction as it stood on the day.
   *
   * @param dueAt null for any time of the day
   * @param firstDueOn as first ordered, before any variation
   * @param workingDaysLate of what was filed late or is outstanding, else 0
   * @param purpose which step of the timeline it orders; null for anything else
   * @param begunOn of an assessment, when it began; null when not known
   */
  public record DirectionView(
      DirectionId id,
      Assignee assignee,
      String text,
      LocalDate orderedOn,
      LocalDate dueOn,
      @Nullable LocalTime dueAt,
      LocalDate firstDueOn,
      Standing standing,
      @Nullable LocalDate filedOn,
      @Nullable LocalTime filedAt,
      int workingDaysLate,
      @Nullable Purpose purpose,
      @Nullable LocalDate begunOn) {}

  /**
   * That the court revoked a placement order.
   *
   * @param by the proceedings in which it did
   */
  public record Revoked(LocalDate on, ProceedingsId by) {}

  /**
   * An order about the child, the latest first.
   *
   * @param otherWords what it is; null unless the form is other
   * @param arranged what an order on form C43 says; null on another form and where nobody has said
   * @param endsOn written on it, else where the law ends it; null when open
   * @param revoked the revocation of a placement order (R-COURT-33); null while it stands, and of
   *     another order
   * @param afterEnd whether the end of the application was on record before it, so that the end
   *     stands when the order is taken back
   * @param findings what rules say against it, as it is recorded; also among the child's
   * @param acceptedRules rules in spite of which it was recorded, by their ids
   * @param acceptedBecause why; null when none spoke against it
   */
  public record OrderView(
      CourtEntryId id,
      OrderForm form,
      @Nullable String otherWords,
      @Nullable Arranged arranged,
      LocalDate madeOn,
      @Nullable LocalDate endsOn,
      boolean extended,
      @Nullable Revoked revoked,
      boolean afterEnd,
      List<Finding> findings,
      List<RuleId> acceptedRules,
      @Nullable String acceptedBecause) {

    public OrderView {
      findings = List.copyOf(findings);
      acceptedRules = List.copyOf(acceptedRules);
    }
  }

  /**
   * A plan that the authority put to the court.
   *
   * @param decidedOn null while the court had not decided, as {@code approved}
   */
  public record PlanView(
      CourtEntryId id,
      boolean last,
      CarePlan plan,
      LocalDate on,
      @Nullable LocalDate decidedOn,
      @Nullable Boolean approved) {

    /** As it stood on a day: what was decided later was open then. */
    public PlanView asOf(LocalDate day) {
      return decidedOn == null || !decidedOn.isAfter(day)
          ? this
          : new PlanView(id, last, plan, on, null, null);
    }
  }

  /** An application within the proceedings; a decision is null while there is none. */
  public record ApplicationView(
      CourtEntryId id,
      Assignee by,
      LocalDate madeOn,
      String text,
      @Nullable LocalDate decidedOn,
      @Nullable Boolean granted) {

    /** As it stood on a day: what was decided later was open then. */
    public ApplicationView asOf(LocalDate day) {
      return decidedOn == null || !decidedOn.isAfter(day)
          ? this
          : new ApplicationView(id, by, madeOn, text, null, null);
    }
  }
}
