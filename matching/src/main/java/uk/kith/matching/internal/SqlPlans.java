package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.JobId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlanId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.Sql;
import uk.kith.matching.api.PlanProof;
import uk.kith.matching.api.PlanResult;
import uk.kith.matching.api.PlanSort;
import uk.kith.matching.engine.plan.Objective;
import uk.kith.matching.engine.plan.PlanProblem;
import uk.kith.placements.engine.HouseholdSnapshot;

/** Plans in the database, in the caller's transaction: made once, never changed after. */
@ApplicationScoped
class SqlPlans {

  private static final int HOUSEHOLDS_IN_A_ROW = 500;

  private static final String COLUMNS =
      "select id, as_of, searches, asked_at, asked_by, job, cancelled, adopters, policy_number,"
          + " fingerprint, ";

  @Inject Sql sql;
  @Inject Jsonb jsonb;
  @Inject LocalAuthority authority;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /** A plan in a list. */
  record Line(StoredPlan plan, int children, int placed, int together, int local, boolean proven) {}

  /**
   * @param adopters adopters are among the homes: from the first on the plan is for those alone who
   *     may see them
   */
  void add(
      PlanId id, LocalDate asOf, List<SearchId> searches, boolean adopters, @Nullable JobId job) {
    sql.update(
        Map.of(),
        "insert into matching.plan (id, version, authority, as_of, searches, asked_at, asked_by,"
            + " job, adopters) values (?, 1, ?, ?, ?::uuid[], ?, ?, ?, ?)",
        id,
        authority.code(),
        asOf,
        searches,
        clock.instant(),
        actor.get().name(),
        job,
        adopters);
  }

  /** What was found for it; a plan that has a result keeps it. */
  void complete(PlanId id, PlanInputs inputs, int policyNumber, long fingerprint, Found found) {
    PlanResult result = found.result();
    Objective objective = result.objective();
    int changed =
        sql.update(
            Map.of(),
            "update matching.plan set version = version + 1, adopters = ?, policy_number = ?,"
                + " fingerprint = ?, children = ?, placed = ?, together = ?, score = ?, in_area = ?,"
                + " proven = ?, result = ?::jsonb, problem = ?, proof = ?"
                + " where id = ? and authority = ? and result is null",
            inputs.adopters(),
            policyNumber,
            fingerprint,
            result.children(),
            (int) objective.placed(),
            (int) objective.together(),
            objective.score(),
            (int) objective.local(),
            result.provenBest(),
            jsonb.toJson(result),
            jsonb.toJson(found.problem()),
            jsonb.toJson(found.proof()),
            id,
            authority.code());
    if (changed == 1) {
      store(id, inputs);
    }
  }

