package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.direction.Direction;
import uk.kith.court.engine.direction.Purpose;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.order.Arranged;
import uk.kith.court.engine.order.DutyToApply;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.standing.ChildCase;
import uk.kith.kernel.ProceedingsId;

/**
 * Everything that is recorded of one child's way, of earlier ways and of later days too; {@link
 * Way} takes from it what belongs to the way of a day.
 *
 * @param gateway days on which the gateway decided to begin pre-proceedings or to issue
 * @param proceedings for care or supervision, special guardianship or child arrangements
 * @param placementApplications applications for a placement order, also such as failed
 * @param plans what the permanence plan puts first, in the order of recording
 * @param finalPlans what the authority's final care plan asked the court for
 * @param adoptionDecisions days on which the agency decision maker decided for adoption, without
 *     decisions that were reversed
 * @param adoptionApplications days of applications for an adoption order
 * @param adopted days on which care ended by adoption
 * @param statuses days on which a permanent legal status was reached
 * @param lookedAfter on the day asked about
 * @param underFinalOrder whether the legal status on that day is that of a care or placement order
 * @param underPlacementOrder whether it is that of a placement or freeing order, and adoption is
 *     still decided as far as is known
 * @param placementOrderOn day of the placement order that stands on that day or stood until care
 *     ended, whoever tells of it; null when there is none, it was revoked, or its day is not known
 * @param placedForAdoptionOn since when the child lives with the adopters with whom it lives; null
 *     while it does not, and for who may not know of it
 */
public record ChildRecord(
    List<LocalDate> gateway,
    List<Before> preProceedings,
    List<InCourt> proceedings,
    List<DutyToApply.Application> placementApplications,
    List<Planned> plans,
    List<Planned> finalPlans,
    List<GuardianshipCase> guardianships,
    List<Order> orders,
    List<LocalDate> adoptionDecisions,
    List<LocalDate> adoptionApplications,
    List<LocalDate> adopted,
    List<LocalDate> statuses,
    boolean lookedAfter,
    boolean underFinalOrder,
    boolean underPlacementOrder,
    @Nullable LocalDate placementOrderOn,
    @Nullable LocalDate placedForAdoptionOn) {

  public static final ChildRecord NOTHING =
      new ChildRecord(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), List.of(), List.of(), false, false, false, null, null);

  public ChildRecord {
    gateway = List.copyOf(gateway);
    preProceedings = List.copyOf(preProceedings);
    proceedings = List.copyOf(proceedings);
    placementApplications = List.copyOf(placementApplications);
    plans = List.copyOf(plans);
    finalPlans = List.copyOf(finalPlans);
    guardianships = List.copyOf(guardianships);
    orders = List.copyOf(orders);
    adoptionDecisions = List.copyOf(adoptionDecisions);
    adoptionApplications = List.copyOf(adoptionApplications);
    adopted = List.copyOf(adopted);
    statuses = List.copyOf(statuses);
  }

  /**
   * Pre-proceedings.
   *
   * @param steppedDown whether they ended without going to court
   */
  public record Before(PreProceedings facts, boolean steppedDown) {}

  /**
   * Proceedings about the child.
   *
   * @param allocatedOn day of gatekeeping and allocation; null when not known
   * @param finalPlanOn when the authority put its final care plan; null while it has not
   * @param decision how they ended for the child; null while they are open or when it was not told
   */
  public record InCourt(
      ProceedingsId id,
      ChildCase facts,
      @Nullable LocalDate allocatedOn,
      @Nullable LocalDate finalPlanOn,
      List<Directed> directed,
      @Nullable FinalDecision decision) {

    /** Some of which nobody told how they ended. */
    public InCourt(
        ProceedingsId id,
        ChildCase facts,
        @Nullable LocalDate allocatedOn,
        @Nullable LocalDate finalPlanOn,
        List<Directed> directed) {
      this(id, facts, allocatedOn, finalPlanOn, directed, null);
    }

    public InCourt {
      directed = List.copyOf(directed);
    }
  }

  /**
   * A direction that orders one of the steps.
   *
   * @param begunOn of an assessment, when it began; null when not known
   */
  public record Directed(Purpose purpose, Direction direction, @Nullable LocalDate begunOn) {}

  /**
   * A way to a permanent home that was planned.
   *
   * @param kind null when no one order ends it, or nobody has said which
   */
  public record Planned(LocalDate on, PermanentRoute.@Nullable Kind kind) {}

  /**
   * An order that was made about the child.
   *
   * @param arranged what one on form C43 says; null on another form and where nobody has said
   */
  public record Order(LocalDate on, OrderForm form, @Nullable Arranged arranged) {

    public Order(LocalDate on, OrderForm form) {
      this(on, form, null);
    }
  }
}
