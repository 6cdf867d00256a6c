package uk.kith.placements.internal.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.CaseSystem.Aspect;
import uk.kith.placements.engine.Days;
import uk.kith.placements.engine.ssd.CaseLine;
import uk.kith.placements.engine.ssd.CaseLine.Held;
import uk.kith.placements.engine.ssd.CaseLine.Source;
import uk.kith.placements.engine.ssd.ChildInCase;

/** Dated facts of children that extracts tell: legal status and ethnicity code. */
@ApplicationScoped
class SqlCaseFacts {

  private static final Map<String, Aspect> KINDS =
      Map.of("legal-status", Aspect.LEGAL_STATUS, "ethnic-code", Aspect.ETHNICITY);

  /** Codes that tell no ethnicity: refused, not yet obtained. */
  private static final Set<String> TELLS_NOTHING = Set.of("", "REFU", "NOBT");

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  private record Key(UUID child, String kind) {}

  /** A row with who wrote it, or who took it out. */
  private record Row(Key key, Held<String> held, Instant at, String by) {}

  List<Difference> apply(Taken by, Map<UUID, ChildInCase> children) {
    Map<Key, List<CaseLine.Told<String>>> told = new HashMap<>();
    children.forEach((id, child) -> tell(told, id, child));
    Map<Key, List<Row>> rows = rows(children.keySet());
    List<Difference> differences = new ArrayList<>();
    Writing writing = new Writing();
    told.forEach(
        (key, line) -> {
          List<Row> held = rows.getOrDefault(key, List.of());
          CaseLine<String> outcome =
              CaseLine.of(held.stream().map(Row::held).toList(), line, String::equals);
          writing.add(key, outcome);
          if (!outcome.differing().isEmpty()) {
            differences.add(difference(key, held, line, outcome.differing()));
          }
        });
    write(by, writing);
    return differences;
  }

  private static void tell(Map<Key, List<CaseLine.Told<String>>> told, UUID id, ChildInCase child) {
    List<ChildInCase.Status> statuses = child.legalStatuses();
    if (statuses != null) {
      told.put(
          new Key(id, "legal-status"),
          statuses.stream().map(s -> new CaseLine.Told<>(s.days(), s.code())).toList());
    }
    LocalDate born = child.born();
    if (born != null && !TELLS_NOTHING.contains(child.ethnicCode())) {
      told.put(
          new Key(id, "ethnic-code"),
          List.of(new CaseLine.Told<>(new Days(born, null), child.ethnicCode())));
    }
  }

