package uk.kith.sufficiency.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Sql;

/** Chosen neighbours, in the caller's transaction: a choice closes the one before. */
@ApplicationScoped
class SqlNeighbours {

  /** A choice that holds. */
  record Chosen(List<LocalAuthority> neighbours, Instant at, String by) {}

  @Inject Sql sql;
  @Inject LocalAuthority authority;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  Optional<Chosen> find(LocalAuthority area) {
    return sql
        .list(
            "select neighbours, recorded_at, recorded_by from sufficiency.neighbour_set"
                + " where authority = ? and area = ? and superseded_at is null",
            row ->
                new Chosen(
                    Arrays.stream((String[]) row.getArray("neighbours").getArray())
                        .map(LocalAuthority::new)
                        .toList(),
                    Sql.instant(row, "recorded_at"),
                    row.getString("recorded_by")),
            authority.code(),
            area.code())
        .stream()
        .findFirst();
  }

  void choose(LocalAuthority area, List<LocalAuthority> neighbours) {
    Instant now = clock.instant();
    sql.update(
        Map.of(),
        "update sufficiency.neighbour_set set superseded_at = ?, version = version + 1"
            + " where authority = ? and area = ? and superseded_at is null",
        now,
        authority.code(),
        area.code());
    if (!neighbours.isEmpty()) {
      sql.update(
          Map.of(
              "neighbour_set_one",
              new Conflict("neighbours-chosen", "Somebody else just chose neighbours")),
          "insert into sufficiency.neighbour_set"
              + " (id, version, authority, area, neighbours, recorded_at, recorded_by)"
              + " values (?, 1, ?, ?, ?::text[], ?, ?)",
          UUID.randomUUID(),
          authority.code(),
          area.code(),
          neighbours.stream().map(LocalAuthority::code).toList(),
          now,
          actor.get().name());
    }
  }
}
