package uk.kith.court.internal;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.kith.court.api.EndingOrders.EndingOrder;
import uk.kith.court.engine.order.ComingOfAge;
import uk.kith.court.engine.order.Unions;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.LegalSpells;
import uk.kith.placements.engine.LegalSpell;

/** Orders that run until a child comes of age: R-COURT-28, R-COURT-33, R-COURT-41. */
@ApplicationScoped
class OrdersByAge {

  @Inject Sql sql;
  @Inject LocalAuthority authority;
  @Inject Children children;
  @Inject KnownUnions unions;
  @Inject LegalSpells spells;

  private record About(UUID proceedings, ChildId child) {}

  /**
   * Cases with an order about a child who comes of age within the period; an interim one also where
   * a later end is written on it.
   */
  List<UUID> candidates(DateRange period, LocalDate asOf) {
    List<About> open =
        sql.list(
            """
            select distinct c.proceedings, c.child
              from court.court_order o
              join court.child_in_proceedings c on c.id = o.child_in_proceedings
             where o.authority = ? and o.made_on <= ? and o.taken_back_at is null
               and c.taken_back_at is null
               and ((o.form in ('C32A', 'C43', 'C43A', 'A70') and o.ends_on is null)
                    or (o.form in ('C33', 'C35B')
                        and (c.disposed_on is null or c.disposed_on > ?)))
            """,
            row -> new About(Sql.uuid(row, "proceedings"), new ChildId(Sql.uuid(row, "child"))),
            authority.code(),
            asOf,
            asOf);
    List<ChildId> ids = open.stream().map(About::child).distinct().toList();
    Map<ChildId, Unions> married = unions.of(ids);
    Set<ChildId> grown =
        children.brief(ids, asOf).stream()
            .filter(
                child ->
                    isWithin(
                        period,
                        ComingOfAge.of(
                            child.birth(),
                            married.getOrDefault(child.id(), Unions.NONE).asOf(asOf))))
            .map(ChildBrief::id)
            .collect(toSet());
    return open.stream()
        .filter(about -> grown.contains(about.child()))
        .map(About::proceedings)
        .distinct()
        .toList();
  }

  private static boolean isWithin(DateRange period, ComingOfAge age) {
    return Stream.of(age.noCareOrderFrom(), age.endsPlacementOrder(), age.eighteenth())
        .filter(Objects::nonNull)
        .anyMatch(period::contains);
  }

  /** Leaves out what by the legal status on record no longer stands, such as a discharged order. */
  void keepStanding(List<EndingOrder> ending, LocalDate asOf) {
    List<ChildId> ids =
        ending.stream().filter(EndingOrder::byAge).map(order -> order.child().id()).toList();
    Map<ChildId, List<LegalSpell>> known = spells.of(ids, asOf);
    ending.removeIf(
        order ->
            order.byAge()
                && !stands(order, known.getOrDefault(order.child().id(), List.of()), asOf));
  }

  private static boolean stands(EndingOrder order, List<LegalSpell> known, LocalDate asOf) {
    String code = order.form().legalStatus();
    return code == null
        || known.isEmpty()
        || known.stream().anyMatch(spell -> spell.holdsOn(asOf) && spell.code().equals(code));
  }
}
