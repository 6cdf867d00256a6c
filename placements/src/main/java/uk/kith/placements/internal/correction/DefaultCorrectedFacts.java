package uk.kith.placements.internal.correction;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.CorrectedFacts;
import uk.kith.placements.engine.ssda903.Codes;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.facts.SeenHouseholds;

/** Compares what was known of a day at a moment with what is known of it now, in three queries. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class DefaultCorrectedFacts implements CorrectedFacts {

  private static final String ASKED =
      "with asked (number, subject, day, at) as (select * from unnest(?::int[], ?::uuid[],"
          + " ?::date[], ?::timestamptz[])) ";

  private static final Comparator<Correction> NEWEST =
      Comparator.comparing(Correction::at)
          .reversed()
          .thenComparing(Correction::fact)
          .thenComparing(each -> each.child() + " " + each.home());

  @Inject Sql sql;
  @Inject SeenChildren seenChildren;
  @Inject SeenHouseholds seenHouseholds;

  private record Found(int number, UUID subject, String kind, Instant at) {}

  @Override
  public List<List<Correction>> since(List<Basis> bases) {
    Asked children = new Asked();
    Asked homes = new Asked();
    for (int i = 0; i < bases.size(); i++) {
      Basis basis = bases.get(i);
      int number = i;
      basis.children().forEach(id -> children.add(number, id.value(), basis));
      basis.homes().forEach(id -> homes.add(number, id.value(), basis));
    }
    List<List<Correction>> since = new ArrayList<>();
    bases.forEach(basis -> since.add(new ArrayList<>()));
    String seenChild =
        " and exists (select from placements.child c where c.id = a.subject"
            + seenChildren.and("c.id")
            + ")";
    String seenHome =
        " and exists (select from placements.household home where home.id = a.subject"
            + seenHouseholds.and("home")
            + ")";
    List<Found> ofChildren = new ArrayList<>(facts("child_fact", "child_id", seenChild, children));
    ofChildren.addAll(placements("child_id", seenChild, children));
    List<Found> ofHomes = new ArrayList<>(facts("household_fact", "household_id", seenHome, homes));
    ofHomes.addAll(placements("household_id", seenHome, homes));
    ofChildren.forEach(
        each ->
            since
                .get(each.number())
                .add(
                    new Correction(
                        new ChildId(each.subject()), null, Fact.of(each.kind()), each.at())));
    ofHomes.forEach(
        each ->
            since
                .get(each.number())
                .add(
                    new Correction(
                        null, new HouseholdId(each.subject()), Fact.of(each.kind()), each.at())));
    since.forEach(each -> each.sort(NEWEST));
    return since;
  }

  /**
   * A row that held for the day and does not any more, unless its value still holds until the day
   * before: then something else began or it ended. And a row that is known now, from before the
   * day, where nothing was known of its kind. When: the last time a row of that day was written.
   * That places are confirmed again corrects nothing.
   */
  private List<Found> facts(String table, String column, String seen, Asked asked) {
    return found(
        "select number, subject, kind, max(corrected) as corrected from ("
            + "select a.number, a.subject, t.kind,"
            + " (select max(coalesce(x.superseded_at, x.recorded_at)) from placements.TABLE x"
            + " where x.COLUMN = a.subject and x.kind = t.kind and x.valid_from <= a.day"
            + " and (x.valid_until is null or x.valid_until >= a.day))"
            + " as corrected from asked a"
            + " join placements.TABLE t on t.COLUMN = a.subject and t.recorded_at <= a.at"
            + " and t.superseded_at > a.at and t.valid_from <= a.day"
            + " and (t.valid_until is null or t.valid_until >= a.day) and t.kind <> 'confirmed'"
            + " where not exists (select from placements.TABLE n where n.COLUMN = a.subject"
            + " and n.kind = t.kind and n.superseded_at is null and n.value = t.value"
            + " and n.valid_from <= a.day"
            + " and (n.valid_until is null or n.valid_until >= a.day - 1))"
            + seen
            + " union all "
            + "select a.number, a.subject, n.kind, n.recorded_at from asked a"
            + " join placements.TABLE n on n.COLUMN = a.subject and n.superseded_at is null"
            + " and n.recorded_at > a.at and n.valid_from < a.day"
            + " and (n.valid_until is null or n.valid_until >= a.day) and n.kind <> 'confirmed'"
            + " where not exists (select from placements.TABLE t where t.COLUMN = a.subject"
            + " and t.kind = n.kind and t.recorded_at <= a.at"
            + " and (t.superseded_at is null or t.superseded_at > a.at) and t.valid_from <= a.day"
            + " and (t.valid_until is null or t.valid_until >= a.day))"
            + seen
            + ") changed group by number, subject, kind",
        table,
        column,
        asked);
  }

  /** Placements of the day that somebody took back or put right; none for adoption is told of. */
  private List<Found> placements(String column, String seen, Asked asked) {
    return found(
        "select a.number, a.subject, 'placement' as kind, max(t.superseded_at) as corrected"
            + " from asked a join placements.TABLE t on t.COLUMN = a.subject"
            + " and t.recorded_at <= a.at and t.superseded_at > a.at"
            + " and t.superseded_why is not null and t.start_on <= a.day"
            + " and (t.end_on is null or t.end_on > a.day) and t.type not in ("
            + Codes.FOR_ADOPTION.stream()
                .sorted()
                .map(type -> "'" + type + "'")
                .collect(Collectors.joining(", "))
            + ") where not exists (select from placements.TABLE n where n.child_id = t.child_id"
            + " and n.household_id is not distinct from t.household_id and n.type = t.type"
            + " and n.superseded_at is null and n.start_on <= a.day"
            + " and (n.end_on is null or n.end_on > a.day))"
            + seen
            + " group by a.number, a.subject",
        "placement",
        column,
        asked);
  }

  private List<Found> found(String query, String table, String column, Asked asked) {
    if (asked.numbers.isEmpty()) {
      return List.of();
    }
    return sql.list(
        ASKED + query.replace("TABLE", table).replace("COLUMN", column),
        row ->
            new Found(
                row.getInt("number"),
                Sql.uuid(row, "subject"),
                row.getString("kind"),
                Sql.instant(row, "corrected")),
        asked.numbers,
        asked.subjects,
        asked.days,
        asked.moments);
  }

  /** Columns of what is asked; as texts, which the query casts. */
  private static final class Asked {

    private final List<String> numbers = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();
    private final List<String> days = new ArrayList<>();
    private final List<String> moments = new ArrayList<>();

    void add(int number, UUID subject, Basis basis) {
      LocalDate day = basis.asOf();
      numbers.add(Integer.toString(number));
      subjects.add(subject.toString());
      days.add(day.toString());
      moments.add(basis.knownAt().toString());
    }
  }
}
