package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Id;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Whereabouts;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.Gazetteer;
import uk.kith.placements.engine.Adjacency;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.internal.children.SqlChildren;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.life.DueRows.Approved;
import uk.kith.placements.internal.life.DueRows.Placed;

/** The rows behind things due, a few queries for any number of subjects. */
@ApplicationScoped
class SqlDue {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Compulsory school age, Education Act 1996 s8. */
  private static final int SCHOOL_FROM_AGE = 5;

  private static final int SCHOOL_TO_AGE = 16;

  /** So long after its first day a placement is written down soon; a product default (P). */
  private static final int SOON_MONTHS = 3;

  /**
   * When a placement p ends, whose duties go on while the child is away for a short stay and comes
   * back (R-PLACE-30).
   */
  static final String LASTS =
      "case when p.end_on is null or exists (select from placements.kept_placement k"
          + " where k.placement_id = p.id and k.kept_until is null) then null"
          + " else greatest(p.end_on, (select max(k.kept_until)"
          + " from placements.kept_placement k where k.placement_id = p.id)) end";

  /** Of a placement p on a day; those over of which it is recorded how they ended still owe. */
  private static final String OWES =
      "(p.end_on is null or p.end_on > ? or p.id in (select k.placement_id"
          + " from placements.kept_placement k where k.kept_from <= ?"
          + " and (k.kept_until is null or k.kept_until > ?))"
          + " or exists (select from placements.life_event l"
          + " where l.subject_id = p.id and l.withdrawn_at is null and l.event in ("
          + Arrays.stream(LifeEvent.values())
              .filter(LifeEvent::isOfAnEnd)
              .map(event -> "'" + event.name() + "'")
              .collect(Collectors.joining(", "))
          + ")))";

  /** A placement p that somebody wrote down here: what the demonstration holds was before Kith. */
  private static final String BY_HAND =
      "p.return_id is null and p.extract_id is null and p.recorded_by <> '"
          + Actor.DEMONSTRATION
          + "'";

  private static final String PLACEMENTS =
      """
      select p.id, p.child_id, p.household_id, p.type, p.start_on,
      """
          + LASTS
          + " as end_on, "
          + BY_HAND
          + " as by_hand,"
          + """
                 p.care_began,
                 p.reservation_id is not null as chosen, p.recorded_at,
                 coalesce(f.reservation_id is not null, false) as care_chosen,
                 coalesce(f.recorded_at, p.recorded_at) as care_recorded_at,
                 (select max(e.end_on) from placements.placement e
                   where e.child_id = p.child_id and e.superseded_at is null
                     and e.end_on < p.care_began) as care_before,
                 exists (select from placements.placement e
                          where e.child_id = p.child_id and e.superseded_at is null
                            and e.id <> p.id and e.end_on = p.start_on
                            and coalesce(e.reason_ceased, 'X1') = 'X1'
                            and (e.start_on < p.start_on or e.recorded_at < p.recorded_at))
                   as moved_in,
                 s.kind as search_kind, h.kind as household_kind,
                 coalesce(h.own or h.approved_by = h.authority, false) as own,
                 c.born, c.due, c.stated_age, c.stated_on,
                 coalesce(home.value::jsonb ->> 'postcode', p.postcode) as postcode,
                 (select o.reason from placements.placement_outside o
                   where o.placement_id = p.id and o.superseded_at is null) as why_outside,
                 exists (select from placements.child_fact school
                          where school.child_id = p.child_id and school.kind = 'school'
                            and school.superseded_at is null and school.valid_from <= p.start_on
                            and (school.valid_until is null or school.valid_until >= p.start_on))
                   as at_school
            from placements.placement p
            join placements.child c on c.id = p.child_id and c.merged_into is null
            left join placements.placement f
                   on f.child_id = p.child_id and f.superseded_at is null
                  and f.start_on = p.care_began and f.end_on is distinct from f.start_on
            left join placements.search s on s.id = p.search_id
            left join placements.household h on h.id = p.household_id
            left join placements.household_fact home
                   on home.household_id = p.household_id and home.kind = 'address'
                  and home.superseded_at is null
                  and daterange(home.valid_from, home.valid_until, '[]') @> p.start_on
           where p.authority = ? and p.superseded_at is null
             and\s
          """
          + OWES;

