package uk.kith.court.internal;

import static uk.kith.kernel.service.Role.COURT_OFFICER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtOrders;
import uk.kith.court.api.MakeApplication;
import uk.kith.court.api.MakeOrder;
import uk.kith.court.api.PutPlan;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.order.ComingOfAge;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.CourtOrder.About;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.order.StatusAfterOrder.Made;
import uk.kith.court.engine.order.Unions;
import uk.kith.court.internal.CaseRows.CareApplied;
import uk.kith.court.internal.guardianship.OrdersToCarers;
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
  @Inject CaseRows rows;
  @Inject StatusOfOrders statuses;
  @Inject KnownUnions unions;
  @Inject GuardianshipOrders guardianships;
  @Inject OrdersToCarers carers;
  @Inject LawToConfirm law;
  @Inject DoneByToday done;

  @Override
  @Once
  public void make(ProceedingsId id, MakeOrder command, @Nullable Long version) {
    done.require("madeOn", command.order().madeOn());
    Proceedings proceedings = cases.toChange(id, version);
    LocalDate madeOn = command.order().madeOn();
    List<ChildId> whom = cases.about(proceedings, command.children(), "madeOn", madeOn);
    carers.made(command, whom);
    List<ChildBrief> about = children.brief(whom, madeOn);
    NewToCourt.expectBornBy(about, "madeOn", madeOn);
    command.acceptance().orRefuse(against(command, about));
    List<ChildId> ordered = proceedings.order(command.about(whom), cases.entry());
    Made made = new Made(command.order().form(), madeOn);
    if (made.form().setsLegalStatus()) {
      for (ChildId child : ordered) {
        if (statuses.isOnRecord(child, made)) {
          proceedings.statusStood(child, made);
        }
        statuses.ordered(child, made);
      }
    }
    cases.audit("order-made", id, ordered.size());
    if (command.ends()) {
      List<ChildId> ended = proceedings.endByOrder(ordered, madeOn);
      if (!ended.isEmpty()) {
        cases.audit("proceedings-disposed-of", id, ended.size());
      }
    }
    cases.fireChanged(id, ordered);
  }

  @Override
  @Once
  public void plan(ProceedingsId id, PutPlan command, @Nullable Long version) {
    done.require("on", command.on());
    Proceedings proceedings = cases.toChange(id, version);
    List<ChildId> whom = cases.about(proceedings, command.children(), "on", command.on());
    proceedings.plan(command.about(whom), cases.entry());
    cases.audit("plan-put", id, proceedings.childIds().size());
  }

  @Override
  @Once
  public void apply(ProceedingsId id, MakeApplication command, @Nullable Long version) {
    done.require("madeOn", command.madeOn());
    done.require("decidedOn", command.decidedOn());
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
    done.require("on", on);
    Proceedings proceedings = cases.toChange(id, version);
    for (CourtEntryId plan : plans) {
      PlanPut put = proceedings.plan(plan);
      if (children.visible(List.of(put.child())).isEmpty()) {
        throw new NotFound(plan);
      }
      proceedings.decide(put, on, approved, cases.entry());
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
    done.require("on", on);
    Proceedings proceedings = cases.toChange(id, version);
    proceedings.application(application).decide(on, granted, cases.entry());
    cases.audit("application-decided", id, proceedings.childIds().size());
  }

  private List<Finding> against(MakeOrder command, List<ChildBrief> about) {
    CourtOrder order = command.order();
    List<ChildId> ids = about.stream().map(ChildBrief::id).toList();
    Map<ChildId, Unions> united = unions.of(ids);
    Map<ChildId, List<CareApplied>> care = order.directed() ? rows.careApplied(ids) : Map.of();
    Map<ChildId, List<CourtOrder>> terms = order.extended() ? rows.terms(ids) : Map.of();
    List<Finding> whose =
        order.form() == OrderForm.C43A ? guardianships.against(ids, order.madeOn()) : List.of();
    Stream<Finding> twice = ids.stream().flatMap(child -> statuses.twice(child, order).stream());
    return Stream.concat(
            Stream.concat(whose.stream(), twice),
            about.stream()
                .flatMap(
                    child -> {
                      Unions known =
                          united.getOrDefault(child.id(), Unions.NONE).asOf(order.madeOn());
                      LocalDate applied =
                          CareApplied.first(
                              care.getOrDefault(child.id(), List.of()), order, LocalDate.MAX);
                      List<CourtOrder> before = terms.getOrDefault(child.id(), List.of());
                      return Stream.concat(
                          order
                              .findings(
                                  new About(
                                      ComingOfAge.of(child.birth(), known),
                                      applied,
                                      order.extended(before, law)),
                                  law)
                              .stream(),
                          order.extendedAgain(before, law).stream());
                    }))
        .distinct()
        .toList();
  }
}
