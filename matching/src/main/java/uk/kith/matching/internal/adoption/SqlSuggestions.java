package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
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

  private record Found(FamilyFindingId search, DayOfSuggestions day) {}

  /** Of two that keep the same search of a day the first one stands. */
  void keep(FamilyFindingId search, DayOfSuggestions day) {
    sql.update(
        Map.of(),
        """
        insert into matching.suggested_families (id, authority, family_finding, as_of,
          policy_number, looked_at, families, recorded_at, recorded_on, recorded_by)
        values (?, ?, ?, ?, ?, ?::uuid[], ?::jsonb, ?, ?, ?)
        on conflict (family_finding, as_of, recorded_on) do nothing
        """,
        UUID.randomUUID(),
        authority.code(),
        search,
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
   * Searches with families kept of the last days, by the business date and by the real clock: a
   * business date that stands still is no reason to suggest nothing more.
   *
   * @param days 1 for those of the day alone
   */
  Set<FamilyFindingId> kept(LocalDate asOf, int days) {
    return new HashSet<>(
        sql.list(
            "select distinct family_finding from matching.suggested_families"
                + " where authority = ? and as_of between ? and ? and recorded_on >= ?",
            row -> new FamilyFindingId(Sql.uuid(row, "family_finding")),
            authority.code(),
            asOf.minusDays(days - 1L),
            asOf,
            realDay().minusDays(days - 1L)));
  }

  /** The newest up to a day, of each search that has one. */
  Map<FamilyFindingId, DayOfSuggestions> newest(
      Collection<FamilyFindingId> searches, LocalDate asOf) {
    return sql
        .list(
            """
            select distinct on (family_finding) family_finding, as_of, policy_number, looked_at,
                cast(families as text) as families
              from matching.suggested_families
             where family_finding = any(?) and as_of <= ?
             order by family_finding, as_of desc, recorded_on desc
            """,
            row ->
                new Found(
                    new FamilyFindingId(Sql.uuid(row, "family_finding")),
                    new DayOfSuggestions(
                        Sql.day(row, "as_of"),
                        row.getInt("policy_number"),
                        Arrays.stream((UUID[]) row.getArray("looked_at").getArray())
                            .map(HouseholdId::new)
                            .collect(toSet()),
                        List.of(
                            jsonb.fromJson(
                                Objects.requireNonNull(row.getString("families")),
                                Suggested[].class)))),
            searches,
            asOf)
        .stream()
        .collect(toMap(Found::search, Found::day));
  }
}
