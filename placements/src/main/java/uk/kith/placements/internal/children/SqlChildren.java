package uk.kith.placements.internal.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.HistoryLine;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.facts.SeenHouseholds;

/** The rows behind views of children, read in sets: the cost of a page does not grow by child. */
@ApplicationScoped
public class SqlChildren {

  static final String ON_DAY =
      "p.superseded_at is null and p.start_on <= ? and (p.end_on is null or p.end_on > ?)";

  private static final String MERGED =
      """
      with recursive part(id, into_number, directly) as (
        select id, null::text, true from placements.child where merged_into = ?
        union all
        select c.id, i.local_id, false from placements.child c
          join part p on c.merged_into = p.id join placements.child i on i.id = p.id)
      select c.local_id, c.merged_at, c.merged_reason, p.into_number, p.directly
        from part p join placements.child c on c.id = p.id
      """;

  private static final String NUMBERS =
      """
      with recursive same(root, id, depth) as (
        select id, id, 0 from placements.child where id = any(?) and authority = ?
        union all
        select s.root, c.id, s.depth + 1 from placements.child c join same s on c.merged_into = s.id)
      select s.root, c.local_id from same s join placements.child c on c.id = s.id
       where c.local_id is not null order by s.root, s.depth, c.local_id
      """;

  @Inject Sql sql;
  @Inject SeenChildren seenChildren;
  @Inject SeenHouseholds seenHouseholds;
  @Inject LocalAuthority authority;

  /** Who a child is. */
  record Who(
      ChildId id,
      @Nullable String localId,
      @Nullable String firstName,
      @Nullable String familyName,
      Birth birth,
      Sex sex,
      long version) {}

  /**
   * Where a child lives on a day.
   *
   * @param postcode of the household, else as the return told it; null when not known
   */
  record Lives(
      ChildId child,
      PlacementId id,
      String type,
      @Nullable String provider,
      @Nullable HouseholdId household,
      @Nullable String postcode,
      LocalDate start,
      LocalDate careBegan) {}

  List<Who> who(Collection<ChildId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return sql.list(
        "select id, local_id, first_name, family_name, born, due, stated_age, stated_on, sex,"
            + " version from placements.child c where authority = ? and merged_into is null"
            + " and id = any(?)"
            + seenChildren.and("c.id"),
        SqlChildren::readWho,
        authority.code(),
        ids);
  }

  Set<ChildId> visible(Collection<ChildId> ids) {
    return new HashSet<>(
        sql.list(
            "select id from placements.child c where authority = ? and merged_into is null"
                + " and id = any(?)"
                + seenChildren.and("c.id"),
            row -> new ChildId(Sql.uuid(row, "id")),
            authority.code(),
            ids));
  }

  /** As lists of children look for a text. */
  Set<ChildId> called(String text) {
    return new HashSet<>(
        sql.list(
            "select id from placements.child c where authority = ? and merged_into is null"
                + " and strpos(lower(concat_ws(' ', local_id, first_name, family_name)), lower(?))"
                + " > 0"
                + seenChildren.and("c.id"),
            row -> new ChildId(Sql.uuid(row, "id")),
            authority.code(),
            text.strip()));
  }

  List<ChildBrief> brief(Collection<ChildId> ids, LocalDate asOf) {
    return ids.isEmpty() ? List.of() : briefs(asOf, " and c.id = any(?)", ids);
  }

  /** Those who bear a number, noughts in front of it apart, or a family name in small letters. */
  List<ChildBrief> named(
      Collection<String> numbers, Collection<String> familyNames, LocalDate asOf) {
    return briefs(
        asOf,
        " and (ltrim(c.local_id, '0') = any(?::text[])"
            + " or lower(trim(c.family_name)) = any(?::text[]))",
        numbers.stream().map(number -> number.replaceFirst("^0+", "")).toList(),
        familyNames);
  }

