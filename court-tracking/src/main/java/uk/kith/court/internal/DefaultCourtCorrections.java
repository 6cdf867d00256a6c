package uk.kith.court.internal;

import static java.util.Objects.requireNonNull;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtCorrections;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.court.internal.guardianship.CareOnOrders;
import uk.kith.court.internal.guardianship.OrdersToCarers;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.DirectionId;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.Id;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Children;

/**
 * Mistakes in the schema {@code court}. The legal status that an order set is placements' and is
 * corrected there, in the same transaction.
 */
@UseCase
@AllowedRoles({
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
public class DefaultCourtCorrections implements CourtCorrections {

  @Inject Cases cases;
  @Inject DoneByToday done;
  @Inject MistakenRows rows;
  @Inject Children children;
  @Inject NewToCourt newcomers;
  @Inject StatusOfOrders statuses;
  @Inject OrdersToCarers carers;
  @Inject CareOnOrders care;
  @Inject AuditTrail audit;

  @Override
  @Once
  @AllowedRoles(COURT_OFFICER)
  public void takeBack(ProceedingsId id, TakeBack command, @Nullable Long version) {
    done.require("issuedOn", command.issuedOn());
    done.require("joinedOn", command.joinedOn());
    Proceedings proceedings = cases.toChange(id, version);
    Entry entry = cases.entry();
    Map<ChildId, LocalDate> revoked = new HashMap<>(proceedings.revoked());
    List<ChildId> about =
        command.entries().stream()
            .flatMap(each -> takeBack(proceedings, command, each, entry).stream())
            .toList();
    revoked.keySet().removeAll(proceedings.revoked().keySet());
    revoked.forEach(statuses::revocationTakenBack);
    cases.audit(action(command.kind()), id, about.size());
    switch (command.kind()) {
      case HEARING, MOVE, EXTENSION, END, ISSUE, CASE_KIND, CASE, JOINING, CHILD ->
          cases.fireChanged(id, about);
      case ORDER -> correctAfterOrders(proceedings, command, entry);
      case DIRECTION, FILING -> {
        if (command.entries().stream()
            .anyMatch(each -> proceedings.direction(new DirectionId(each)).isOnTimeline())) {
          cases.fireChanged(id, proceedings.childIds());
        }
      }
      case APPLICATION, PLAN, MEETING -> {}
    }
  }

  /** The children whom it was about. */
  private List<ChildId> takeBack(Proceedings proceedings, TakeBack command, UUID id, Entry entry) {
    CourtEntryId what = new CourtEntryId(id);
    String why = command.why();
    return switch (command.kind()) {
      case HEARING -> proceedings.takeBackHearing(new HearingId(id), why, entry);
      case MOVE -> proceedings.takeBackMove(new HearingId(id), why, entry);
      case APPLICATION -> {
        proceedings.application(what).takeBack(why, entry);
        yield proceedings.childIds();
      }
      case DIRECTION -> {
        proceedings.direction(new DirectionId(id)).takeBack(why, entry);
        yield proceedings.childIds();
      }
      case FILING -> {
        proceedings.direction(new DirectionId(id)).takeBackFiling(why, entry);
        yield proceedings.childIds();
      }
      case ORDER -> {
        OrderMade order = proceedings.order(what);
        List<ChildId> about = visible(order.child(), what);
        care.requireGoesOn(order.child(), order.made().on());
        order.takeBack(why, entry);
        yield about;
      }
      case EXTENSION ->
          takeBack(proceedings.extension(what), RecordedExtension::child, what, why, entry);
      case PLAN -> takeBack(proceedings.plan(what), PlanPut::child, what, why, entry);
      case END -> {
        ChildId child = new ChildId(id);
        List<ChildId> about = visible(child, child);
        proceedings.takeBackEnd(child, why, entry);
        yield about;
      }
      case ISSUE -> {
        expectSame(proceedings, id);
        newcomers.expectBornBy(proceedings.fromBeginning(), "issuedOn", command.issuedOn());
        yield proceedings.correctIssue(command.issuedOn(), why, entry);
      }
      case CASE_KIND -> {
        expectSame(proceedings, id);
        yield proceedings.correctKind(requireNonNull(command.caseKind()), why, entry);
      }
      case MEETING -> {
        ChildId child = new ChildId(id);
        List<ChildId> about = visible(child, child);
        proceedings.takeBackMeeting(child, why, entry);
        yield about;
      }
      case CASE -> {
        expectSame(proceedings, id);
        yield proceedings.takeBackWhole(why, entry);
      }
      case JOINING -> {
        ChildId child = new ChildId(id);
        List<ChildId> about = visible(child, child);
        proceedings.correctJoining(child, command.joinedOn(), why, entry);
        newcomers.expectBornBy(about, "joinedOn", proceedings.commencement(child).day());
        yield about;
      }
      case CHILD -> {
        ChildId child = new ChildId(id);
        List<ChildId> about = visible(child, child);
        proceedings.takeBackChild(child, why, entry);
        yield about;
      }
    };
  }

  private static void expectSame(Proceedings proceedings, UUID id) {
    if (!proceedings.is(id)) {
      throw new NotFound(new ProceedingsId(id));
    }
  }

  /** Of a child whom the caller may not see there is nothing to take back. */
  private <R extends MistakenRow> List<ChildId> takeBack(
      R row, Function<R, ChildId> of, CourtEntryId what, String why, Entry entry) {
    List<ChildId> about = visible(of.apply(row), what);
    row.takeBack(why, entry);
    return about;
  }

  private List<ChildId> visible(ChildId child, Id what) {
    if (children.visible(List.of(child)).isEmpty()) {
      throw new NotFound(what);
    }
    return List.of(child);
  }

  /**
   * The legal status that orders set, the cases that came to them, and the ends of the application
   * that rest on them alone.
   */
  private void correctAfterOrders(Proceedings proceedings, TakeBack command, Entry entry) {
    List<OrderMade> orders =
        command.entries().stream().map(each -> proceedings.order(new CourtEntryId(each))).toList();
    orders.forEach(
        order -> {
          if (order.setTheStatus()) {
            statuses.takenBack(order.child(), order.id(), order.made());
          }
          carers.takenBack(order.child(), order.made(), command.why());
        });
    List<ChildId> open = new ArrayList<>();
    for (OrderMade order : orders) {
      if (proceedings.takeBackEndBy(order, command.why(), entry)) {
        open.add(order.child());
      }
    }
    if (!open.isEmpty()) {
      cases.audit(action(Kind.END), proceedings.id(), open.size());
    }
    cases.fireChanged(proceedings.id(), orders.stream().map(OrderMade::child).distinct().toList());
  }

  private static String action(Kind kind) {
    return switch (kind) {
      case HEARING -> "hearing-taken-back";
      case MOVE -> "hearing-move-taken-back";
      case ORDER -> "order-taken-back";
      case EXTENSION -> "extension-taken-back";
      case APPLICATION -> "application-taken-back";
      case PLAN -> "plan-taken-back";
      case DIRECTION -> "direction-taken-back";
      case FILING -> "filing-taken-back";
      case END -> "end-taken-back";
      case ISSUE -> "day-of-issue-corrected";
      case CASE_KIND -> "kind-of-proceedings-corrected";
      case MEETING -> "family-meeting-taken-back";
      case CASE -> "proceedings-taken-back";
      case JOINING -> "day-of-joining-corrected";
      case CHILD -> "child-in-proceedings-taken-back";
    };
  }

  @Override
  public List<TakenBack> takenBack(ProceedingsId id) {
    List<TakenBack> seen = rows.takenBack(id);
    if (!seen.isEmpty()) {
      audit.record("mistakes-viewed", id, Map.of("count", Integer.toString(seen.size())));
    }
    return seen;
  }

  @Override
  public List<TakenBack> casesTakenBack(ChildId child) {
    visible(child, child);
    List<TakenBack> seen = rows.casesTakenBack(child);
    if (!seen.isEmpty()) {
      audit.record("mistakes-viewed", child, Map.of("count", Integer.toString(seen.size())));
    }
    return seen;
  }
}
