package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Sql;
import uk.kith.matching.engine.fairness.FairnessCase.Offered;
import uk.kith.placements.engine.Verdict.Possible;

/**
 * What was recommended and chosen in a period, of each search once, in the caller's transaction.
 */
@ApplicationScoped
class SqlFairness {

  @Inject Sql sql;
  @Inject Jsonb jsonb;
  @Inject LocalAuthority authority;

  /**
   * A search: the options that somebody chose from, or the newest of the period while nobody has.
   *
   * @param rank of the home that was chosen, from 1; null while none is
   */
  record Seen(
      RunId run,
      SearchId search,
      LocalDate asOf,
      int policyNumber,
      @Nullable Integer rank,
      RunInputs inputs) {}

  private record Found(Offered home, RunId run) {}

  /**
   * @param adopters whether options with adopters are among them
   */
  List<Seen> seen(LocalDate from, LocalDate to, boolean adopters) {
    return sql.list(
        """
        with shown as (
          select r.id, r.search, r.as_of, r.policy_number, r.inputs, r.recorded_at,
              (select d.rank from matching.decision d
                where d.run = r.id and d.given_back_at is null
                order by d.decided_at desc, d.id limit 1) as chosen
            from matching.run r
           where r.authority = ? and r.as_of between ? and ? and (? or not r.adopters))
        select distinct on (search) id, search, as_of, policy_number, chosen, cast(inputs as text) as inputs
          from shown order by search, (chosen is null), recorded_at desc, id
        """,
        row ->
            new Seen(
                new RunId(Sql.uuid(row, "id")),
                new SearchId(Sql.uuid(row, "search")),
                Sql.day(row, "as_of"),
                row.getInt("policy_number"),
                Sql.findInt(row, "chosen"),
                jsonb.fromJson(Objects.requireNonNull(row.getString("inputs")), RunInputs.class)),
        authority.code(),
        from,
        to,
        adopters);
  }

  /** Homes that were possible in each of some runs, in the order shown. */
  Map<RunId, List<Offered>> offered(List<RunId> runs) {
    Map<RunId, List<Offered>> offered = new HashMap<>();
    sql.list(
            """
            select run, possible, (shown ->> 'score')::int as score,
                (select coalesce(sum((part ->> 'points')::int), 0)
                   from jsonb_array_elements(shown -> 'parts') as part
                  where part ->> 'criterion' = 'HERITAGE')::int as heritage
              from matching.run_home
             where run = any(?) and possible <> 'NO' order by run, rank
            """,
            row -> {
              int group = Possible.valueOf(row.getString("possible")).ordinal();
              return new Found(
                  new Offered(group, row.getInt("score"), row.getInt("heritage")),
                  new RunId(Sql.uuid(row, "run")));
            },
            runs)
        .forEach(
            found ->
                offered.computeIfAbsent(found.run(), run -> new ArrayList<>()).add(found.home()));
    return offered;
  }
}
