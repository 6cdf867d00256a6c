package uk.kith.placements.internal.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ReturnId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.ssda903.AdoptionSeal;
import uk.kith.placements.engine.ssda903.CheckedReturn;
import uk.kith.placements.engine.ssda903.Repair;
import uk.kith.placements.engine.ssda903.ReturnFinding;
import uk.kith.placements.engine.ssda903.Row;
import uk.kith.placements.engine.ssda903.RowKey;
import uk.kith.placements.engine.ssda903.Table;
import uk.kith.placements.internal.returns.Db.Column;

/** Writes what the rules say of a return, each finding with the key of the row that it is about. */
@ApplicationScoped
public class SqlReturnFindings {

  @Inject Db db;

  /** Where a row stands in a return. */
  private record Place(Table table, int number) {}

  void add(ReturnId id, CheckedReturn checked) {
    Map<Place, Row> rows =
        checked.rows().values().stream()
            .flatMap(List::stream)
            .collect(
                Collectors.toMap(row -> new Place(row.table(), row.number()), Function.identity()));
    add(
        id,
        0,
        checked.findings(),
        new AdoptionSeal(checked.rows(Table.EPISODES)),
        finding -> {
          Integer number = finding.row();
          return RowKey.of(
              checked.year(), number == null ? null : rows.get(new Place(finding.table(), number)));
        });
  }

  private void add(
      ReturnId id,
      int first,
      List<ReturnFinding> findings,
      AdoptionSeal seal,
      Function<ReturnFinding, @Nullable Object> key) {
    db.update(
        "insert into placements.return_finding (return_id, number, rule, severity, part,"
            + " row_number, child, field, received, repaired, text, sealed, row_key)"
            + " select ?, f.* from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as f",
        id,
        new Column("int", IntStream.range(first, first + findings.size()).boxed().toArray()),
        Column.of("text", findings, f -> f.rule().value()),
        Column.of("text", findings, f -> f.severity().name()),
        Column.of("text", findings, f -> f.table().key()),
        Column.of("int", findings, ReturnFinding::row),
        Column.of("text", findings, ReturnFinding::child),
        Column.of("text", findings, ReturnFinding::field),
        Column.of("text", findings, ReturnFinding::received),
        Column.of("text", findings, ReturnFinding::repaired),
        Column.of("text", findings, ReturnFinding::text),
        Column.of("bool", findings, seal::covers),
        Column.of("text", findings, key));
  }

  /**
   * Nothing is corrected silently (R-DATA-11): repairs on rows of other returns are told here.
   *
   * @param first number of the first finding
   * @param firstRepair number under which the first of the repairs is stored
   */
  void addSpoken(ReturnId id, int first, int firstRepair, List<Repair> repairs, int year) {
    List<ReturnFinding> findings =
        repairs.stream()
            .map(
                r ->
                    new ReturnFinding(
                        r.rule(),
                        Severity.INFO,
                        r.table(),
                        r.year() == year ? r.row() : null,
                        r.child(),
                        r.field(),
                        r.received(),
                        r.repaired(),
                        "The episode in row "
                            + r.row()
                            + " of the return of "
                            + r.year()
                            + " was ended where an episode of another return begins."))
            .toList();
    add(
        id,
        first,
        findings,
        new AdoptionSeal(List.of()),
        finding -> year + " ended " + finding.repaired());
    db.update(
        "update placements.return_finding f set sealed = true from placements.return_repair p"
            + " where f.return_id = ? and p.return_id = f.return_id and p.number >= ?"
            + " and f.number >= ? and p.number - ? = f.number - ? and "
            + SqlReturns.OF_ADOPTION,
        id,
        firstRepair,
        first,
        firstRepair,
        first);
  }
}
