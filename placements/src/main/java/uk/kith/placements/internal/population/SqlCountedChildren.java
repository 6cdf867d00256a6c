package uk.kith.placements.internal.population;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Whereabouts;
import uk.kith.kernel.service.Kept;
import uk.kith.kernel.service.Sight;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.Gazetteer;
import uk.kith.placements.engine.LookedAfter;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.placements.engine.counted.CountedStay;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.internal.children.ChildFacts;
import uk.kith.placements.internal.children.SqlChildren;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.kept.Touches;

/**
 * Everybody looked after on a day, or on each of many, with every placement begun by then: in three
 * queries and one batch to the gazetteer; those of the business date are kept.
 */
@ApplicationScoped
class SqlCountedChildren {

  private static final String ON_DAYS =
      """
      select asked.day, p.child_id, coalesce(home.value::jsonb ->> 'postcode', p.postcode) as postcode,
             care.short_breaks,
             c.born, c.due, c.stated_age, c.stated_on, p.type, p.provider, p.care_began, o.reason,
             need.value as needs, p.start_on,
             case when r.id is null then 0 else
               (select count(*) from placements.search_child s where s.search_id = r.search_id
                    and not s.parted)
             end as together
      """
          + CareSpan.FROM_DAYS
          + """
            left join placements.reservation r on r.id = p.reservation_id
            left join placements.placement_outside o
                   on o.placement_id = p.id and o.superseded_at is null
            left join placements.household_fact home
                   on home.household_id = p.household_id and home.kind = 'address'
                  and home.superseded_at is null and home.valid_from <= asked.day
                  and (home.valid_until is null or home.valid_until >= asked.day)
            left join placements.child_fact need
                   on need.child_id = p.child_id and need.kind = 'needs'
                  and need.superseded_at is null and need.valid_from <= asked.day
                  and (need.valid_until is null or need.valid_until >= asked.day)
           where p.authority = ?
          """;

  private static final String STAYS =
      """
      select child_id, start_on, end_on, type,
             coalesce(household_id::text, deleted_home::text,
                      nullif(concat_ws(' ', urn, postcode), '')) as home,
             reason_started
        from placements.placement
       where superseded_at is null and child_id = any(?) and start_on <= ?
         and (end_on is null or end_on > start_on)
       order by child_id, start_on
      """;

  /** Once for all the days: to look it up for each day and child takes longer than all else. */
  private static final String FAMILIES =
      """
      select child_id, valid_from, valid_until, value::jsonb ->> 'postcode' as postcode
        from placements.child_fact
       where kind = 'home' and superseded_at is null and valid_from <= ? and authority = ?
      """;

  private static final String LATEST_FIRST = " order by child_id, valid_from desc";

  @Inject Sql sql;
  @Inject Facts facts;
  @Inject Gazetteer gazetteer;
  @Inject LocalAuthority authority;
  @Inject Touches touches;

  private final Kept<CountedChild> kept = new Kept<>();

  /** A row before anybody knows where its postcodes are. */
  private record Row(
      LocalDate day,
      UUID child,
      @Nullable Postcode postcode,
      LocalDate start,
      boolean shortBreaks,
      Birth birth,
      String type,
      String provider,
      LocalDate careBegan,
      @Nullable OutsideReason why,
      Needs needs,
      int together) {}

  /** A placement with its home by name. */
  private record Stay(
      UUID child,
      LocalDate start,
      @Nullable LocalDate end,
      String type,
      @Nullable String home,
      @Nullable String reason) {

    /** As it was on a day: what ended later went on. */
    Stay on(LocalDate day) {
      return end == null || !end.isAfter(day)
          ? this
          : new Stay(child, start, null, type, home, reason);
    }
  }

