package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.ApprovalsWanted.WantedApproval;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.asking.AtTheStart;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.Duty;
import uk.kith.placements.engine.due.EmergencyPlacement;
import uk.kith.placements.engine.due.PlacementWithParent;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.rules.Approvers;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.facts.SeenHouseholds;
import uk.kith.placements.internal.searches.Approval;

/**
 * Placements that began from a search in an emergency without the approval of a nominated officer:
 * outside the terms of approval (R-PLACE-13), or with a parent before the assessment (R-PLACE-31).
 * Each waits until an approval is recorded, or what the law sets a day for instead: new terms that
 * cover the child, the decision about the placement with a parent, or its end (R-PLACE-55).
 */
@ApplicationScoped
class BegunWithoutApproval {

  private static final String BEGUN =
      """
      select p.id, p.child_id, p.household_id, p.search_id, p.start_on, s.number
        from placements.placement p
        join placements.search s on s.id = p.search_id
       where p.authority = ? and p.superseded_at is null and p.start_on <= ?
         and (p.end_on is null or p.end_on > ?)
         and exists (select from placements.life_event l where l.subject_id = p.id
                        and l.withdrawn_at is null and l.event = ?)
         and not exists (select from placements.life_event l where l.subject_id = p.id
                            and l.withdrawn_at is null and l.event = ? and l.on_day <= ?)
         and not exists (select from placements.approval a where a.search_id = p.search_id
                            and a.household_id = p.household_id and a.rule = ? and a.given_on <= ?
      """
          + Approval.COVERS.replace("?", "p.child_id")
          + ")";

  @Inject Sql sql;
  @Inject SeenChildren seenChildren;
  @Inject SeenHouseholds seenHouseholds;
  @Inject LocalAuthority authority;
  @Inject DuePolicy policy;

  private record Begun(
      PlacementId id,
      ChildId child,
      HouseholdId household,
      SearchId search,
      String number,
      LocalDate on) {}

  /** In no order; of whom the caller may not see nothing is told. */
  List<WantedApproval> listWanted(LocalDate asOf) {
    return Stream.concat(
            begun(
                    AtTheStart.OUTSIDE_TERMS,
                    LifeEvent.EMERGENCY_OUTSIDE_TERMS,
                    LifeEvent.EMERGENCY_TERMS_COVER,
                    asOf)
                .flatMap(each -> wanted(each, AtTheStart.OUTSIDE_TERMS, outside(each, asOf))),
            begun(
                    AtTheStart.WITH_PARENT,
                    LifeEvent.PARENT_BEFORE_ASSESSMENT,
                    LifeEvent.PARENT_OFFICER_APPROVED,
                    asOf)
                .flatMap(each -> wanted(each, AtTheStart.WITH_PARENT, withParent(each, asOf))))
        .toList();
  }

  private Stream<Begun> begun(RuleId rule, LifeEvent how, LifeEvent settled, LocalDate asOf) {
    return sql
        .list(
            BEGUN
                + seenChildren.and("p.child_id")
                + seenHouseholds.andUnrestricted("p.household_id"),
            row ->
                new Begun(
                    new PlacementId(Sql.uuid(row, "id")),
                    new ChildId(Sql.uuid(row, "child_id")),
                    new HouseholdId(Sql.uuid(row, "household_id")),
                    new SearchId(Sql.uuid(row, "search_id")),
                    row.getString("number"),
                    Sql.day(row, "start_on")),
            authority.code(),
            asOf,
            asOf,
            how,
            settled,
            asOf,
            rule.value(),
            asOf)
        .stream();
  }

  private static List<DueItem> outside(Begun begun, LocalDate asOf) {
    return new EmergencyPlacement(begun.id(), begun.on(), null, null).due(asOf);
  }

  private List<DueItem> withParent(Begun begun, LocalDate asOf) {
    return new PlacementWithParent(begun.id(), begun.on(), null, true, Map.of())
        .due(policy, asOf).stream().filter(item -> item.duty() == Duty.PARENT_DECISION).toList();
  }

  /** None where the law of the day sets no last day (R-PLACE-56). */
  private static Stream<WantedApproval> wanted(Begun begun, RuleId rule, List<DueItem> due) {
    return due.stream()
        .filter(item -> item.dueOn() != null)
        .map(
            item ->
                new WantedApproval(
                    begun.search(),
                    begun.number(),
                    List.of(begun.child()),
                    begun.household(),
                    rule,
                    Approvers.NOMINATED_OFFICER,
                    item.text(),
                    Objects.requireNonNull(item.dueOn()),
                    begun.on(),
                    null));
  }
}
