package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Sql;
import uk.kith.matching.engine.plan.UsualCarers;

/**
 * What more carers would do for all who wait, one table for a day, in the caller's transaction. It
 * holds whole counts; {@link uk.kith.matching.api.CarerTable} tells them in fives.
 */
@ApplicationScoped
class SqlCarerTables {

  @Inject Sql sql;
  @Inject Jsonb jsonb;
  @Inject LocalAuthority authority;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** A table as stored; without lines when too many wait. */
  record Kept(LocalDate asOf, boolean tooMany, List<UsualCarers.Line> lines) {}

  /** Whether the table of the day rests on the same facts and policy. */
  boolean isKept(LocalDate asOf, int policyNumber, long fingerprint) {
    return sql.count(
            "select count(*) from matching.carer_table where authority = ? and as_of = ?"
                + " and policy_number = ? and fingerprint = ?",
            authority.code(),
            asOf,
            policyNumber,
            fingerprint)
        > 0;
  }

  /** Instead of what was found earlier for the day. */
  void keep(Kept table, int policyNumber, long fingerprint) {
    sql.update(
        Map.of(),
        """
        insert into matching.carer_table (id, version, authority, as_of, policy_number, fingerprint,
          too_many, lines, made_at, made_by)
        values (?, 1, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
        on conflict (authority, as_of) do update set version = carer_table.version + 1,
          policy_number = excluded.policy_number, fingerprint = excluded.fingerprint,
          too_many = excluded.too_many, lines = excluded.lines, made_at = excluded.made_at,
          made_by = excluded.made_by
        """,
        UUID.randomUUID(),
        authority.code(),
        table.asOf(),
        policyNumber,
        fingerprint,
        table.tooMany(),
        jsonb.toJson(table.lines().toArray(UsualCarers.Line[]::new)),
        clock.instant(),
        actor.get().name());
  }

  Optional<Kept> newest(LocalDate asOf) {
    return sql
        .list(
            "select as_of, too_many, cast(lines as text) as lines from matching.carer_table"
                + " where authority = ? and as_of <= ? order by as_of desc limit 1",
            row ->
                new Kept(
                    Sql.day(row, "as_of"),
                    row.getBoolean("too_many"),
                    List.of(
                        jsonb.fromJson(
                            Objects.requireNonNull(row.getString("lines")),
                            UsualCarers.Line[].class))),
            authority.code(),
            asOf)
        .stream()
        .findFirst();
  }
}