  /** Where the family of a child lived for a time. */
  private record FamilyHome(
      UUID child, LocalDate from, @Nullable LocalDate until, @Nullable Postcode postcode) {

    boolean holdsOn(LocalDate day) {
      return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
  }

  /** By id; not to be changed. */
  Map<UUID, CountedChild> lookedAfterOn(LocalDate asOf) {
    return kept.on(asOf, Sight.OF_EVERYBODY, touches, children -> read(children, asOf));
  }

  /** Of many days, those that are not kept read at once. */
  Map<LocalDate, List<CountedChild>> lookedAfterOn(Set<LocalDate> days) {
    Map<LocalDate, List<CountedChild>> found = new HashMap<>();
    Set<LocalDate> others = new HashSet<>();
    for (LocalDate day : days) {
      if (touches.isKept(day)) {
        found.put(day, List.copyOf(lookedAfterOn(day).values()));
      } else {
        others.add(day);
      }
    }
    read(null, others).forEach((day, children) -> found.put(day, List.copyOf(children.values())));
    return found;
  }

  private Map<UUID, CountedChild> read(@Nullable Set<UUID> children, LocalDate asOf) {
    return read(children, Set.of(asOf)).getOrDefault(asOf, Map.of());
  }

  /**
   * @param children null for all
   */
  private Map<LocalDate, Map<UUID, CountedChild>> read(
      @Nullable Set<UUID> children, Set<LocalDate> days) {
    List<Row> rows = days.isEmpty() ? List.of() : rows(children, days);
    Map<UUID, List<Stay>> stays =
        rows.isEmpty()
            ? Map.of()
            : stays(rows.stream().map(Row::child).distinct().toList(), Collections.max(days));
    Map<UUID, List<FamilyHome>> families =
        rows.isEmpty() ? Map.of() : families(children, Collections.max(days));
    Set<Postcode> postcodes = new HashSet<>();
    rows.forEach(
        row -> {
          add(postcodes, row.postcode());
          add(postcodes, family(row, families));
        });
    Map<Postcode, Whereabouts> places = gazetteer.whereabouts(postcodes);
    Map<LocalDate, Map<UUID, CountedChild>> counted = new HashMap<>();
    for (Row row : rows) {
      List<Stay> begun =
          stays.getOrDefault(row.child(), List.of()).stream()
              .filter(stay -> !stay.start().isAfter(row.day()))
              .map(stay -> stay.on(row.day()))
              .toList();
      counted
          .computeIfAbsent(row.day(), any -> new HashMap<>())
          .put(row.child(), child(row, begun, family(row, families), places));
    }
    return counted;
  }

  /** Where it lived when the placement began, else where it lived last by the day. */
  private static @Nullable Postcode family(Row row, Map<UUID, List<FamilyHome>> families) {
    FamilyHome last = null;
    for (FamilyHome home : families.getOrDefault(row.child(), List.of())) {
      if (!home.from().isAfter(row.day())) {
        if (home.holdsOn(row.start())) {
          return home.postcode();
        }
        last = last == null ? home : last;
      }
    }
    return last == null ? null : last.postcode();
  }

  private CountedChild child(
      Row row, List<Stay> stays, @Nullable Postcode family, Map<Postcode, Whereabouts> places) {
    Whereabouts where = at(places, row.postcode());
    return new CountedChild(
        new LookedAfter(
            row.shortBreaks(), where.isIn(authority), row.birth().ageOn(row.day()), row.type()),
        row.provider(),
        row.careBegan(),
        at(places, family).milesTo(where),
        row.why(),
        row.needs(),
        Math.max(1, row.together()),
        family == null ? null : family.outward(),
        numbered(stays));
  }

  /** With numbers for the homes: one home, one number, within this child alone. */
  private static List<CountedStay> numbered(List<Stay> stays) {
    List<String> homes =
        stays.stream().map(Stay::home).filter(Objects::nonNull).distinct().toList();
    return stays.stream()
        .map(
            stay ->
                new CountedStay(
                    stay.start(),
                    stay.end(),
                    stay.type(),
                    stay.home() == null ? null : homes.indexOf(stay.home()),
                    stay.reason()))
        .toList();
  }

  private List<Row> rows(@Nullable Set<UUID> children, Set<LocalDate> days) {
    return children == null
        ? sql.list(ON_DAYS, this::readRow, days, authority.code())
        : sql.list(
            ON_DAYS + " and p.child_id = any(?)", this::readRow, days, authority.code(), children);
  }

  /**
   * The latest first.
   *
   * @param children null for all
   */
  private Map<UUID, List<FamilyHome>> families(@Nullable Set<UUID> children, LocalDate last) {
    List<FamilyHome> homes =
        children == null
            ? sql.list(
                FAMILIES + LATEST_FIRST, SqlCountedChildren::readFamilyHome, last, authority.code())
            : sql.list(
                FAMILIES + " and child_id = any(?)" + LATEST_FIRST,
                SqlCountedChildren::readFamilyHome,
                last,
                authority.code(),
                children);
    return homes.stream().collect(groupingBy(FamilyHome::child));
  }

  private static FamilyHome readFamilyHome(ResultSet row) throws SQLException {
    return new FamilyHome(
        Sql.uuid(row, "child_id"),
        Sql.day(row, "valid_from"),
        Sql.findDay(row, "valid_until"),
        postcode(row, "postcode"));
  }

  private Map<UUID, List<Stay>> stays(List<UUID> children, LocalDate last) {
    return sql.list(STAYS, SqlCountedChildren::readStay, children, last).stream()
        .collect(groupingBy(Stay::child));
  }

  private Row readRow(ResultSet row) throws SQLException {
    String reason = Sql.findText(row, "reason");
    String needs = Sql.findText(row, "needs");
    String provider = Sql.findText(row, "provider");
    return new Row(
        Sql.day(row, "day"),
        Sql.uuid(row, "child_id"),
        postcode(row, "postcode"),
        Sql.day(row, "start_on"),
        row.getBoolean("short_breaks"),
        SqlChildren.readBirth(row),
        row.getString("type"),
        provider == null ? "" : provider,
        Sql.day(row, "care_began"),
        reason == null ? null : OutsideReason.valueOf(reason),
        needs == null ? Needs.NOT_KNOWN : facts.read(ChildFacts.NEEDS, needs),
        row.getInt("together"));
  }

  private static Stay readStay(ResultSet row) throws SQLException {
    return new Stay(
        Sql.uuid(row, "child_id"),
        Sql.day(row, "start_on"),
        Sql.findDay(row, "end_on"),
        row.getString("type"),
        Sql.findText(row, "home"),
        Sql.findText(row, "reason_started"));
  }

  private static Whereabouts at(Map<Postcode, Whereabouts> places, @Nullable Postcode postcode) {
    return postcode == null
        ? Whereabouts.NOT_KNOWN
        : places.getOrDefault(postcode, Whereabouts.NOT_KNOWN);
  }

  private static void add(Set<Postcode> postcodes, @Nullable Postcode postcode) {
    if (postcode != null) {
      postcodes.add(postcode);
    }
  }

  private static @Nullable Postcode postcode(ResultSet row, String column) throws SQLException {
    String text = Sql.findText(row, column);
    return text == null ? null : Postcode.find(text).orElse(null);
  }
}
