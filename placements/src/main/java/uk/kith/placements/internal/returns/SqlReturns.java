package uk.kith.placements.internal.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.JobId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ReturnId;
import uk.kith.placements.api.Returns.UploadId;
import uk.kith.placements.engine.ssda903.AdoptionSeal;
import uk.kith.placements.engine.ssda903.CheckedReturn;
import uk.kith.placements.engine.ssda903.Codes;
import uk.kith.placements.engine.ssda903.HeldYear;
import uk.kith.placements.engine.ssda903.ReceivedFile;
import uk.kith.placements.engine.ssda903.Repair;
import uk.kith.placements.engine.ssda903.Row;
import uk.kith.placements.engine.ssda903.Table;
import uk.kith.placements.internal.files.FileTable;
import uk.kith.placements.internal.files.SealedFile;
import uk.kith.placements.internal.files.SealedFiles;
import uk.kith.placements.internal.returns.Db.Column;

/** Rows of uploads and returns. */
@ApplicationScoped
public class SqlReturns {

  private static final String NEWEST_OF_YEAR =
      "select distinct on (year) id, year from placements.statutory_return"
          + " where authority = ? order by year, number desc";

  /** Of a repair p: made on what tells of adoption, as {@link AdoptionSeal} says of the row. */
  static final String OF_ADOPTION = ofAdoption();

  private final JsonBuilderFactory json = Json.createBuilderFactory(Map.of());

  @Inject Db db;
  @Inject SealedFiles sealed;
  @Inject LocalAuthority authority;

  private static String ofAdoption() {
    String tables =
        Stream.of(Table.values())
            .filter(AdoptionSeal::covers)
            .map(table -> "'" + table.key() + "'")
            .collect(Collectors.joining(", "));
    String types =
        Codes.FOR_ADOPTION.stream()
            .sorted()
            .map(type -> "'" + type + "'")
            .collect(Collectors.joining(", "));
    return "(p.part in ("
        + tables
        + ") or exists (select from placements.return_row r where r.return_id = p.row_return"
        + " and r.part = p.part and r.part = '"
        + Table.EPISODES.key()
        + "' and r.number = p.row_number and coalesce(r.held, r.received) ->> "
        + Table.EPISODES.columns().indexOf("PLACE")
        + " in ("
        + types
        + ")))";
  }

  /** What is held of one year. */
  record Held(ReturnId id, int year) {}

  /** One import at a time: what a return is compared with must not change meanwhile. */
  void lock() {
    db.list(
        "select pg_advisory_xact_lock(hashtext('placements.statutory_return'), hashtext(?))",
        row -> true,
        authority.code());
  }

  void addUpload(
      UploadId id,
      String checksum,
      @Nullable Integer year,
      List<ReceivedFile> files,
      Instant at,
      String by) {
    db.update(
        "insert into placements.return_upload"
            + " (id, version, authority, checksum, year, received_at, received_by)"
            + " values (?, 1, ?, ?, ?, ?, ?)",
        id,
        authority.code(),
        checksum,
        year,
        at,
        by);
    for (ReceivedFile file : files) {
      UUID fileId = UUID.randomUUID();
      SealedFile kept = sealed.seal(FileTable.RETURN, fileId, file.bytes());
      db.update(
          "insert into placements.return_file"
              + " (id, authority, upload_id, name, checksum, size, content,"
              + " wrapped_key, master_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          fileId,
          authority.code(),
          id,
          file.name(),
          file.checksum(),
          file.bytes().length,
          kept.content(),
          kept.wrappedKey(),
          kept.masterKey());
    }
  }

  void setJob(UploadId upload, JobId job) {
    db.update(
        "update placements.return_upload set job_id = ?, version = version + 1 where id = ?",
        job,
        upload);
  }

  /** Of an import that was cancelled nothing is kept. */
  void forgetFiles(UploadId id) {
    db.update("delete from placements.return_file where upload_id = ?", id);
  }

  /** The newest upload of these bytes that a job was to import. */
  Optional<UploadId> findJobUpload(String checksum, @Nullable Integer year) {
    return db.find(
        "select id from placements.return_upload where authority = ? and checksum = ?"
            + " and year is not distinct from ?::int and job_id is not null"
            + " order by received_at desc",
        row -> new UploadId(Db.uuid(row, "id")),
        authority.code(),
        checksum,
        year);
  }

  /** One upload; the job is null when it was imported at once. */
  record Upload(UploadId id, @Nullable Integer year, @Nullable JobId job) {}

