package uk.kith.placements.internal.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.CaseSystem.Aspect;
import uk.kith.placements.engine.Days;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.ssd.CaseLine;
import uk.kith.placements.engine.ssd.CaseLine.Held;
import uk.kith.placements.engine.ssd.CaseLine.Source;
import uk.kith.placements.engine.ssd.ChildInCase;
import uk.kith.placements.engine.ssd.ChildInCase.Stay;
import uk.kith.placements.internal.facts.SqlSaidWrongly;
import uk.kith.placements.internal.facts.SqlSaidWrongly.Said;
import uk.kith.placements.internal.facts.SqlSaidWrongly.SaidWrongly;

/**
 * Placements that extracts tell. One that a person recorded, ended, put right or tied to a home
 * stays; one that a person took back is not told again, and is a difference.
 */
@ApplicationScoped
class SqlCasePlacements {

  @Inject Sql sql;
  @Inject SqlSaidWrongly wrongly;
  @Inject LocalAuthority authority;

  /** What is told of a placement beside its days. */
  private record Where(
      LocalDate careBegan,
      String type,
      @Nullable String provider,
      @Nullable String urn,
      @Nullable String postcode,
      @Nullable String started,
      @Nullable String ceased,
      @Nullable String placeChange) {

    /** Whether both may be the same home: what one of them does not know is no difference. */
    boolean mayBe(Where other) {
      return type.equals(other.type)
          && mayBe(provider, other.provider)
          && mayBe(urn, other.urn)
          && mayBe(postcode, other.postcode);
    }

    private static boolean mayBe(@Nullable String one, @Nullable String other) {
      return one == null || other == null || one.equals(other);
    }
  }

  private record Row(UUID child, Held<Where> held, Instant at, String by) {}

  List<Difference> apply(Taken by, Map<UUID, ChildInCase> children) {
    Map<UUID, List<Row>> rows = rows(children.keySet());
    SaidWrongly wrong = wrongly.of(children.keySet());
    List<Difference> differences = new ArrayList<>();
    List<@Nullable Object[]> superseded = new ArrayList<>();
    List<@Nullable Object[]> kept = new ArrayList<>();
    List<@Nullable Object[]> added = new ArrayList<>();
    children.forEach(
        (id, child) -> {
          List<Stay> stays = child.placements();
          if (stays == null) {
            return;
          }
          List<CaseLine.Told<Where>> told = new ArrayList<>();
          for (Stay stay : stays) {
            wrong
                .find(id, stay.days().start(), stay.type())
                .ifPresentOrElse(
                    said -> differences.add(difference(id, stay, said)),
                    () -> told.add(new CaseLine.Told<>(stay.days(), where(stay))));
          }
          List<Row> held = rows.getOrDefault(id, List.of());
          CaseLine<Where> line =
              CaseLine.of(held.stream().map(Row::held).toList(), told, Where::mayBe);
          line.superseded().forEach(row -> superseded.add(new Object[] {row}));
          line.kept().forEach(piece -> kept.add(parameters(piece)));
          line.added().forEach(each -> added.add(parameters(id, each)));
          line.differing().forEach(each -> differences.add(difference(id, held, told, each)));
        });
    write(by, superseded, kept, added);
    return differences;
  }

  private Map<UUID, List<Row>> rows(Collection<UUID> children) {
    Map<UUID, List<Row>> rows = new HashMap<>();
    for (Row row :
        sql.list(
            "select * from placements.placement where superseded_at is null and child_id ="
                + " any(?::uuid[]) order by start_on, end_on nulls last, recorded_at, id",
            SqlCasePlacements::row,
            children)) {
      rows.computeIfAbsent(row.child(), id -> new ArrayList<>()).add(row);
    }
    return rows;
  }

  private static Row row(ResultSet row) throws SQLException {
    boolean touched =
        row.getObject("ended_at") != null
            || Sql.findUuid(row, "household_id") != null
            || Sql.findUuid(row, "deleted_home") != null
            || Sql.findUuid(row, "search_id") != null;
    Source told =
        Sql.findUuid(row, "extract_id") != null
            ? Source.CASE_SYSTEM
            : Sql.findUuid(row, "return_id") != null ? Source.RETURN : Source.PERSON;
    boolean ended = row.getObject("ended_at") != null;
    return new Row(
        Sql.uuid(row, "child_id"),
        new Held<>(
            Sql.uuid(row, "id"),
            new Days(Sql.day(row, "start_on"), Sql.findDay(row, "end_on")),
            new Where(
                Sql.day(row, "care_began"),
                row.getString("type"),
                Sql.findText(row, "provider"),
                Sql.findText(row, "urn"),
                Sql.findText(row, "postcode"),
                Sql.findText(row, "reason_started"),
                Sql.findText(row, "reason_ceased"),
                Sql.findText(row, "reason_place_change")),
            touched ? Source.PERSON : told),
        Sql.instant(row, ended ? "ended_at" : "recorded_at"),
        row.getString(ended ? "ended_by" : "recorded_by"));
  }

