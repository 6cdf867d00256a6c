package uk.kith.placements.internal.households;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.counted.ApprovalSpell;
import uk.kith.placements.engine.counted.VacantHome;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.vacancy.PlaceCounts;
import uk.kith.placements.engine.vacancy.PlaceSegment;

/** Homes as indicators count them (R-SUFF-08, R-SUFF-09). It neither checks roles nor audits. */
@ApplicationScoped
public class CountedHomes {

  @Inject Sql sql;
  @Inject HouseholdReader reader;
  @Inject HouseholdLists lists;
  @Inject ApprovalLives lives;
  @Inject LocalAuthority authority;

  private record Approved(HouseholdId household, DateRange days) {}

  /** Of the authority's own foster carers and connected persons, in no order. */
  public List<ApprovalSpell> approvals() {
    return byHousehold().values().stream().flatMap(List::stream).toList();
  }

  /** The same by household, without those whom the reader may not see. */
  public Map<HouseholdId, List<ApprovalSpell>> seenApprovals() {
    Map<HouseholdId, List<ApprovalSpell>> seen = new HashMap<>(byHousehold());
    seen.keySet().removeAll(reader.hidden());
    return seen;
  }

  private Map<HouseholdId, List<ApprovalSpell>> byHousehold() {
    Map<HouseholdId, Life> recorded = lives.of(null);
    Map<HouseholdId, List<DateRange>> terms =
        sql
            .list(
                """
                select f.household_id, f.valid_from, f.valid_until
                  from placements.household_fact f
                  join placements.household h on h.id = f.household_id
                 where f.kind = 'terms' and f.superseded_at is null and h.authority = ?
                   and h.own and h.kind in ('FOSTER', 'CONNECTED_PERSON')
                """,
                row ->
                    new Approved(
                        new HouseholdId(Sql.uuid(row, "household_id")),
                        new DateRange(Sql.day(row, "valid_from"), Sql.findDay(row, "valid_until"))),
                authority.code())
            .stream()
            .collect(groupingBy(Approved::household, mapping(Approved::days, toList())));
    Map<HouseholdId, List<ApprovalSpell>> approvals = new HashMap<>();
    terms.forEach(
        (household, days) ->
            approvals.put(
                household, ApprovalSpell.of(days, recorded.getOrDefault(household, Life.NOTHING))));
    return approvals;
  }

  /** Foster carers inside the area with a vacant place. */
  public List<VacantHome> vacantInArea(LocalDate asOf) {
    return reader
        .each(asOf)
        .filter(home -> isInArea(home.snapshot()))
        .map(
            home ->
                new VacantHome(
                    PlaceSegment.of(home.snapshot()),
                    home.snapshot().skills().level(NeedKind.DISABILITY),
                    HouseholdMatch.district(home).findFirst().orElse(null)))
        .filter(home -> home.places().count().vacant() > 0)
        .toList();
  }

  /** Places of every home in which children may live. */
  public PlaceCounts places(LocalDate asOf) {
    return PlaceCounts.of(lists.segments(asOf));
  }

  private boolean isInArea(HouseholdSnapshot home) {
    return home.kind() == HouseholdKind.FOSTER && Boolean.TRUE.equals(home.where().isIn(authority));
  }
}