  Optional<Upload> findUpload(UploadId id) {
    return db.find(
        "select year, job_id from placements.return_upload where id = ? and authority = ?",
        row -> {
          UUID job = row.getObject("job_id", UUID.class);
          return new Upload(id, Db.findInt(row, "year"), job == null ? null : new JobId(job));
        },
        id,
        authority.code());
  }

  /** The files of an upload that are not destroyed. */
  List<ReceivedFile> files(UploadId upload) {
    return db.list(
        "select id, name, content, wrapped_key, master_key from placements.return_file"
            + " where upload_id = ? and destroyed_at is null order by name, id",
        row ->
            new ReceivedFile(
                row.getString("name"), Objects.requireNonNull(sealed.read(FileTable.RETURN, row))),
        upload);
  }

  /** The newest return of each year, oldest year first. */
  List<Held> newestOfYears() {
    return db.list(NEWEST_OF_YEAR, SqlReturns::held, authority.code());
  }

  Optional<Held> findNewest(int year, String checksum) {
    return db.find(
        "select n.id, n.year from ("
            + NEWEST_OF_YEAR
            + ") n join placements.statutory_return r on r.id = n.id"
            + " where n.year = ? and r.checksum = ?",
        SqlReturns::held,
        authority.code(),
        year,
        checksum);
  }

  private static Held held(ResultSet row) throws SQLException {
    return new Held(new ReturnId(Db.uuid(row, "id")), row.getInt("year"));
  }

  void add(ReturnId id, UploadId upload, CheckedReturn checked, Instant at, String by) {
    db.update(
        "insert into placements.statutory_return (id, version, authority, upload_id, year, folder,"
            + " checksum, counts, received_at, received_by)"
            + " values (?, 1, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)",
        id,
        authority.code(),
        upload,
        checked.year(),
        checked.received().folder(),
        checked.received().checksum(),
        counts(checked),
        at,
        by);
    for (List<Row> rows : checked.rows().values()) {
      addRows(id, rows);
    }
    addRepairs(id, 0, checked.repairs(), Map.of(checked.year(), id));
  }

  private String counts(CheckedReturn checked) {
    var counts = json.createObjectBuilder();
    checked
        .counts()
        .forEach(
            (table, count) ->
                counts.add(
                    table.key(),
                    json.createObjectBuilder()
                        .add("received", count.received())
                        .add("accepted", count.accepted())));
    return counts.build().toString();
  }

  private void addRows(ReturnId id, List<Row> rows) {
    db.update(
        "insert into placements.return_row (return_id, part, number, child, received, held)"
            + " select ?, part, number, child, received::jsonb, held::jsonb"
            + " from unnest(?, ?, ?, ?, ?) as r(part, number, child, received, held)",
        id,
        Column.of("text", rows, row -> row.table().key()),
        Column.of("int", rows, Row::number),
        Column.of("text", rows, Row::child),
        Column.of("text", rows, row -> cells(row.received())),
        Column.of(
            "text", rows, row -> row.values().equals(row.received()) ? null : cells(row.values())));
  }

  private String cells(List<String> cells) {
    return json.createArrayBuilder(cells).build().toString();
  }

  /**
   * @param first number of the first of them
   * @param returns the return that holds the rows of each year
   */
  void addRepairs(ReturnId id, int first, List<Repair> repairs, Map<Integer, ReturnId> returns) {
    db.update(
        "insert into placements.return_repair (return_id, number, rule, row_return, year, part,"
            + " row_number, child, field, received, repaired)"
            + " select ?, r.* from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as r",
        id,
        new Column("int", IntStream.range(first, first + repairs.size()).boxed().toArray()),
        Column.of("text", repairs, r -> r.rule().value()),
        Column.of("uuid", repairs, r -> returnOf(returns, r.year())),
        Column.of("int", repairs, Repair::year),
        Column.of("text", repairs, r -> r.table().key()),
        Column.of("int", repairs, Repair::row),
        Column.of("text", repairs, Repair::child),
        Column.of("text", repairs, Repair::field),
        Column.of("text", repairs, Repair::received),
        Column.of("text", repairs, Repair::repaired));
  }

  private static UUID returnOf(Map<Integer, ReturnId> returns, int year) {
    ReturnId id = returns.get(year);
    if (id == null) {
      throw new IllegalStateException("no return of " + year);
    }
    return id.value();
  }

  /** Keys of the repairs that are stored on rows of a return: row, field and repaired value. */
  List<String> repairKeys(ReturnId rowReturn) {
    return db.list(
        "select row_number, field, repaired from placements.return_repair where row_return = ?",
        row -> key(row.getInt("row_number"), row.getString("field"), row.getString("repaired")),
        rowReturn);
  }