  private List<ChildBrief> briefs(LocalDate asOf, String which, @Nullable Object... more) {
    @Nullable Object[] parameters = new Object[more.length + 4];
    parameters[0] = ChildFacts.ALLOCATION.code();
    parameters[1] = asOf;
    parameters[2] = asOf;
    parameters[3] = authority.code();
    System.arraycopy(more, 0, parameters, 4, more.length);
    return sql.list(
        "select c.id, c.local_id, c.first_name, c.family_name, c.born, c.due, c.stated_age,"
            + " c.stated_on, f.value::jsonb ->> 'worker' as worker,"
            + " f.value::jsonb ->> 'team' as team from placements.child c"
            + " left join placements.child_fact f on f.child_id = c.id and f.kind = ?"
            + " and f.superseded_at is null and f.valid_from <= ?"
            + " and (f.valid_until is null or f.valid_until >= ?)"
            + " where c.authority = ? and c.merged_into is null"
            + seenChildren.and("c.id")
            + which,
        row ->
            new ChildBrief(
                new ChildId(Sql.uuid(row, "id")),
                Sql.findText(row, "local_id"),
                Sql.findText(row, "first_name"),
                Sql.findText(row, "family_name"),
                readBirth(row),
                Sql.findText(row, "worker"),
                Sql.findText(row, "team")),
        parameters);
  }

  /** The record that a merged child stands for, else itself. */
  public ChildId resolve(ChildId id) {
    List<ChildId> into =
        sql.list(
            "select coalesce(merged_into, id) as record from placements.child"
                + " where id = ? and authority = ?",
            row -> new ChildId(Sql.uuid(row, "record")),
            id,
            authority.code());
    return into.isEmpty() || into.get(0).equals(id) ? id : resolve(into.get(0));
  }

