package uk.kith.court.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtPeople;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.standing.Stage;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;

/** Proceedings on record, as far as a legal tracker speaks of them. */
public record KnownCase(
    ProceedingsId id,
    ProceedingsKind kind,
    Commencement commencement,
    CourtPeople people,
    List<Hearing> hearings,
    Map<ChildId, OfChild> children) {

  public KnownCase {
    hearings = List.copyOf(hearings);
    children = Map.copyOf(children);
  }

  /**
   * Where they stand for one child.
   *
   * @param joinedOn null for one who is in them from their beginning
   * @param disposedOn null while open
   * @param finalPlan the authority's final care plan; null while there is none
   */
  public record OfChild(
      @Nullable LocalDate joinedOn,
      @Nullable LocalDate disposedOn,
      @Nullable FinalDecision decision,
      List<CourtOrder> orders,
      @Nullable FinalPlan finalPlan) {

    public OfChild {
      orders = List.copyOf(orders);
    }
  }

  /** A final care plan and the day on which it was put to the court. */
  public record FinalPlan(CarePlan plan, LocalDate on) {}

  public boolean isOpen(ChildId child) {
    OfChild of = children.get(child);
    return of != null && of.disposedOn() == null;
  }

  /**
   * The last day of what the court decided of a child: that on which it ended, or on which the
   * final hearing ended that was going on then; null while open.
   */
  public @Nullable LocalDate lastDay(ChildId child) {
    OfChild of = children.get(child);
    LocalDate ended = of == null ? null : of.disposedOn();
    return ended == null ? null : ListedHearings.lastOfFinal(hearings, ended);
  }

  /** From when the child's own weeks run (R-COURT-08). */
  public Commencement commencement(ChildId child) {
    OfChild of = children.get(child);
    return commencement.joinedOn(of == null ? null : of.joinedOn());
  }

  /** As the court's list has it for a child on a day (R-COURT-20). */
  public Stage stage(ChildId child, LocalDate asOf) {
    OfChild of = children.get(child);
    return of == null
        ? Stage.of(commencement.issuedOn(), null, hearings, asOf)
        : Stage.of(
            commencement(child).issuedOn(),
            of.disposedOn(),
            Hearing.since(of.joinedOn(), hearings),
            asOf);
  }
}