  private static final String ORDER = " order by p.start_on, p.id";

  @Inject Sql sql;
  @Inject SeenChildren seenChildren;
  @Inject Gazetteer gazetteer;
  @Inject LocalAuthority authority;
  @Inject BusinessDate businessDate;

  /** A row before places and statuses are read. */
  private record Row(Placed placed, @Nullable Postcode postcode) {}

  /** Those that go on on the day, those to come and those that owe, by their first days. */
  List<Placed> placed(LocalDate asOf) {
    return whole(
        sql.list(
            PLACEMENTS + seenChildren.and("p.child_id") + ORDER,
            this::readRow,
            authority.code(),
            asOf,
            asOf,
            asOf));
  }

  /**
   * The same of some.
   *
   * @param column {@code household_id} or {@code child_id}
   */
  List<Placed> placed(String column, Collection<? extends Id> ids, LocalDate asOf) {
    return ids.isEmpty()
        ? List.of()
        : whole(
            sql.list(
                PLACEMENTS
                    + seenChildren.and("p.child_id")
                    + " and p."
                    + column
                    + " = any(?)"
                    + ORDER,
                this::readRow,
                authority.code(),
                asOf,
                asOf,
                asOf,
                ids));
  }

  private List<Placed> whole(List<Row> rows) {
    Set<Postcode> postcodes = new HashSet<>();
    for (Row row : rows) {
      if (row.postcode() != null) {
        postcodes.add(row.postcode());
      }
    }
    Map<Postcode, Whereabouts> places = gazetteer.whereabouts(postcodes);
    Map<ChildId, TreeMap<LocalDate, String>> statuses =
        statuses(rows.stream().map(row -> row.placed().child()).toList());
    Adjacency adjacency = Adjacency.of(authority);
    return rows.stream()
        .map(
            row -> {
              Postcode postcode = row.postcode();
              Whereabouts where = postcode == null ? null : places.get(postcode);
              return whole(
                  row.placed(),
                  adjacency,
                  where == null ? Whereabouts.NOT_KNOWN : where,
                  statuses.getOrDefault(row.placed().child(), new TreeMap<>()));
            })
        .toList();
  }

  private static Placed whole(
      Placed p, Adjacency adjacency, Whereabouts where, TreeMap<LocalDate, String> statuses) {
    return new Placed(
        p.id(),
        p.child(),
        p.birth(),
        p.household(),
        p.kind(),
        p.ownHome(),
        p.type(),
        p.start(),
        p.end(),
        p.careBegan(),
        p.movedIn(),
        p.careBefore(),
        p.chosen(),
        p.recordedOn(),
        p.writtenSoon(),
        p.careChosen(),
        p.careRecordedOn(),
        p.emergency(),
        p.awayForSafety(),
        adjacency.kindOf(where.authority()),
        p.school(),
        statuses);
  }

  private Map<ChildId, TreeMap<LocalDate, String>> statuses(Collection<ChildId> children) {
    record Status(ChildId child, DateRange days, String code) {}
    Map<ChildId, TreeMap<LocalDate, String>> statuses = new HashMap<>();
    if (!children.isEmpty()) {
      sql.list(
              "select child_id, valid_from, valid_until, value::jsonb ->> 'code' as code"
                  + " from placements.child_fact where kind = 'legal-status'"
                  + " and superseded_at is null and child_id = any(?)",
              row ->
                  new Status(
                      new ChildId(Sql.uuid(row, "child_id")),
                      new DateRange(Sql.day(row, "valid_from"), Sql.findDay(row, "valid_until")),
                      row.getString("code")),
              children)
          .forEach(
              s ->
                  hold(
                      statuses.computeIfAbsent(s.child(), id -> new TreeMap<>()),
                      s.days(),
                      s.code()));
    }
    return statuses;
  }

