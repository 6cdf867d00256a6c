package uk.kith.placements.internal.households;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.internal.facts.Facts;

/** Until when somebody who is recorded in a household is to live there (R-PLACE-37). */
@ApplicationScoped
class PlannedLeaving {

  @Inject Sql sql;
  @Inject Facts facts;
  @Inject LocalAuthority authority;

  /** Who is recorded in a household on days that begin later. */
  record Later(DateRange days, List<LivesHere> people) {}

  private record Row(UUID household, Later later) {}

  /**
   * What holds from a day after {@code asOf} on, in no order; nothing of households without it.
   *
   * @param ids null for all
   */
  Map<UUID, List<Later>> later(@Nullable Collection<UUID> ids, LocalDate asOf) {
    String query =
        "select household_id, value, valid_from, valid_until from placements.household_fact"
            + " where superseded_at is null and authority = ? and kind = ? and valid_from > ?"
            + (ids == null ? "" : " and household_id = any(?)");
    String kind = HouseholdFacts.MEMBERS.code();
    List<Row> rows =
        ids == null
            ? sql.list(query, this::row, authority.code(), kind, asOf)
            : sql.list(query, this::row, authority.code(), kind, asOf, ids);
    return rows.stream().collect(groupingBy(Row::household, mapping(Row::later, toList())));
  }

  private Row row(ResultSet row) throws SQLException {
    return new Row(
        Sql.uuid(row, "household_id"),
        new Later(
            new DateRange(Sql.day(row, "valid_from"), Sql.findDay(row, "valid_until")),
            facts.read(HouseholdFacts.MEMBERS, row.getString("value")).people()));
  }

  /**
   * The first day without somebody; null when none is set. Of some of whom the same is known, the
   * last leave first: nothing tells them apart.
   *
   * @param at place in the list of those who live there now
   * @param people who live there now
   * @param now the days on which those who live there now are known together
   */
  static @Nullable LocalDate firstDayWithout(
      int at, List<LivesHere> people, DateRange now, List<Later> later) {
    LivesHere person = people.get(at);
    int alike = Collections.frequency(people.subList(0, at), person);
    LocalDate last = now.last();
    while (last != null) {
      LocalDate next = last.plusDays(1);
      Later then =
          later.stream()
              .filter(each -> each.days().first().equals(next))
              .filter(each -> Collections.frequency(each.people(), person) > alike)
              .findFirst()
              .orElse(null);
      if (then == null) {
        return next;
      }
      last = then.days().last();
    }
    return null;
  }
}
