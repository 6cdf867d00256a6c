package uk.kith.court.internal.guardianship;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.court.engine.guardianship.CareToEnd;
import uk.kith.court.internal.EndsInCourt;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.CareHistories;
import uk.kith.placements.api.CareHistories.CareHistory;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.LegalSpells;
import uk.kith.placements.engine.EndByOrder;
import uk.kith.placements.engine.LegalSpell;

/** Children whose care the court ended and whose placement goes on by the record. */
@ApplicationScoped
public class CaresToEnd {

  @Inject Sql sql;
  @Inject LocalAuthority authority;
  @Inject OrderedEnds orders;
  @Inject EndsInCourt inCourt;
  @Inject CareHistories histories;
  @Inject LegalSpells spells;
  @Inject Children children;

  /** Those of some children whom the reader may know of, as of a day. */
  public Map<ChildId, CareToEnd> of(Collection<ChildId> asked, LocalDate asOf) {
    Map<ChildId, EndByOrder> ends = orders.of(asked, asOf);
    if (ends.isEmpty()) {
      return Map.of();
    }
    Set<ChildId> visible = children.visible(List.copyOf(ends.keySet()));
    Map<ChildId, CareHistory> care =
        histories.lookedAfterOn(visible, asOf).stream()
            .collect(toMap(CareHistory::child, each -> each));
    Map<ChildId, List<LegalSpell>> held = spells.of(care.keySet(), asOf);
    Map<ChildId, CareToEnd> all = new HashMap<>();
    care.forEach(
        (child, each) ->
            CareToEnd.of(
                    ends.get(child), each.careBegan(), held.getOrDefault(child, List.of()), asOf)
                .ifPresent(end -> all.put(child, end)));
    return all;
  }

  /** Children about whom such an order was made, on whatever day. */
  List<ChildId> ordered() {
    Set<ChildId> all = new LinkedHashSet<>(inCourt.decided());
    all.addAll(guardianships());
    return List.copyOf(all);
  }

  private List<ChildId> guardianships() {
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
}
