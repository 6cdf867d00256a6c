package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Sql;
import uk.kith.matching.internal.adoption.DayOfSuggestions.Suggested;

/** Families suggested on a day, as JSON in the database: written once, never changed. */
@ApplicationScoped
class SqlSuggestions {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Inject Sql sql;
  @Inject Jsonb jsonb;
  @Inject LocalAuthority authority;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  private record Found(Sought sought, DayOfSuggestions day) {}

  /** Of two that keep the same of a day the first one stands. */
  void keep(Sought sought, DayOfSuggestions day) {
    sql.update(
        Map.of(),
        """
        insert into matching.suggested_families (id, authority, family_finding, children, as_of,
          policy_number, looked_at, families, recorded_at, recorded_on, recorded_by)
        values (?, ?, ?, ?::uuid[], ?, ?, ?::uuid[], ?::jsonb, ?, ?, ?)
        on conflict do nothing
        """,
        UUID.randomUUID(),
        authority.code(),
        sought.search(),
        sought.search() == null ? sought.children() : null,
        day.asOf(),
        day.policyNumber(),
        day.lookedAt(),
        jsonb.toJson(day.families().toArray(Suggested[]::new)),
        clock.instant(),
        realDay(),
        actor.get().name());
  }

  private LocalDate realDay() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  /**
   * For whom families are kept of the last days, by the business date and by the real clock: a
   * business date that stands still is no reason to suggest nothing more.
   *
   * @param days 1 for those of the day alone
   */
  Set<Sought> kept(LocalDate asOf, int days) {
    return new HashSet<>(
        sql.list(
            "select distinct family_finding, children from matching.suggested_families"
                + " where authority = ? and as_of between ? and ? and recorded_on >= ?",
            SqlSuggestions::sought,
            authority.code(),
            asOf.minusDays(days - 1L),
            asOf,
            realDay().minusDays(days - 1L)));
  }

  /** The newest up to a day, of all for whom there is one. */
  Map<Sought, DayOfSuggestions> newest(Collection<Sought> sought, LocalDate asOf) {
    Set<Sought> asked = Set.copyOf(sought);
    return sql
        .list(
            """
            select distinct on (family_finding, children) family_finding, children, as_of,
                policy_number, looked_at, cast(families as text) as families
              from matching.suggested_families
             where authority = ? and as_of <= ?
               and (family_finding = any(?::uuid[]) or children && ?::uuid[])
             order by family_finding, children, as_of desc, recorded_on desc
            """,
            row -> new Found(sought(row), day(row)),
            authority.code(),
            asOf,
            asked.stream().map(Sought::search).filter(Objects::nonNull).toList(),
            asked.stream().flatMap(each -> each.children().stream()).toList())
        .stream()
        .filter(found -> asked.contains(found.sought()))
        .collect(toMap(Found::sought, Found::day));
  }

  private DayOfSuggestions day(ResultSet row) throws SQLException {
    return new DayOfSuggestions(
        Sql.day(row, "as_of"),
        row.getInt("policy_number"),
        ids(row.getArray("looked_at")).map(HouseholdId::new).collect(toSet()),
        List.of(
            jsonb.fromJson(Objects.requireNonNull(row.getString("families")), Suggested[].class)));
  }

  private static Sought sought(ResultSet row) throws SQLException {
    UUID search = Sql.findUuid(row, "family_finding");
    return search == null
        ? Sought.without(ids(row.getArray("children")).map(ChildId::new).toList())
        : Sought.by(new FamilyFindingId(search));
  }

  private static Stream<UUID> ids(Array of) throws SQLException {
    return Arrays.stream((UUID[]) of.getArray());
  }
}