  /** Rows that hold, and rows of extracts that a person took out. */
  private Map<Key, List<Row>> rows(Collection<UUID> children) {
    Map<Key, List<Row>> rows = new HashMap<>();
    for (Row row :
        sql.list(
            "select *, value::jsonb ->> 'code' as code from placements.child_fact"
                + " where child_id = any(?::uuid[]) and kind = any(?) and (superseded_at is null"
                + " or (extract_id is not null and superseded_extract is null))"
                + " order by valid_from",
            SqlCaseFacts::row,
            children,
            KINDS.keySet())) {
      rows.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row);
    }
    return rows;
  }

  private static Row row(ResultSet row) throws SQLException {
    boolean holds = row.getObject("superseded_at") == null;
    LocalDate until = Sql.findDay(row, "valid_until");
    Source source =
        !holds
            ? Source.TAKEN_OUT
            : Sql.findUuid(row, "extract_id") != null
                ? Source.CASE_SYSTEM
                : Sql.findUuid(row, "return_id") != null ? Source.RETURN : Source.PERSON;
    return new Row(
        new Key(Sql.uuid(row, "child_id"), row.getString("kind")),
        new Held<>(
            Sql.uuid(row, "id"),
            new Days(Sql.day(row, "valid_from"), until == null ? null : until.plusDays(1)),
            row.getString("code"),
            source),
        Sql.instant(row, holds ? "recorded_at" : "superseded_at"),
        row.getString(holds ? "recorded_by" : "superseded_by"));
  }

  private static Difference difference(
      Key key, List<Row> rows, List<CaseLine.Told<String>> line, List<Held<String>> differing) {
    Held<String> last = differing.get(differing.size() - 1);
    Row row = rows.stream().filter(r -> r.held().equals(last)).findFirst().orElseThrow();
    boolean out = last.source() == Source.TAKEN_OUT;
    String inCase =
        line.stream()
            .filter(told -> told.days().overlaps(last.days()))
            .reduce((one, other) -> other)
            .map(told -> Shown.during(told.value(), told.days()))
            .orElse("Nothing");
    return new Difference(
        key.child(),
        KINDS.getOrDefault(key.kind(), Aspect.LEGAL_STATUS),
        out ? "Taken out" : Shown.during(last.value(), last.days()),
        row.at(),
        row.by(),
        inCase,
        Told.line(line),
        false);
  }

  /** Takes the case system's line over, because somebody settled a difference so. */
  void take(Taken by, UUID child, Aspect aspect, String told) {
    Key key = new Key(child, aspect == Aspect.LEGAL_STATUS ? "legal-status" : "ethnic-code");
    List<Held<String>> held =
        rows(List.of(child)).getOrDefault(key, List.of()).stream().map(Row::held).toList();
    Writing writing = new Writing();
    writing.add(key, CaseLine.taken(held, Told.line(told)));
    write(by, writing);
  }

  /** Changes collected for one batch. */
  private final class Writing {
    final List<@Nullable Object[]> superseded = new ArrayList<>();
    final List<@Nullable Object[]> kept = new ArrayList<>();
    final List<@Nullable Object[]> added = new ArrayList<>();

    void add(Key key, CaseLine<String> line) {
      line.superseded().forEach(row -> superseded.add(new Object[] {row}));
      line.kept()
          .forEach(
              piece ->
                  kept.add(
                      new Object[] {
                        piece.days().start(), lastDay(piece.days()), piece.of().row()
                      }));
      for (CaseLine.Told<String> told : line.added()) {
        String value = Json.createObjectBuilder().add("code", told.value()).build().toString();
        added.add(
            new Object[] {
              UUID.randomUUID(),
              authority.code(),
              key.child(),
              key.kind(),
              value,
              told.days().start(),
              lastDay(told.days())
            });
      }
    }
  }

  private void write(Taken by, Writing writing) {
    sql.batch(
        Map.of(),
        "update placements.child_fact set superseded_at = coalesce(superseded_at, ?),"
            + " superseded_by = coalesce(superseded_by, ?), superseded_extract = ? where id = ?",
        with(writing.superseded, by.at(), by.by(), by.extract()));
    sql.batch(
        Map.of(),
        "insert into placements.child_fact (id, authority, child_id, kind, value, valid_from,"
            + " valid_until, recorded_at, recorded_by, return_id, extract_id)"
            + " select gen_random_uuid(), authority, child_id, kind, value, ?, ?, recorded_at,"
            + " recorded_by, return_id, extract_id from placements.child_fact where id = ?",
        writing.kept);
    sql.batch(
        Map.of(),
        "insert into placements.child_fact (recorded_at, recorded_by, extract_id, id, authority,"
            + " child_id, kind, value, valid_from, valid_until)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        with(writing.added, by.at(), by.by(), by.extract()));
  }

  /** The same first parameters before those of each row. */
  static List<@Nullable Object[]> with(List<@Nullable Object[]> rows, Object... first) {
    List<@Nullable Object[]> all = new ArrayList<>();
    for (@Nullable Object[] row : rows) {
      @Nullable Object[] whole = new Object[first.length + row.length];
      System.arraycopy(first, 0, whole, 0, first.length);
      System.arraycopy(row, 0, whole, first.length, row.length);
      all.add(whole);
    }
    return all;
  }

  private static @Nullable LocalDate lastDay(Days days) {
    LocalDate end = days.end();
    return end == null ? null : end.minusDays(1);
  }
}
