package uk.kith.court.internal.guardianship;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.guardianship.CareToEnd;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.CareHistories;
import uk.kith.placements.api.CareHistories.CareHistory;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.DueOfOthers;
import uk.kith.placements.api.LegalSpells;
import uk.kith.placements.engine.EndByOrder;
import uk.kith.placements.engine.LegalSpell;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.DueItem.Status;
import uk.kith.placements.engine.due.Duty;

/**
 * Placements that go on although special guardianship or child arrangements ended care, for the
 * list of things due (R-SGO-07, R-SGO-10). They are ended at once: no law gives days for it.
 */
@ApplicationScoped
public class CareEndsDue implements DueOfOthers {

  @Inject Sql sql;
  @Inject LocalAuthority authority;
  @Inject OrderedEnds orders;
  @Inject CareHistories histories;
  @Inject LegalSpells spells;
  @Inject Children children;

  @Override
  public Map<ChildId, List<DueItem>> due(@Nullable Collection<ChildId> asked, LocalDate asOf) {
    Map<ChildId, EndByOrder> ends = orders.of(asked == null ? ordered() : asked, asOf);
    if (ends.isEmpty()) {
      return Map.of();
    }
    Set<ChildId> visible = children.visible(List.copyOf(ends.keySet()));
    Map<ChildId, CareHistory> care =
        histories.lookedAfterOn(visible, asOf).stream()
            .collect(toMap(CareHistory::child, each -> each));
    Map<ChildId, List<LegalSpell>> held = spells.of(care.keySet(), asOf);
    Map<ChildId, List<DueItem>> due = new HashMap<>();
    care.forEach(
        (child, each) ->
            CareToEnd.of(
                    ends.get(child), each.careBegan(), held.getOrDefault(child, List.of()), asOf)
                .ifPresent(end -> due.put(child, List.of(item(child, end)))));
    return due;
  }

  /** Children about whom such an order was made, on whatever day. */
  private List<ChildId> ordered() {
    return sql.list(
        """
        select c.child
          from court.court_order o
          join court.child_in_proceedings c on c.id = o.child_in_proceedings
         where o.authority = ? and o.form = 'C43A'
           and o.taken_back_at is null and c.taken_back_at is null
         union
        select g.child
          from court.guardianship_case g
          join court.guardianship_entry e on e.guardianship_case = g.id
         where g.authority = ? and g.superseded_at is null
           and e.part = 'STEP' and e.code = 'ORDER_MADE' and e.taken_back_at is null
        """,
        row -> new ChildId(Sql.uuid(row, "child")),
        authority.code(),
        authority.code());
  }

  static DueItem item(ChildId child, CareToEnd end) {
    return new DueItem(
        Duty.CARE_ENDED_BY_ORDER,
        end.rule(),
        child,
        null,
        null,
        false,
        null,
        Status.DUE,
        Severity.ERROR,
        Duty.CARE_ENDED_BY_ORDER.words()
            + ": end it at once, as of "
            + Findings.day(end.order().madeOn())
            + ", code "
            + end.codes()
            + " of the return.",
        end.source());
  }
}