  /** From its first day a status holds, and from the day after its last none, unless another. */
  static void hold(Map<LocalDate, String> statuses, DateRange days, String code) {
    statuses.put(days.first(), code);
    LocalDate last = days.last();
    if (last != null) {
      statuses.putIfAbsent(last.plusDays(1), "");
    }
  }

  Map<HouseholdId, Approved> approved(Collection<HouseholdId> ids) {
    Map<HouseholdId, Approved> approved = new HashMap<>();
    if (!ids.isEmpty()) {
      sql.list(
              "select h.id, h.recorded_at, t.valid_from, t.valid_until from placements.household h"
                  + " left join placements.household_fact t on t.household_id = h.id"
                  + " and t.kind = 'terms' and t.superseded_at is null where h.id = any(?)",
              row -> readApproved(row, businessDate.today()),
              ids)
          .forEach(
              row ->
                  approved.merge(
                      row.id(),
                      row,
                      (all, one) -> {
                        all.terms().putAll(one.terms());
                        return all;
                      }));
    }
    return approved;
  }

  /** With the first day of one set of terms, or of none. */
  private static Approved readApproved(ResultSet row, LocalDate today) throws SQLException {
    LocalDate from = Sql.findDay(row, "valid_from");
    TreeMap<LocalDate, DateRange> terms = new TreeMap<>();
    if (from != null) {
      terms.put(from, new DateRange(from, Sql.findDay(row, "valid_until")));
    }
    return new Approved(
        new HouseholdId(Sql.uuid(row, "id")),
        businessDay(day(Sql.instant(row, "recorded_at")), today),
        terms);
  }

  private Row readRow(ResultSet row) throws SQLException {
    UUID household = Sql.findUuid(row, "household_id");
    String kind = Sql.findText(row, "household_kind");
    String postcode = Sql.findText(row, "postcode");
    LocalDate start = Sql.day(row, "start_on");
    Birth birth = SqlChildren.readBirth(row);
    int age = birth.ageOn(start);
    LocalDate recordedOn = day(Sql.instant(row, "recorded_at"));
    LocalDate today = businessDate.today();
    Placed placed =
        new Placed(
            new PlacementId(Sql.uuid(row, "id")),
            new ChildId(Sql.uuid(row, "child_id")),
            birth,
            household == null ? null : new HouseholdId(household),
            kind == null ? null : HouseholdKind.valueOf(kind),
            row.getBoolean("own"),
            row.getString("type"),
            start,
            Sql.findDay(row, "end_on"),
            Sql.day(row, "care_began"),
            row.getBoolean("moved_in"),
            Sql.findDay(row, "care_before"),
            row.getBoolean("chosen"),
            recordedOn,
            row.getBoolean("by_hand") && isSoon(start, businessDay(recordedOn, today)),
            row.getBoolean("care_chosen"),
            day(Sql.instant(row, "care_recorded_at")),
            SearchKind.EMERGENCY.name().equals(Sql.findText(row, "search_kind")),
            OutsideReason.SAFETY.name().equals(Sql.findText(row, "why_outside")),
            uk.kith.placements.engine.AreaKind.NOT_KNOWN,
            row.getBoolean("at_school") || (age >= SCHOOL_FROM_AGE && age < SCHOOL_TO_AGE),
            new TreeMap<>());
    return new Row(placed, postcode == null ? null : Postcode.find(postcode).orElse(null));
  }

  /** Whether a placement that somebody wrote down by hand began not long before (ADR 67). */
  static boolean isSoon(LocalDate start, LocalDate recordedOn) {
    return !start.isBefore(recordedOn.minusMonths(SOON_MONTHS));
  }

  /**
   * The day of the register on which something was recorded: where its business date stands before
   * the real day, as with the demonstration, it is no later than that.
   */
  static LocalDate businessDay(LocalDate recordedOn, LocalDate today) {
    return recordedOn.isAfter(today) ? today : recordedOn;
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, LONDON);
  }
}