  /** Searches first, then homes, some hundreds in a row (R-MATCH-14). */
  private void store(PlanId id, PlanInputs inputs) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    rows.add(new Object[] {id, 0, jsonb.toJson(KeptPlanInputs.of(inputs))});
    List<HouseholdSnapshot> homes = inputs.households();
    for (int from = 0; from < homes.size(); from += HOUSEHOLDS_IN_A_ROW) {
      int to = Math.min(from + HOUSEHOLDS_IN_A_ROW, homes.size());
      rows.add(new Object[] {id, rows.size(), jsonb.toJson(homes.subList(from, to))});
    }
    sql.batch(
        Map.of(), "insert into matching.plan_input (plan, number, content) values (?, ?, ?)", rows);
  }

  /** What a plan followed from; empty for those of before it was kept. */
  Optional<PlanInputs> inputs(PlanId id) {
    List<String> rows =
        sql.list(
            "select content from matching.plan_input where plan = ? order by number",
            row -> Objects.requireNonNull(row.getString(1)),
            id);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<HouseholdSnapshot> homes = new ArrayList<>();
    for (String row : rows.subList(1, rows.size())) {
      homes.addAll(Arrays.asList(jsonb.fromJson(row, HouseholdSnapshot[].class)));
    }
    return Optional.of(jsonb.fromJson(rows.get(0), KeptPlanInputs.class).with(homes));
  }

  /**
   * The newest plans that were made whole, with what they say.
   *
   * @param adopters whether plans with adopters are among them
   */
  List<StoredPlan> newest(boolean adopters, int size) {
    return sql.list(
        COLUMNS
            + "cast(result as text) as result from matching.plan"
            + " where authority = ? and (? or not adopters) and result is not null"
            + " and not cancelled order by asked_at desc, id limit ?",
        row -> read(row, row.getString("result")),
        authority.code(),
        adopters,
        size);
  }

  /** What making a plan found. */
  record Found(PlanResult result, PlanProblem problem, PlanProof proof) {}

  void cancel(PlanId id) {
    sql.update(
        Map.of(),
        "update matching.plan set cancelled = true, version = version + 1"
            + " where id = ? and authority = ?",
        id,
        authority.code());
  }

  Optional<StoredPlan> find(PlanId id) {
    return sql
        .list(
            COLUMNS
                + "cast(result as text) as result from matching.plan"
                + " where id = ? and authority = ?",
            row -> read(row, row.getString("result")),
            id,
            authority.code())
        .stream()
        .findFirst();
  }

  PlanProblem problem(PlanId id) {
    return jsonb.fromJson(text(id, "problem"), PlanProblem.class);
  }

  PlanProof proof(PlanId id) {
    return jsonb.fromJson(text(id, "proof"), PlanProof.class);
  }

  private String text(PlanId id, String column) {
    return sql.list(
            "select " + column + " from matching.plan where id = ? and authority = ?",
            row -> Objects.requireNonNull(row.getString(1)),
            id,
            authority.code())
        .get(0);
  }

  long count(boolean adopters) {
    return sql.count(
        "select count(*) from matching.plan where authority = ? and (? or not adopters)",
        authority.code(),
        adopters);
  }

  /**
   * @param adopters whether plans with adopters are among them
   * @param size null for all
   */
  List<Line> list(Sort<PlanSort> sort, boolean adopters, int page, @Nullable Integer size) {
    String key =
        switch (sort.key()) {
          case MADE -> "asked_at";
          case AS_OF -> "as_of";
          case CHILDREN -> "children";
          case PLACED -> "placed";
        };
    List<@Nullable Object> parameters = new ArrayList<>(List.of(authority.code(), adopters));
    String limit = "";
    if (size != null) {
      limit = " limit ? offset ?";
      parameters.add(size);
      parameters.add((long) page * size);
    }
    return sql.list(
        COLUMNS
            + "children, placed, together, in_area, proven from matching.plan"
            + " where authority = ? and (? or not adopters) order by "
            + key
            + (sort.descending() ? " desc" : "")
            + " nulls last, asked_at desc, id"
            + limit,
        row ->
            new Line(
                read(row, null),
                row.getInt("children"),
                row.getInt("placed"),
                row.getInt("together"),
                row.getInt("in_area"),
                row.getBoolean("proven")),
        parameters.toArray());
  }

  private StoredPlan read(ResultSet row, @Nullable String result) throws SQLException {
    UUID job = Sql.findUuid(row, "job");
    return new StoredPlan(
        new PlanId(Sql.uuid(row, "id")),
        Sql.day(row, "as_of"),
        searches(row.getArray("searches")),
        Sql.instant(row, "asked_at"),
        row.getString("asked_by"),
        job == null ? null : new JobId(job),
        row.getBoolean("cancelled"),
        row.getBoolean("adopters"),
        Sql.findInt(row, "policy_number"),
        row.getObject("fingerprint", Long.class),
        result == null ? null : jsonb.fromJson(result, PlanResult.class));
  }

  private static List<SearchId> searches(Array ids) throws SQLException {
    return Arrays.stream((UUID[]) ids.getArray()).map(SearchId::new).toList();
  }
}
