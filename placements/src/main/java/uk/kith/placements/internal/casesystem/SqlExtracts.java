package uk.kith.placements.internal.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.CaseSystem.ExtractId;
import uk.kith.placements.api.CaseSystem.ExtractView;
import uk.kith.placements.api.CaseSystem.FindingView;
import uk.kith.placements.api.CaseSystem.TableCount;
import uk.kith.placements.api.ExtractFilter;
import uk.kith.placements.api.ExtractFindingSort;
import uk.kith.placements.api.ExtractSort;
import uk.kith.placements.engine.ssd.SsdExtract;
import uk.kith.placements.engine.ssd.SsdFinding;
import uk.kith.placements.engine.ssda903.ReceivedFile;

/** Extracts that were read or refused, and what could not be read in them. */
@ApplicationScoped
class SqlExtracts {

  private static final int LONGEST_NAME = 200;

  /** Its parameters: what the words have in them, and twice the outcome, empty for both. */
  private static final String AS_ASKED =
      "and strpos(lower(concat_ws(' ', e.file_name, e.received_by, e.refused)), ?) > 0"
          + " and (? = '' or ? = case when e.refused is null then 'READ' else 'REFUSED' end) ";

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /** One at a time, and not while a return is imported: both write what children were told. */
  void lock() {
    sql.list(
        "select pg_advisory_xact_lock(hashtext('placements.statutory_return'), hashtext(?))",
        row -> true,
        authority.code());
  }

  void add(Taken by, ReceivedFile zip, SsdExtract extract, int children, int notLookedAfter) {
    insert(by, zip, extract.moment(), null, children, notLookedAfter);
    List<@Nullable Object[]> tables = new ArrayList<>();
    extract
        .tables()
        .forEach(
            (table, rows) ->
                tables.add(
                    new Object[] {by.extract(), table.key(), rows.size(), extract.sealed(table)}));
    sql.batch(
        Map.of(),
        "insert into placements.case_extract_table (extract_id, name, rows_read, rows_sealed)"
            + " values (?, ?, ?, ?)",
        tables);
  }

  void addRefused(Taken by, ReceivedFile zip, String why) {
    insert(by, zip, null, why, 0, 0);
  }

  private void insert(
      Taken by,
      ReceivedFile zip,
      @Nullable Instant moment,
      @Nullable String refused,
      int children,
      int notLookedAfter) {
    sql.update(
        Map.of(),
        "insert into placements.case_extract (id, version, authority, file_name, checksum, moment,"
            + " received_at, received_by, refused, children, not_looked_after)"
            + " values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        by.extract(),
        authority.code(),
        shortened(zip.name()),
        zip.checksum(),
        moment,
        by.at(),
        by.by(),
        refused,
        children,
        notLookedAfter);
  }

