package uk.kith.placements.internal.action;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ActionId;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Actions;
import uk.kith.placements.api.Children;
import uk.kith.placements.engine.action.ActionState;
import uk.kith.placements.engine.action.ActionTerms;
import uk.kith.placements.engine.action.AgreedAction;
import uk.kith.placements.internal.action.SqlActions.Row;
import uk.kith.placements.internal.facts.Recording;

/** Actions in the schema {@code placements}. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class DefaultActions implements Actions {

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject Children children;
  @Inject SqlActions actions;
  @Inject ActionWriter writer;
  @Inject AccessPolicy access;
  @Inject AuditTrail audit;
  @Inject LocalAuthority authority;

  @Override
  @Once
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  public ActionId set(ChildId child, ActionTerms terms, LocalDate setOn) {
    requireSeen(child);
    return writer.add(child, terms, setOn, null, false);
  }

  @Override
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  public void change(ActionId id, long version, ActionTerms terms) {
    Action action = toChange(id, version);
    Recording recording = writer.recording();
    action.closeWhatHolds(recording);
    em.flush(); // before another row holds
    action.change(terms, recording);
    em.flush();
    audit.record("action-changed", action.child(), Map.of("dueOn", terms.dueOn().toString()));
  }

  @Override
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  public void end(ActionId id, long version, ActionState how, LocalDate on) {
    Action action = toChange(id, version);
    Recording recording = writer.recording();
    ActionTerms terms = action.closeWhatHolds(recording);
    em.flush(); // before another row holds
    action.end(terms, how, on, recording);
    em.flush();
    audit.record("action-ended", action.child(), Map.of("how", how.name(), "on", on.toString()));
  }

  private Action toChange(ActionId id, long version) {
    Action action = em.find(Action.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    requireSeen(id, action);
    if (version != action.version()) {
      throw new Conflict("version-moved-on", "Somebody else changed this next step meanwhile");
    }
    return action;
  }

  @Override
  public ActionView getAction(ActionId id, LocalDate asOf) {
    Action action = em.find(Action.class, id.value());
    requireSeen(id, action);
    audit.record("action-viewed", action.child(), Map.of("asOf", asOf.toString()));
    return actions.of(List.of(action.child())).stream()
        .filter(row -> row.agreed().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(id))
        .view(asOf);
  }

  @Override
  public List<ActionView> ofChild(ChildId child, LocalDate asOf) {
    requireSeen(child);
    audit.record("actions-viewed", child, Map.of("asOf", asOf.toString()));
    return actions.of(List.of(child)).stream()
        .filter(row -> !row.agreed().setOn().isAfter(asOf))
        .map(row -> row.view(asOf))
        .sorted(ActionView.OPEN_FIRST)
        .toList();
  }

  @Override
  public List<ActionView> dueBy(LocalDate until, LocalDate asOf) {
    List<ActionView> due =
        actions.of(children.visible(actions.childrenWithDue(until))).stream()
            .filter(row -> !row.agreed().setOn().isAfter(asOf))
            .map(row -> row.view(asOf))
            .filter(view -> view.state() == ActionState.OPEN && !view.dueOn().isAfter(until))
            .sorted(ActionView.OPEN_FIRST)
            .toList();
    audit.record(
        "actions-due-listed",
        null,
        Map.of("asOf", asOf.toString(), "count", Integer.toString(due.size())));
    return due;
  }

  @Override
  public Map<ChildId, ActionView> next(Collection<ChildId> wanted, LocalDate asOf) {
    Map<ChildId, List<Row>> rows =
        actions.of(children.visible(wanted)).stream().collect(groupingBy(Row::child));
    Map<ChildId, ActionView> next = new HashMap<>();
    rows.forEach(
        (child, all) ->
            AgreedAction.next(all.stream().map(Row::agreed), asOf)
                .flatMap(first -> all.stream().filter(r -> r.agreed().equals(first)).findFirst())
                .ifPresent(row -> next.put(child, row.view(asOf))));
    audit.record(
        "next-steps-listed",
        null,
        Map.of("asOf", asOf.toString(), "count", Integer.toString(next.size())));
    return Map.copyOf(next);
  }

  private void requireSeen(ChildId child) {
    if (children.visible(List.of(child)).isEmpty()) {
      throw new NotFound(child);
    }
  }

  private void requireSeen(ActionId id, @Nullable Action action) {
    if (action == null
        || !action.belongsTo(authority)
        || (action.isSealed() && !access.maySeeAdopters())
        || children.visible(List.of(action.child())).isEmpty()) {
      throw new NotFound(id);
    }
  }
}