  static String key(int row, String field, String repaired) {
    return row + "|" + field + "|" + repaired;
  }

  /**
   * Rows as held.
   *
   * @param children null for all
   */
  HeldYear rows(Held held, Collection<Table> tables, @Nullable Collection<String> children) {
    Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
    String query =
        "select part, number, array(select jsonb_array_elements_text(received)) as received,"
            + " case when held is null then null"
            + " else array(select jsonb_array_elements_text(held)) end as held"
            + " from placements.return_row where return_id = ? and part = any(?)"
            + (children == null ? "" : " and child = any(?)")
            + " order by part, number";
    Column parts = Column.of("text", tables, Table::key);
    List<Row> found =
        children == null
            ? db.list(query, SqlReturns::row, held.id(), parts)
            : db.list(
                query, SqlReturns::row, held.id(), parts, Column.of("text", children, c -> c));
    found.forEach(row -> rows.computeIfAbsent(row.table(), t -> new ArrayList<>()).add(row));
    return new HeldYear(held.year(), rows);
  }

  /**
   * The authority's own numbers of a child: of its record, and of those merged into it; the empty
   * text for one that has none. Empty when there is no such child.
   */
  List<String> localIds(ChildId id) {
    return db.list(
        "with recursive record(id, merged) as ("
            + " select id, merged_into from placements.child where id = ? and authority = ?"
            + " union all select c.id, c.merged_into from placements.child c"
            + " join record r on c.id = r.merged),"
            + " same(id) as (select id from record where merged is null"
            + " union all select c.id from placements.child c join same s on c.merged_into = s.id)"
            + " select coalesce(c.local_id, '') as local_id from same s"
            + " join placements.child c on c.id = s.id",
        row -> row.getString("local_id"),
        id,
        authority.code());
  }

  /** Rows of some children as held, of the newest return of each year, in one query. */
  List<HeldYear> told(Collection<String> children, Collection<Table> tables) {
    Map<Integer, Map<Table, List<Row>>> years = new TreeMap<>();
    db.list(
        "select n.year, w.part, w.number, array(select jsonb_array_elements_text(w.received))"
            + " as received, case when w.held is null then null"
            + " else array(select jsonb_array_elements_text(w.held)) end as held from ("
            + NEWEST_OF_YEAR
            + ") n join placements.return_row w on w.return_id = n.id"
            + " where w.part = any(?) and w.child = any(?) and w.child <> ''"
            + " order by n.year, w.part, w.number",
        found -> {
          Row row = row(found);
          years
              .computeIfAbsent(found.getInt("year"), year -> new EnumMap<>(Table.class))
              .computeIfAbsent(row.table(), table -> new ArrayList<>())
              .add(row);
          return row;
        },
        authority.code(),
        Column.of("text", tables, Table::key),
        Column.of("text", children, child -> child));
    List<HeldYear> told = new ArrayList<>();
    years.forEach((year, rows) -> told.add(new HeldYear(year, rows)));
    return told;
  }

  /** Children of whom a return tells anything. */
  List<String> children(Held held) {
    return db.list(
        "select distinct child from placements.return_row where return_id = ? and child <> ''",
        row -> row.getString("child"),
        held.id());
  }

  private static Row row(ResultSet row) throws SQLException {
    List<String> received = List.of((String[]) row.getArray("received").getArray());
    java.sql.Array held = row.getArray("held");
    return new Row(
        Table.ofKey(row.getString("part")),
        row.getInt("number"),
        received,
        held == null ? received : List.of((String[]) held.getArray()));
  }

  /** Repairs that later imports made on rows of this return, oldest first. */
  List<Repair> laterRepairs(Held held) {
    return db.list(
        "select p.* from placements.return_repair p"
            + " join placements.statutory_return r on r.id = p.return_id"
            + " where p.row_return = ? and p.return_id <> p.row_return order by r.number, p.number",
        row ->
            new Repair(
                uk.kith.kernel.RuleId.of(row.getString("rule")),
                row.getInt("year"),
                Table.ofKey(row.getString("part")),
                row.getInt("row_number"),
                row.getString("child"),
                row.getString("field"),
                row.getString("received"),
                row.getString("repaired")),
        held.id());
  }

  /** Deletes a return and, with its last return, the upload that it came in. */
  void delete(ReturnId id) {
    UUID upload =
        db.find(
                "delete from placements.statutory_return where id = ? returning upload_id",
                row -> Db.uuid(row, "upload_id"),
                id)
            .orElseThrow();
    db.update(
        "delete from placements.return_upload u where id = ? and not exists"
            + " (select from placements.statutory_return r where r.upload_id = u.id)",
        upload);
  }
}
