package uk.kith.court.internal;

import static uk.kith.kernel.service.Role.COURT_OFFICER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtOrders;
import uk.kith.court.api.MakeApplication;
import uk.kith.court.api.MakeOrder;
import uk.kith.court.api.PutPlan;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;

/**
 * Orders in the schema {@code court}; the legal status under which a child is looked after is
 * placements' and is set there, in the same transaction.
 */
@UseCase
@AllowedRoles(COURT_OFFICER)
public class DefaultCourtOrders implements CourtOrders {

  @Inject Cases cases;
  @Inject Children children;

  @Override
  @Once
  public void make(ProceedingsId id, MakeOrder command, @Nullable Long version) {
    Proceedings proceedings = cases.toChange(id, version);
    LocalDate madeOn = command.order().madeOn();
    List<ChildBrief> about = children.brief(proceedings.about(command.children()), madeOn);
    command.acceptance().orRefuse(against(command, about));
    List<ChildId> ordered = proceedings.order(command, cases.entry());
    OrderForm form = command.order().form();
    if (form.setsLegalStatus()) {
      ordered.forEach(child -> children.setLegalStatus(child, madeOn, form.legalStatus()));
    }
    cases.audit("order-made", id, ordered.size());
    if (command.ends()) {
      proceedings.dispose(ordered, madeOn, FinalDecision.FINAL_ORDER);
      cases.audit("proceedings-disposed-of", id, ordered.size());
    }
    cases.fireChanged(id, ordered);
  }

  @Override
  @Once
  public void plan(ProceedingsId id, PutPlan command, @Nullable Long version) {
    Proceedings proceedings = cases.toChange(id, version);
    proceedings.plan(command, cases.entry());
    cases.audit("plan-put", id, proceedings.childIds().size());
  }

  @Override
  @Once
  public void apply(ProceedingsId id, MakeApplication command, @Nullable Long version) {
    Proceedings proceedings = cases.toChange(id, version);
    proceedings.apply(command, cases.entry());
    cases.audit("application-recorded", id, proceedings.childIds().size());
  }

  @Override
  @Once
  public void decidePlans(
      ProceedingsId id,
      List<CourtEntryId> plans,
      LocalDate on,
      boolean approved,
      @Nullable Long version) {
    Proceedings proceedings = cases.toChange(id, version);
    for (CourtEntryId plan : plans) {
      PlanPut put = proceedings.plan(plan);
      if (children.visible(List.of(put.child())).isEmpty()) {
        throw new NotFound(plan);
      }
      put.decide(on, approved, cases.entry());
    }
    cases.audit("plan-decided", id, plans.size());
  }

  @Override
  @Once
  public void decideApplication(
      ProceedingsId id,
      CourtEntryId application,
      LocalDate on,
      boolean granted,
      @Nullable Long version) {
    Proceedings proceedings = cases.toChange(id, version);
    proceedings.application(application).decide(on, granted, cases.entry());
    cases.audit("application-decided", id, proceedings.childIds().size());
  }

  private static List<Finding> against(MakeOrder command, List<ChildBrief> about) {
    return about.stream()
        .flatMap(
            child -> {
              Birthdays birthdays = Birthdays.of(child.birth());
              return command
                  .order()
                  .findings(birthdays.seventeenth(), birthdays.eighteenth())
                  .stream();
            })
        .distinct()
        .toList();
  }
}
