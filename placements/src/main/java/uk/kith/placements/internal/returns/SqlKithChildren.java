package uk.kith.placements.internal.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.Days;
import uk.kith.placements.engine.life.Absence;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.ssda903.ChildTold.Dated;
import uk.kith.placements.engine.ssda903.KithChild;
import uk.kith.placements.engine.ssda903.KithChild.Legal;
import uk.kith.placements.engine.ssda903.KithChild.Review;
import uk.kith.placements.engine.ssda903.KithChild.Stay;
import uk.kith.placements.internal.facts.SeenHouseholds;

/** What the register holds of everybody, for the return of a year. Seven queries for any number. */
@ApplicationScoped
class SqlKithChildren {

  private static final String SAME =
      """
      with recursive same(root, id) as (
        select id, id from placements.child where authority = ? and merged_into is null
        union all
        select s.root, c.id from placements.child c join same s on c.merged_into = s.id)
      """;

  private static final String CHILDREN =
      SAME
          + """
          select s.root, c.local_id, r.born, r.sex,
                 r.return_id is null or r.changed_at > r.recorded_at as identified
            from same s
            join placements.child c on c.id = s.id
            join placements.child r on r.id = s.root
           order by r.local_id nulls last, s.root, s.id <> s.root, c.local_id
          """;

  /** A household's postcode and registration on the first day, or else the first known later. */
  private static final String STAYS =
      """
      select p.*,
             coalesce(p.postcode, (select f.value::jsonb ->> 'postcode'
               from placements.household_fact f
              where f.household_id = p.household_id and f.kind = 'address'
                and f.superseded_at is null
                and (f.valid_until is null or f.valid_until >= p.start_on)
              order by f.valid_from limit 1)) as at_postcode,
             coalesce(p.urn, (select f.value::jsonb ->> 'urn'
               from placements.household_fact f
              where f.household_id = p.household_id and f.kind = 'registration'
                and f.superseded_at is null
                and (f.valid_until is null or f.valid_until >= p.start_on)
              order by f.valid_from limit 1)) as at_urn
        from placements.placement p
       where p.authority = ? and p.superseded_at is null and p.start_on <= ?
       order by p.start_on, p.end_on nulls last, p.recorded_at, p.id
      """;

  private static final String HISTORY =
      SAME
          + """
          select s.root, h.part, h.on_day, h.until_day, h.code
            from same s join placements.case_history h on h.child_id = s.id
           where h.part in ('REVIEWS', 'MISSING') and h.on_day is not null
          union all
          select s.root, e.event, e.on_day, (e.details::jsonb ->> 'until')::date, ''
            from same s join placements.life_event e on e.subject_id = s.id
           where e.withdrawn_at is null
             and e.event in ('CASE_REVIEWED', 'WENT_MISSING', 'WENT_AWAY', 'CAME_BACK',
                             'BACK_FROM_AWAY', 'LIBERTY_ORDER_MADE')
           order by 3, 5 desc, 1
          """;

  private static final List<LifeEvent> OF_ABSENCES =
      List.of(
          LifeEvent.WENT_MISSING,
          LifeEvent.WENT_AWAY,
          LifeEvent.CAME_BACK,
          LifeEvent.BACK_FROM_AWAY);

  @Inject Sql sql;
  @Inject SeenHouseholds seenHouseholds;
  @Inject LocalAuthority authority;

  private record Who(
      List<String> localIds, @Nullable LocalDate born, Sex sex, boolean identified) {}

  private record Line(
      UUID child, String part, LocalDate on, @Nullable LocalDate until, String code) {}

  private record Of<T>(UUID child, T value) {}

  /** In the order of local numbers, those without one last. */
  List<KithChild> until(LocalDate lastDay) {
    Map<UUID, Who> children = children();
    Map<UUID, List<Stay>> stays = by(sql.list(STAYS, this::stay, authority.code(), lastDay));
    Map<UUID, List<Days>> withdrawn = by(withdrawn());
    Map<UUID, List<Legal>> legal = by(legal());
    Map<UUID, List<Dated>> homes = by(homes());
    Map<UUID, List<Line>> history = by(history());
    List<KithChild> all = new ArrayList<>();
    children.forEach(
        (id, who) -> {
          List<Line> lines = history.getOrDefault(id, List.of());
          Life life = life(lines);
          all.add(
              new KithChild(
                  who.localIds(),
                  who.born(),
                  who.sex(),
                  who.identified(),
                  stays.getOrDefault(id, List.of()),
                  legal.getOrDefault(id, List.of()),
                  homes.getOrDefault(id, List.of()),
                  withdrawn.getOrDefault(id, List.of()),
                  reviews(lines),
                  Absence.of(absences(lines), life),
                  life,
                  liberty(lines)));
        });
    return all;
  }