  private static Where where(Stay stay) {
    return new Where(
        stay.careBegan(),
        stay.type(),
        stay.provider(),
        stay.urn(),
        stay.postcode(),
        stay.started(),
        stay.ceased(),
        stay.placeChange());
  }

  private static Difference difference(
      UUID child, List<Row> rows, List<CaseLine.Told<Where>> line, Held<Where> kith) {
    Row row = rows.stream().filter(r -> r.held().equals(kith)).findFirst().orElseThrow();
    CaseLine.Told<Where> told =
        line.stream()
            .filter(each -> each.days().overlaps(kith.days()))
            .reduce((one, other) -> other)
            .orElseThrow();
    return new Difference(
        child,
        Aspect.PLACEMENT,
        words(kith.value(), kith.days()),
        row.at(),
        row.by(),
        words(told.value(), told.days()),
        null,
        PlacementCodes.isForAdoption(kith.value().type())
            || PlacementCodes.isForAdoption(told.value().type()));
  }

  /** What a person took back is told by the case system still. */
  private static Difference difference(UUID child, Stay stay, Said said) {
    return new Difference(
        child,
        Aspect.PLACEMENT,
        "Recorded wrongly: " + said.why(),
        said.at(),
        said.by(),
        words(where(stay), stay.days()),
        null,
        PlacementCodes.isForAdoption(stay.type()));
  }

  private static String words(Where where, Days days) {
    String provider = where.provider();
    return Shown.during(where.type() + (provider == null ? "" : ", " + provider), days);
  }

  private @Nullable Object[] parameters(UUID child, CaseLine.Told<Where> told) {
    Where where = told.value();
    return new Object[] {
      UUID.randomUUID(),
      authority.code(),
      child,
      told.days().start(),
      told.days().end(),
      where.careBegan(),
      where.type(),
      where.provider(),
      where.urn(),
      where.postcode(),
      where.started(),
      where.ceased(),
      where.placeChange()
    };
  }

  private static @Nullable Object[] parameters(CaseLine.Piece<Where> piece) {
    LocalDate end = piece.days().end();
    return new Object[] {piece.days().start(), end, end, end, piece.of().row()};
  }

  private void write(
      Taken by,
      List<@Nullable Object[]> superseded,
      List<@Nullable Object[]> kept,
      List<@Nullable Object[]> added) {
    sql.batch(
        Map.of(),
        "update placements.placement set superseded_at = ?, superseded_by = ?,"
            + " superseded_extract = ?, version = version + 1 where id = ?",
        SqlCaseFacts.with(superseded, by.at(), by.by(), by.extract()));
    sql.batch(
        Map.of(),
        "insert into placements.placement (id, version, authority, child_id, start_on, end_on,"
            + " care_began, type, provider, urn, postcode, reason_started, reason_ceased,"
            + " reason_place_change, accepted_rules, accepted_reason, recorded_at, recorded_by,"
            + " return_id)"
            + " select gen_random_uuid(), 1, authority, child_id, ?::date, ?::date, care_began,"
            + " type, provider, urn, postcode, reason_started,"
            + " case when end_on is not distinct from ?::date then reason_ceased end,"
            + " case when end_on is not distinct from ?::date then reason_place_change end,"
            + " '', '', recorded_at, recorded_by, return_id from placements.placement where id = ?",
        kept);
    sql.batch(
        Map.of(),
        "insert into placements.placement (recorded_at, recorded_by, extract_id, id, authority,"
            + " child_id, start_on, end_on, care_began, type, provider, urn, postcode,"
            + " reason_started, reason_ceased, reason_place_change, version, accepted_rules,"
            + " accepted_reason)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, '', '')",
        SqlCaseFacts.with(added, by.at(), by.by(), by.extract()));
  }
}
