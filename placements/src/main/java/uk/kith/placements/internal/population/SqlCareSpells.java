package uk.kith.placements.internal.population;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Whereabouts;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.CareSpells.Told;
import uk.kith.placements.api.Gazetteer;
import uk.kith.placements.engine.CareSpell;
import uk.kith.placements.internal.children.SqlChildren;

/**
 * All spells in one query, all links of brothers and sisters in another, and one batch to the
 * gazetteer. Each spell is looked at on its last day, or on the day asked for while it goes on.
 */
@ApplicationScoped
class SqlCareSpells {

  private static final String BY_DAY =
      """
      select p.child_id, care.from_on, case when care.until_on <= ? then care.until_on end as until,
             case when care.until_on <= ? and care.until_on = p.end_on then p.reason_ceased end
               as reason,
             p.type, p.provider,
             coalesce(home.value::jsonb ->> 'postcode', p.postcode) as postcode,
             coalesce(p.household_id, p.deleted_home) as household_id, care.short_breaks, c.born, c.due, c.stated_age, c.stated_on,
             coalesce(care.until_on = care.eighteen_on and care.until_on <= ?
                      and (care.end_on is null or care.end_on > ?), false) as grown_up
        from placements.care_span care
        join placements.placement p on p.id = care.placement_id
        join placements.child c on c.id = p.child_id
        cross join lateral (
          select greatest(care.from_on, least(coalesce(care.until_on - 1, ?), ?)) as day) last
        left join placements.household_fact home
               on home.household_id = p.household_id and home.kind = 'address'
              and home.superseded_at is null and home.valid_from <= last.day
              and (home.valid_until is null or home.valid_until >= last.day)
       where care.authority = ? and care.from_on <= ?
       order by care.from_on, c.born, p.type, p.id
      """;

  @Inject Sql sql;
  @Inject Gazetteer gazetteer;
  @Inject LocalAuthority authority;

  /** A row before anybody knows where its postcode is. */
  private record Row(
      UUID child,
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable String reason,
      String type,
      @Nullable String provider,
      @Nullable Postcode postcode,
      @Nullable UUID household,
      boolean shortBreaks,
      Birth birth,
      boolean grownUp) {}

  Told asOf(LocalDate day) {
    List<Row> rows =
        sql.list(BY_DAY, SqlCareSpells::read, day, day, day, day, day, day, authority.code(), day);
    Set<Postcode> postcodes =
        rows.stream()
            .flatMap(row -> Optional.ofNullable(row.postcode()).stream())
            .collect(toUnmodifiableSet());
    Map<Postcode, Whereabouts> places = gazetteer.whereabouts(postcodes);
    Families families = families();
    Map<UUID, Integer> children = new HashMap<>();
    Map<UUID, Integer> groups = new HashMap<>();
    Map<Object, Integer> homes = new HashMap<>();
    List<CareSpell> spells = new ArrayList<>();
    List<Row> counted = rows.stream().filter(row -> !row.shortBreaks()).toList();
    List<@Nullable Object> known =
        SpellHomes.of(
            counted.stream()
                .map(row -> new SpellHomes.Place(row.child(), row.household(), row.postcode()))
                .toList());
    for (int i = 0; i < counted.size(); i++) {
      Row row = counted.get(i);
      Object home = known.get(i);
      Postcode postcode = row.postcode();
      spells.add(
          new CareSpell(
              number(children, row.child()),
              number(groups, families.standsFor(row.child())),
              born(row.birth()),
              row.from(),
              row.until(),
              row.type(),
              row.provider(),
              postcode == null
                  ? null
                  : places.getOrDefault(postcode, Whereabouts.NOT_KNOWN).isIn(authority),
              row.reason(),
              home == null ? null : number(homes, home)));
    }
    return new Told(
        spells,
        rows.size() - counted.size(),
        (int) rows.stream().filter(Row::grownUp).map(Row::child).distinct().count());
  }

  private static <T> int number(Map<T, Integer> numbers, T id) {
    int next = numbers.size();
    Integer known = numbers.putIfAbsent(id, next);
    return known == null ? next : known;
  }

  private Families families() {
    Families families = new Families();
    sql.list(
            "select one_id, other_id from placements.sibling_link"
                + " where authority = ? and superseded_at is null",
            row -> new UUID[] {Sql.uuid(row, "one_id"), Sql.uuid(row, "other_id")},
            authority.code())
        .forEach(link -> families.join(link[0], link[1]));
    return families;
  }

  /** Of a stated age the day by which the age is carried forward, so that all count the same. */
  private static LocalDate born(Birth birth) {
    LocalDate exact = birth.date() == null ? birth.due() : birth.date();
    if (exact != null) {
      return exact;
    }
    Integer age = birth.statedAge();
    LocalDate on = birth.statedOn();
    if (age == null || on == null) {
      throw new IllegalStateException("a birth without any fact");
    }
    return on.minusYears(age);
  }

  private static Row read(ResultSet row) throws SQLException {
    String postcode = Sql.findText(row, "postcode");
    return new Row(
        Sql.uuid(row, "child_id"),
        Sql.day(row, "from_on"),
        Sql.findDay(row, "until"),
        Sql.findText(row, "reason"),
        row.getString("type"),
        Sql.findText(row, "provider"),
        postcode == null ? null : Postcode.find(postcode).orElse(null),
        Sql.findUuid(row, "household_id"),
        row.getBoolean("short_breaks"),
        SqlChildren.readBirth(row),
        row.getBoolean("grown_up"));
  }

  /** Who is linked with whom, over any number of links. */
  private static final class Families {

    private final Map<UUID, UUID> of = new HashMap<>();

    void join(UUID one, UUID other) {
      UUID first = standsFor(one);
      UUID second = standsFor(other);
      if (!first.equals(second)) {
        of.put(second, first);
      }
    }

    /** The one who stands for the family. */
    UUID standsFor(UUID child) {
      UUID at = child;
      for (UUID next = of.get(at); next != null; next = of.get(at)) {
        at = next;
      }
      return at;
    }
  }
}