  /** Years of the collection in which a child with a number lived in a placement, up to a day. */
  List<Integer> years(LocalDate today) {
    // 1 April and nine months are the first day of the year in which the collection ends.
    return sql.list(
        SAME
            + "select distinct y from placements.placement p join (select distinct s.root"
            + " from same s join placements.child c on c.id = s.id where c.local_id is not null)"
            + " numbered on numbered.root = p.child_id cross join lateral generate_series("
            + "extract(year from p.start_on + interval '9 months')::int,"
            + " extract(year from least(p.end_on, ?::date) + interval '9 months')::int) y"
            + " where p.authority = ? and p.superseded_at is null",
        row -> row.getInt("y"),
        authority.code(),
        today,
        authority.code());
  }

  /**
   * Children of whom a placement is held and no number, so that no return can name them.
   *
   * @param adoption whether those placed for adoption alone count
   */
  long withoutNumber(boolean adoption) {
    return sql.count(
        SAME
            + "select count(*) from (select s.root from same s"
            + " join placements.child c on c.id = s.id group by s.root"
            + " having count(c.local_id) = 0) none where exists"
            + " (select from placements.placement p where p.child_id = none.root"
            + " and p.superseded_at is null"
            + (adoption ? ")" : " and p.type not in ('A3', 'A4', 'A5', 'A6'))"),
        authority.code());
  }

  /** By every number of theirs, the records of those who lived in a placement by a day. */
  Map<String, ChildId> numbersUntil(LocalDate lastDay) {
    Map<String, ChildId> numbers = new HashMap<>();
    sql.list(
            SAME
                + "select c.local_id, s.root from same s join placements.child c on c.id = s.id"
                + " where c.local_id is not null and exists (select from placements.placement p"
                + " where p.child_id = s.root and p.superseded_at is null and p.start_on <= ?)",
            row -> Map.entry(row.getString("local_id"), new ChildId(Sql.uuid(row, "root"))),
            authority.code(),
            lastDay)
        .forEach(each -> numbers.put(each.getKey(), each.getValue()));
    return numbers;
  }

  /** By every number of a child, its days in homes of which the reader may not know. */
  Map<String, List<Days>> inRestrictedHomes() {
    Map<String, List<Days>> days = new HashMap<>();
    sql.list(
            SAME
                + "select c.local_id, p.start_on, p.end_on from same s"
                + " join placements.child c on c.id = s.id"
                + " join placements.placement p on p.child_id = s.root"
                + " where c.local_id is not null and p.superseded_at is null and not (true"
                + seenHouseholds.andUnrestricted("p.household_id")
                + ")",
            row ->
                Map.entry(
                    row.getString("local_id"),
                    new Days(Sql.day(row, "start_on"), Sql.findDay(row, "end_on"))),
            authority.code())
        .forEach(
            each ->
                days.computeIfAbsent(each.getKey(), number -> new ArrayList<>())
                    .add(each.getValue()));
    return days;
  }

  private Map<UUID, Who> children() {
    Map<UUID, Who> children = new LinkedHashMap<>();
    sql.list(
        CHILDREN,
        row -> {
          Who who =
              children.computeIfAbsent(
                  Sql.uuid(row, "root"),
                  id -> new Who(new ArrayList<>(), null, Sex.UNKNOWN, false));
          String localId = Sql.findText(row, "local_id");
          if (localId != null) {
            who.localIds().add(localId);
          }
          return children.put(
              Sql.uuid(row, "root"),
              new Who(
                  who.localIds(),
                  Sql.findDay(row, "born"),
                  Sex.valueOf(row.getString("sex")),
                  row.getBoolean("identified")));
        },
        authority.code());
    return children;
  }