  static String shortened(String name) {
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  /** Those of earlier extracts are not kept: they may tell of people. */
  void replaceFindings(ExtractId id, List<SsdFinding> findings) {
    sql.update(
        Map.of(),
        "delete from placements.case_finding f using placements.case_extract e"
            + " where e.id = f.extract_id and e.authority = ?",
        authority.code());
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (SsdFinding each : findings) {
      rows.add(
          new Object[] {
            id, rows.size() + 1, each.table(), each.row(), each.column(), each.text(), each.sealed()
          });
    }
    sql.batch(
        Map.of(),
        "insert into placements.case_finding"
            + " (extract_id, number, name, row_number, field, text, sealed)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  boolean isKnown(String checksum) {
    return sql.count(
            "select count(*) from placements.case_extract where authority = ? and checksum = ?",
            authority.code(),
            checksum)
        > 0;
  }

  Optional<ExtractId> findRead(String checksum) {
    return sql
        .list(
            "select id from placements.case_extract"
                + " where authority = ? and checksum = ? and refused is null",
            row -> new ExtractId(Sql.uuid(row, "id")),
            authority.code(),
            checksum)
        .stream()
        .findFirst();
  }

  /** The newest that was read. */
  Optional<ExtractId> findNewest() {
    return sql
        .list(
            "select id from placements.case_extract where authority = ? and refused is null"
                + " order by moment desc, received_at desc limit 1",
            row -> new ExtractId(Sql.uuid(row, "id")),
            authority.code())
        .stream()
        .findFirst();
  }

  /** When the case system wrote the newest that was read. */
  Optional<Instant> findNewestMoment() {
    return sql
        .list(
            "select moment from placements.case_extract where authority = ? and refused is null"
                + " order by moment desc limit 1",
            row -> Sql.instant(row, "moment"),
            authority.code())
        .stream()
        .findFirst();
  }

  Page<ExtractView> list(
      ExtractFilter filter, boolean sealed, Sort<ExtractSort> sort, int page, int size) {
    Page<ExtractView> asked = new Page<>(List.of(), 0, page, size);
    String outcome = filter.outcome() == null ? "" : filter.outcome().name();
    long total =
        sql.count(
            "select count(*) from placements.case_extract e where e.authority = ? " + AS_ASKED,
            authority.code(),
            filter.text(),
            outcome,
            outcome);
    return new Page<>(
        views(
            AS_ASKED + "order by " + order(sort) + "received_at desc, id limit ? offset ?",
            sealed,
            null,
            filter.text(),
            outcome,
            outcome,
            asked.size(),
            (long) asked.page() * asked.size()),
        total,
        page,
        size);
  }

  private static String order(Sort<ExtractSort> sort) {
    String column =
        switch (sort.key()) {
          case RECEIVED -> "received_at";
          case AS_OF -> "moment";
          case CHILDREN -> "children";
          case FILE_NAME -> "lower(e.file_name)";
          case FINDINGS -> "findings";
        };
    return column + (sort.descending() ? " desc" : "") + " nulls last, ";
  }

  ExtractView view(ExtractId id, boolean sealed, @Nullable Integer changed) {
    return views("and e.id = ?", sealed, changed, id).get(0);
  }

  private List<ExtractView> views(
      String which, boolean sealed, @Nullable Integer changed, @Nullable Object... parameters) {
    Map<ExtractId, List<TableCount>> tables = new HashMap<>();
    @Nullable Object[] all = new Object[parameters.length + 2];
    all[0] = sealed;
    all[1] = authority.code();
    System.arraycopy(parameters, 0, all, 2, parameters.length);
    List<ExtractView> found =
        sql.list(
            "select e.*, (select count(*) from placements.case_finding f where f.extract_id = e.id"
                + " and (? or not f.sealed)) as findings from placements.case_extract e"
                + " where e.authority = ? "
                + which,
            row -> view(row, changed),
            all);
    sql.list(
        "select extract_id, name, rows_read - case when ? then 0 else rows_sealed end as seen"
            + " from placements.case_extract_table where extract_id = any(?::uuid[]) order by name",
        row ->
            tables
                .computeIfAbsent(
                    new ExtractId(Sql.uuid(row, "extract_id")), id -> new ArrayList<>())
                .add(new TableCount(row.getString("name"), row.getInt("seen"))),
        sealed,
        found.stream().map(ExtractView::id).toList());
    return found.stream().map(e -> with(e, tables.getOrDefault(e.id(), List.of()))).toList();
  }

  private static ExtractView view(ResultSet row, @Nullable Integer changed) throws SQLException {
    OffsetDateTime moment = row.getObject("moment", OffsetDateTime.class);
    return new ExtractView(
        new ExtractId(Sql.uuid(row, "id")),
        row.getString("file_name"),
        row.getString("checksum"),
        moment == null ? null : moment.toInstant(),
        Sql.instant(row, "received_at"),
        row.getString("received_by"),
        Sql.findText(row, "refused"),
        row.getInt("children"),
        row.getInt("not_looked_after"),
        List.of(),
        row.getInt("findings"),
        changed);
  }

  private static ExtractView with(ExtractView e, List<TableCount> tables) {
    return new ExtractView(
        e.id(),
        e.fileName(),
        e.checksum(),
        e.moment(),
        e.receivedAt(),
        e.receivedBy(),
        e.refused(),
        e.children(),
        e.notLookedAfter(),
        tables,
        e.findings(),
        e.changed());
  }

  /** Of one extract, what the reader may see. */
  Page<FindingView> findings(
      ExtractId id,
      @Nullable String text,
      boolean sealed,
      Sort<ExtractFindingSort> sort,
      int page,
      int size) {
    Page<FindingView> asked = new Page<>(List.of(), 0, page, size);
    String part = text == null ? "" : text.strip();
    String of =
        " from placements.case_finding where extract_id = ? and (? or not sealed)"
            + " and strpos(lower(concat_ws(' ', name, field, text)), lower(?)) > 0";
    return new Page<>(
        sql.list(
            "select name, row_number, field, text"
                + of
                + " order by "
                + (sort.key() == ExtractFindingSort.COLUMN ? "field" : "number")
                + (sort.descending() ? " desc" : "")
                + ", number limit ? offset ?",
            row ->
                new FindingView(
                    row.getString("name"),
                    row.getInt("row_number"),
                    row.getString("field"),
                    row.getString("text")),
            id,
            sealed,
            part,
            asked.size(),
            (long) asked.page() * asked.size()),
        sql.count("select count(*)" + of, id, sealed, part),
        page,
        size);
  }
}