  Map<ChildId, Lives> lives(Collection<ChildId> ids, LocalDate asOf) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<ChildId, Lives> lives = new HashMap<>();
    sql.list(
            "select p.child_id, p.id, p.type, p.provider, p.start_on, p.care_began, "
                + seenHouseholds.only("p.household_id")
                + " as household_id, "
                + seenHouseholds.only(
                    "p.household_id", "coalesce(a.value::jsonb ->> 'postcode', p.postcode)")
                + " as postcode"
                + " from placements.placement p"
                + " left join placements.household_fact a on a.household_id = p.household_id"
                + " and a.kind = 'address' and a.superseded_at is null and a.valid_from <= ?"
                + " and (a.valid_until is null or a.valid_until >= ?)"
                + " where p.child_id = any(?) and "
                + ON_DAY,
            SqlChildren::readLives,
            asOf,
            asOf,
            ids,
            asOf,
            asOf)
        .forEach(l -> lives.put(l.child(), l));
    return lives;
  }

  /** Spells of a child, newest first. */
  List<PlacementLine> placements(ChildId child) {
    return sql.list(
        "select p.start_on, p.end_on, p.type, p.reason_ceased from placements.placement p"
            + " where p.child_id = ? and p.superseded_at is null"
            + " order by p.start_on desc, p.end_on desc nulls first, p.recorded_at desc, p.id",
        row ->
            new PlacementLine(
                Sql.day(row, "start_on"),
                Sql.findDay(row, "end_on"),
                row.getString("type"),
                Sql.findText(row, "reason_ceased")),
        child);
  }

  /** Placements that were said wrongly of a child: what was said, and why it was wrong. */
  List<WrongLine> wrong(ChildId child) {
    return sql.list(
        "select start_on, type, said_of is null as taken_back, superseded_why"
            + " from placements.placement where child_id = ? and superseded_why is not null"
            + " order by superseded_at desc",
        row ->
            new WrongLine(
                Sql.day(row, "start_on"),
                row.getString("type"),
                row.getBoolean("taken_back"),
                row.getString("superseded_why")),
        child);
  }

  /**
   * A placement that was recorded wrongly.
   *
   * @param start as it was said
   * @param takenBack it never was; else it was put right
   */
  record WrongLine(LocalDate start, String type, boolean takenBack, String why) {}

  /**
   * What was merged into a child, on the day on which somebody did it: also what had been merged
   * into a record that was merged itself.
   */
  List<HistoryLine> merged(ChildId record) {
    return sql.list(MERGED, SqlChildren::readMerged, record);
  }

  private static HistoryLine readMerged(ResultSet row) throws SQLException {
    String number = Sql.findText(row, "local_id");
    String into = Sql.findText(row, "into_number");
    String reason = Sql.findText(row, "merged_reason");
    return new HistoryLine(
        LocalDate.ofInstant(Sql.instant(row, "merged_at"), ZoneId.of("Europe/London")),
        (number == null
                ? "A child known from a request was merged into "
                : "The record with number " + number + " was merged into ")
            + (row.getBoolean("directly")
                ? "this record"
                : (into == null ? "one without a number" : "the one with number " + into)
                    + ", which is part of this record by now")
            + (reason == null ? "" : ": " + reason));
  }

  /** The authority's own numbers of children: of their records, then of those merged into them. */
  Map<ChildId, List<String>> numbers(Collection<ChildId> records) {
    Map<ChildId, List<String>> numbers = new HashMap<>();
    sql.list(
            NUMBERS,
            row -> Map.entry(new ChildId(Sql.uuid(row, "root")), row.getString("local_id")),
            records,
            authority.code())
        .forEach(
            each ->
                numbers
                    .computeIfAbsent(each.getKey(), id -> new ArrayList<>())
                    .add(each.getValue()));
    return numbers;
  }

  /** One spell of a history. */
  record PlacementLine(
      LocalDate start, @Nullable LocalDate end, String type, @Nullable String reasonCeased) {}

  /** What was done for a child and in its placements. */
  List<DoneLine> done(ChildId child) {
    return sql.list(
        "select e.on_day, e.event, p.type from placements.life_event e"
            + " left join placements.placement p on p.id = e.subject_id"
            + " where e.withdrawn_at is null and (e.subject_id = ?"
            + " or p.child_id = ? and p.superseded_at is null)",
        row ->
            new DoneLine(
                Sql.day(row, "on_day"),
                LifeEvent.valueOf(row.getString("event")),
                Sql.findText(row, "type")),
        child,
        child);
  }

  /**
   * Something that was done.
   *
   * @param type of the placement; null when it is about the child itself
   */
  record DoneLine(LocalDate on, LifeEvent event, @Nullable String type) {}

  private static Who readWho(ResultSet row) throws SQLException {
    return new Who(
        new ChildId(Sql.uuid(row, "id")),
        Sql.findText(row, "local_id"),
        Sql.findText(row, "first_name"),
        Sql.findText(row, "family_name"),
        readBirth(row),
        Sex.valueOf(row.getString("sex")),
        row.getLong("version"));
  }

  /** What is known of a birth, from the columns of a child. */
  public static Birth readBirth(ResultSet row) throws SQLException {
    return new Birth(
        Sql.findDay(row, "born"),
        Sql.findDay(row, "due"),
        Sql.findInt(row, "stated_age"),
        Sql.findDay(row, "stated_on"));
  }

  private static Lives readLives(ResultSet row) throws SQLException {
    UUID household = Sql.findUuid(row, "household_id");
    return new Lives(
        new ChildId(Sql.uuid(row, "child_id")),
        new PlacementId(Sql.uuid(row, "id")),
        row.getString("type"),
        Sql.findText(row, "provider"),
        household == null ? null : new HouseholdId(household),
        Sql.findText(row, "postcode"),
        Sql.day(row, "start_on"),
        Sql.day(row, "care_began"));
  }

  static List<UUID> values(Collection<ChildId> ids) {
    return ids.stream().map(ChildId::value).toList();
  }
}