  private Of<Stay> stay(ResultSet row) throws SQLException {
    boolean ended = row.getObject("ended_at") != null;
    UUID registered = Sql.findUuid(row, "household_id");
    UUID home = registered == null ? Sql.findUuid(row, "deleted_home") : registered;
    boolean recorded =
        ended
            || home != null
            || Sql.findUuid(row, "search_id") != null
            || Sql.findUuid(row, "extract_id") != null
            || Sql.findUuid(row, "return_id") == null;
    return new Of<>(
        Sql.uuid(row, "child_id"),
        new Stay(
            new Days(Sql.day(row, "start_on"), Sql.findDay(row, "end_on")),
            Sql.day(row, "care_began"),
            row.getString("type"),
            text(row, "provider"),
            text(row, "at_urn"),
            text(row, "at_postcode"),
            home == null ? "" : home.toString(),
            text(row, "reason_ceased"),
            text(row, "reason_place_change"),
            recorded,
            ended));
  }

  private List<Of<Days>> withdrawn() {
    return sql.list(
        "select child_id, start_on, end_on from placements.placement where authority = ?"
            + " and superseded_extract is not null and return_id is not null",
        row ->
            new Of<>(
                Sql.uuid(row, "child_id"),
                new Days(Sql.day(row, "start_on"), Sql.findDay(row, "end_on"))),
        authority.code());
  }

  private List<Of<Legal>> legal() {
    return sql.list(
        "select child_id, valid_from, valid_until, value::jsonb ->> 'code' as code,"
            + " return_id is null or extract_id is not null as recorded"
            + " from placements.child_fact where authority = ? and kind = 'legal-status'"
            + " and superseded_at is null order by valid_from",
        row -> {
          LocalDate until = Sql.findDay(row, "valid_until");
          return new Of<>(
              Sql.uuid(row, "child_id"),
              new Legal(
                  new Days(Sql.day(row, "valid_from"), until == null ? null : until.plusDays(1)),
                  row.getString("code"),
                  row.getBoolean("recorded")));
        },
        authority.code());
  }

  private List<Of<Dated>> homes() {
    return sql.list(
        "select child_id, valid_from, valid_until, value::jsonb ->> 'postcode' as postcode"
            + " from placements.child_fact where authority = ? and kind = 'home'"
            + " and superseded_at is null order by valid_from",
        row ->
            new Of<>(
                Sql.uuid(row, "child_id"),
                new Dated(
                    Sql.day(row, "valid_from"),
                    Sql.findDay(row, "valid_until"),
                    row.getString("postcode"))),
        authority.code());
  }

  private List<Of<Line>> history() {
    return sql.list(
        HISTORY,
        row -> {
          UUID child = Sql.uuid(row, "root");
          return new Of<>(
              child,
              new Line(
                  child,
                  row.getString("part"),
                  Sql.day(row, "on_day"),
                  Sql.findDay(row, "until_day"),
                  row.getString("code")));
        },
        authority.code());
  }

  private static List<Review> reviews(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.part().equals("REVIEWS") || line.part().equals("CASE_REVIEWED"))
        .map(line -> new Review(line.on(), line.code()))
        .toList();
  }

  private static List<Absence> absences(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.part().equals("MISSING"))
        .flatMap(
            line ->
                Absence.Kind.find(line.code())
                    .map(kind -> new Absence(kind, line.on(), line.until()))
                    .stream())
        .toList();
  }

  /** What people recorded; parts of the case system's history are no events. */
  private static Life life(List<Line> lines) {
    return new Life(
        lines.stream()
            .flatMap(
                line ->
                    OF_ABSENCES.stream()
                        .filter(event -> event.name().equals(line.part()))
                        .map(event -> new Life.Entry(event, line.on(), LifeDetails.NONE)))
            .toList());
  }

  /** An order counts on its last day too. */
  private static List<DateRange> liberty(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.part().equals(LifeEvent.LIBERTY_ORDER_MADE.name()))
        .map(line -> new DateRange(line.on(), line.until()))
        .toList();
  }

  private static <T> Map<UUID, List<T>> by(List<Of<T>> rows) {
    Map<UUID, List<T>> by = new HashMap<>();
    rows.forEach(row -> by.computeIfAbsent(row.child(), id -> new ArrayList<>()).add(row.value()));
    return by;
  }

  private static String text(ResultSet row, String column) throws SQLException {
    String text = Sql.findText(row, column);
    return text == null ? "" : text;
  }
}
