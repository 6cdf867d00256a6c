package uk.kith.court.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;

/** Cases as lists name them, for many at once, with the children whom the caller may see. */
@ApplicationScoped
public class CourtCases {

  private static final Comparator<ChildBrief> ELDEST_FIRST =
      Comparator.comparing(
              (ChildBrief child) -> child.birth().date(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(ChildBrief::localId, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(child -> child.id().value());

  @Inject Sql sql;
  @Inject Children children;

  private record Row(
      UUID id,
      ProceedingsKind kind,
      @Nullable String caseNumber,
      @Nullable String court,
      @Nullable String judge,
      @Nullable String lawyer,
      ChildId child,
      @Nullable LocalDate disposedOn) {}

  /** Those of which the caller may see a child; no view of a child is audited. */
  Map<UUID, CourtCase> of(Collection<UUID> ids, LocalDate asOf) {
    List<Row> rows =
        sql.list(
            """
            select p.id, p.kind, p.case_number, p.court, p.judge, p.lawyer, c.child,
                   case when c.disposed_on <= ? then c.disposed_on end as disposed_on
              from court.proceedings p
              join court.child_in_proceedings c on c.proceedings = p.id
             where p.id = any(?) and c.taken_back_at is null
               and (c.joined_on is null or c.joined_on <= ?)
             order by p.id
            """,
            row ->
                new Row(
                    Sql.uuid(row, "id"),
                    ProceedingsKind.valueOf(row.getString("kind")),
                    Sql.findText(row, "case_number"),
                    Sql.findText(row, "court"),
                    Sql.findText(row, "judge"),
                    Sql.findText(row, "lawyer"),
                    new ChildId(Sql.uuid(row, "child")),
                    Sql.findDay(row, "disposed_on")),
            asOf,
            ids,
            asOf);
    Map<ChildId, ChildBrief> seen =
        children.brief(rows.stream().map(Row::child).distinct().toList(), asOf).stream()
            .collect(toMap(ChildBrief::id, brief -> brief));
    Map<UUID, CourtCase> cases = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> seen.containsKey(row.child()))
        .collect(groupingBy(Row::id))
        .forEach((id, of) -> cases.put(id, courtCase(of, seen)));
    return cases;
  }

  private static CourtCase courtCase(List<Row> of, Map<ChildId, ChildBrief> seen) {
    Row first = of.get(0);
    boolean open = of.stream().anyMatch(row -> row.disposedOn() == null);
    return new CourtCase(
        new ProceedingsId(first.id()),
        first.kind(),
        first.caseNumber(),
        first.court(),
        first.judge(),
        first.lawyer(),
        of.stream()
            .map(row -> Objects.requireNonNull(seen.get(row.child())))
            .sorted(ELDEST_FIRST)
            .toList(),
        open,
        open ? null : of.stream().map(Row::disposedOn).max(Comparator.naturalOrder()).orElse(null));
  }
}
