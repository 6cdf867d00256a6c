package uk.kith.placements.internal.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.engine.same.Likeness;
import uk.kith.placements.engine.same.SamePair;
import uk.kith.placements.engine.same.SamePair.Person;
import uk.kith.placements.internal.children.SqlChildren;
import uk.kith.placements.internal.facts.SeenChildren;

/**
 * Records of one authority that have the same date of birth and name, or the same pupil number
 * (R-DATA-15). Equal keys find whom to compare, in one query for everybody; the engine decides on
 * names. Of more than ten records under one key, which no child has, each is compared with the
 * first alone. Records that were merged are none.
 */
@ApplicationScoped
class SqlAlike {

  /** The number that the newest return of each child tells, of those that several children have. */
  private static final String PUPILS =
      """
      with newest as (
        select distinct on (year) id, year from placements.statutory_return
         where authority = ? order by year, number desc),
      header as (
        select w.child, n.year, upper(btrim(coalesce(w.held, w.received) ->> 4)) as pupil
          from newest n join placements.return_row w on w.return_id = n.id
         where w.part = 'header' and w.child <> ''),
      told as (
        select distinct on (child) child, pupil from header
         where pupil ~ '^[A-Z][0-9]{11}[0-9A-Z]$' order by child, year desc),
      counted as (select child, pupil, count(*) over (partition by pupil) as children from told)
      select child, pupil from counted where children > 1 order by pupil, child
      """;

  /** In the order of an index; of those with equal keys, few, the ids stand together. */
  private static final String NAMED =
      """
      with counted as (
        select id, born, folded_name, count(*) over (partition by born, folded_name) as records
          from placements.child
         where authority = ? and merged_into is null and born is not null
           and folded_name is not null),
      named as (
        select array_agg(id order by id) as ids from counted where records > 1
         group by born, folded_name),
      """;

  private static final String NAMED_AS_ONE =
      """
      with named as (
        select array_agg(c.id order by c.id) as ids from placements.child own
          join placements.child c on c.authority = own.authority and c.merged_into is null
           and c.born = own.born and c.folded_name = own.folded_name
         where own.authority = ? and own.merged_into is null and own.id = ?),
      """;

  private static final String PAIRS =
      """
      pupil as (
        select array_agg(distinct r.id order by r.id) as ids
          from unnest(?::text[], ?::text[]) t(pupil, number)
          join placements.child c on c.authority = ? and c.local_id = t.number
         cross join lateral (
           select case when c.merged_into is null then c.id else placements.record_of(c.id) end
             as id) r
         group by t.pupil),
      likely as (
        select ids, 'NAME' as likeness from named
        union all
        select ids, 'PUPIL_NUMBER' from pupil),
      alike as (
        select a.id as one, b.id as other, l.likeness from likely l
         cross join unnest(l.ids) a(id) cross join unnest(l.ids) b(id)
         where a.id < b.id and (cardinality(l.ids) <= 10 or a.id = l.ids[1]))
      select l.likeness, greatest(a.recorded_at, b.recorded_at) as both_since,
             a.id, a.first_name, a.family_name, a.born, a.due, a.stated_age, a.stated_on, a.sex,
             b.id as other, b.first_name as other_first, b.family_name as other_family,
             b.born as other_born, b.due as other_due, b.stated_age as other_age,
             b.stated_on as other_on, b.sex as other_sex
        from alike l join placements.child a on a.id = l.one join placements.child b on b.id = l.other
      """;

  @Inject Sql sql;
  @Inject SeenChildren seenChildren;
  @Inject LocalAuthority authority;

  /** A pupil number that returns tell of this number of a child, and of another. */
  record Pupil(String number, String localId) {}

  /**
   * Two records and what is alike.
   *
   * @param since the day from which both were on record
   */
  record Pair(SamePair of, Set<Likeness> alike, LocalDate since) {}

  private record Row(SamePair of, Likeness likeness, boolean decided, LocalDate since) {}

  List<Pupil> pupils() {
    return sql.list(
        PUPILS, row -> new Pupil(row.getString("pupil"), row.getString("child")), authority.code());
  }

  /**
   * @param pupils as {@link #pupils} found them
   */
  List<Pair> pairs(List<Pupil> pupils) {
    return joined(
        sql.list(
            NAMED + PAIRS + " where true" + seen(),
            SqlAlike::read,
            authority.code(),
            pupils.stream().map(Pupil::number).toList(),
            pupils.stream().map(Pupil::localId).toList(),
            authority.code()));
  }

  /** The pairs of one record. */
  List<Pair> pairsOf(ChildId child, List<Pupil> pupils) {
    return joined(
        sql.list(
            NAMED_AS_ONE + PAIRS + " where ? in (l.one, l.other)" + seen(),
            SqlAlike::read,
            authority.code(),
            child,
            pupils.stream().map(Pupil::number).toList(),
            pupils.stream().map(Pupil::localId).toList(),
            authority.code(),
            child));
  }

  private String seen() {
    return seenChildren.and("l.one") + seenChildren.and("l.other");
  }

  private static List<Pair> joined(List<Row> rows) {
    Map<SamePair, Pair> pairs = new LinkedHashMap<>();
    for (Row row : rows) {
      if (row.decided()) {
        pairs
            .computeIfAbsent(
                row.of(), of -> new Pair(of, EnumSet.noneOf(Likeness.class), row.since()))
            .alike()
            .add(row.likeness());
      }
    }
    return new ArrayList<>(pairs.values());
  }

  private static Row read(ResultSet row) throws SQLException {
    Likeness likeness = Likeness.valueOf(row.getString("likeness"));
    return new Row(
        SamePair.of(new ChildId(Sql.uuid(row, "id")), new ChildId(Sql.uuid(row, "other"))),
        likeness,
        likeness != Likeness.NAME || SamePair.alikeByName(person(row), other(row)),
        LocalDate.ofInstant(Sql.instant(row, "both_since"), ZoneId.of("Europe/London")));
  }

  private static Person person(ResultSet row) throws SQLException {
    return new Person(
        Sql.findText(row, "first_name"),
        Sql.findText(row, "family_name"),
        SqlChildren.readBirth(row),
        Sex.valueOf(row.getString("sex")));
  }

  private static Person other(ResultSet row) throws SQLException {
    return new Person(
        Sql.findText(row, "other_first"),
        Sql.findText(row, "other_family"),
        new Birth(
            Sql.findDay(row, "other_born"),
            Sql.findDay(row, "other_due"),
            Sql.findInt(row, "other_age"),
            Sql.findDay(row, "other_on")),
        Sex.valueOf(row.getString("other_sex")));
  }
}
