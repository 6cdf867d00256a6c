package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.time.Clock;
import java.time.LocalDate;
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
          policy_number, looked_at, families, recorded_at, recorded_by)
        values (?, ?, ?, ?, ?, ?::uuid[], ?::jsonb, ?, ?)
        on conflict (family_finding, as_of) do nothing
        """,
        UUID.randomUUID(),
        authority.code(),
        search,
        day.asOf(),
        day.policyNumber(),
        day.lookedAt(),
        jsonb.toJson(day.families().toArray(Suggested[]::new)),
        clock.instant(),
        actor.get().name());
  }

  /** Searches with families kept of a day of a span, both ends included. */
  Set<FamilyFindingId> kept(LocalDate since, LocalDate until) {
    return new HashSet<>(
        sql.list(
            "select distinct family_finding from matching.suggested_families"
                + " where authority = ? and as_of between ? and ?",
            row -> new FamilyFindingId(Sql.uuid(row, "family_finding")),
            authority.code(),
            since,
            until));
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
             order by family_finding, as_of desc
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
