package uk.kith.sufficiency.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.JobId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sql;
import uk.kith.sufficiency.api.YearlyTableLoads.EditionId;
import uk.kith.sufficiency.api.YearlyTableLoads.EditionView;
import uk.kith.sufficiency.api.YearlyTableLoads.LoadId;
import uk.kith.sufficiency.engine.pooled.Measure;
import uk.kith.sufficiency.engine.pooled.TableContents;
import uk.kith.sufficiency.engine.pooled.TableContents.TableRows;
import uk.kith.sufficiency.engine.pooled.TableLayout;
import uk.kith.sufficiency.engine.pooled.TableNames;
import uk.kith.sufficiency.engine.pooled.YearlyTables;
import uk.kith.sufficiency.engine.pooled.YearlyTables.Authority;
import uk.kith.sufficiency.engine.pooled.YearlyTables.Count;

/** Rows of loads of yearly tables and of what they became, in the caller's transaction. */
@ApplicationScoped
class SqlYearlyTables {

  @Inject Sql sql;
  @Inject LocalAuthority authority;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  /**
   * One load.
   *
   * @param edition what it became; null until it is done
   */
  record Load(
      LoadId id,
      String fileName,
      TableLayout layout,
      String checksum,
      JobId job,
      @Nullable EditionId edition) {}

  private static final String LOADS =
      "select l.id, l.file_name, l.layout, l.checksum, l.job_id, e.id as edition"
          + " from sufficiency.yearly_load l"
          + " left join sufficiency.yearly_edition e on e.load_id = l.id where ";

  private static Load load(ResultSet row) throws SQLException {
    UUID edition = Sql.findUuid(row, "edition");
    return new Load(
        new LoadId(Sql.uuid(row, "id")),
        row.getString("file_name"),
        TableLayout.valueOf(row.getString("layout")),
        row.getString("checksum"),
        new JobId(Sql.uuid(row, "job_id")),
        edition == null ? null : new EditionId(edition));
  }

  /** One at a time from here to the end of the transaction. */
  void lock() {
    sql.list("select pg_advisory_xact_lock(hashtext('sufficiency.yearly_load'))", row -> true);
  }

  void add(LoadId id, String fileName, TableLayout layout, byte[] content, String sum, JobId job) {
    sql.update(
        Map.of(),
        "insert into sufficiency.yearly_load (id, version, authority, file_name, layout, checksum,"
            + " content, job_id, received_at, received_by) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        authority.code(),
        fileName,
        layout,
        sum,
        content,
        job,
        clock.instant(),
        actor.get().name());
  }

  Optional<Load> find(LoadId id) {
    return sql.list(LOADS + "l.id = ?", SqlYearlyTables::load, id).stream().findFirst();
  }

  /** Loads whose file is still kept, oldest first. */
  List<Load> staged() {
    return sql.list(
        LOADS + "l.content is not null order by l.received_at, l.id", SqlYearlyTables::load);
  }

  /** The load of the newest edition of a layout. */
  Optional<Load> newest(TableLayout layout) {
    return sql
        .list(LOADS + "e.layout = ? order by e.number desc limit 1", SqlYearlyTables::load, layout)
        .stream()
        .findFirst();
  }

  Optional<byte[]> content(LoadId id) {
    return sql
        .list(
            "select content from sufficiency.yearly_load where id = ? and content is not null",
            row -> row.getBytes("content"),
            id)
        .stream()
        .findFirst();
  }

  void discardFile(LoadId id) {
    sql.update(
        Map.of(),
        "update sufficiency.yearly_load set content = null, version = version + 1"
            + " where id = ? and content is not null",
        id);
  }

  /** All of a file at once. */
  EditionId keep(LoadId load, TableContents contents) {
    EditionId id = new EditionId(UUID.randomUUID());
    TableRows rows = contents.rows();
    boolean counted = !contents.counts().isEmpty();
    sql.update(
        Map.of("yearly_edition_once", new Conflict("loaded", "The file was loaded before")),
        "insert into sufficiency.yearly_edition (id, version, authority, load_id, layout,"
            + " first_year, last_year, areas, rows_read, kept, not_published, other_measures,"
            + " other_areas, recorded_at, recorded_by)"
            + " values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        authority.code(),
        load,
        contents.layout(),
        counted ? contents.firstYear() : null,
        counted ? contents.lastYear() : null,
        areas(contents),
        rows.read(),
        rows.kept(),
        rows.notPublished(),
        rows.otherMeasures(),
        rows.otherAreas(),
        clock.instant(),
        actor.get().name());
    sql.update(
        Map.of(),
        "insert into sufficiency.yearly_count (edition, code, year, measure, value)"
            + " select ?, code, year::int, measure, value::float8"
            + " from unnest(?::text[], ?::text[], ?::text[], ?::text[])"
            + " as r(code, year, measure, value)",
        id,
        contents.counts().stream().map(Count::code).toList(),
        contents.counts().stream().map(count -> Integer.toString(count.year())).toList(),
        contents.counts().stream().map(count -> count.measure().name()).toList(),
        contents.counts().stream().map(count -> Double.toString(count.value())).toList());
    pairs("yearly_name (edition, code, name)", id, contents.names());
    pairs("yearly_region (edition, name, region)", id, contents.regions());
    return id;
  }

  private static int areas(TableContents contents) {
    return contents.layout() == TableLayout.INDICATORS
        ? contents.regions().size()
        : (int) contents.counts().stream().map(Count::code).distinct().count();
  }

  private void pairs(String table, EditionId id, Map<String, String> pairs) {
    List<String> keys = List.copyOf(pairs.keySet());
    sql.update(
        Map.of(),
        "insert into sufficiency." + table + " select ?, * from unnest(?::text[], ?::text[])",
        id,
        keys,
        keys.stream().map(pairs::get).toList());
  }

  private static final String EDITIONS =
      "select e.*, l.file_name from sufficiency.yearly_edition e"
          + " join sufficiency.yearly_load l on l.id = e.load_id ";

  Optional<EditionView> findEdition(EditionId id) {
    return sql.list(EDITIONS + "where e.id = ?", SqlYearlyTables::edition, id).stream().findFirst();
  }

  Page<EditionView> listEditions(int page, int size) {
    Page.requireInRange(page, size);
    long total = sql.count("select count(*) from sufficiency.yearly_edition");
    List<EditionView> items =
        sql.list(
            EDITIONS + "order by e.number desc limit ? offset ?",
            SqlYearlyTables::edition,
            size,
            (long) page * size);
    return new Page<>(items, total, page, size);
  }

  private static EditionView edition(ResultSet row) throws SQLException {
    return new EditionView(
        new EditionId(Sql.uuid(row, "id")),
        row.getString("file_name"),
        TableLayout.valueOf(row.getString("layout")),
        Sql.instant(row, "recorded_at"),
        row.getString("recorded_by"),
        Sql.findInt(row, "first_year"),
        Sql.findInt(row, "last_year"),
        row.getInt("areas"),
        new TableRows(
            row.getInt("rows_read"),
            row.getInt("kept"),
            row.getInt("not_published"),
            row.getInt("other_measures"),
            row.getInt("other_areas")));
  }

  /** The number of the newest edition loaded by a moment; 0 where there is none. */
  long newestNumber(Instant moment) {
    return sql.count(
        "select coalesce(max(number), 0) from sufficiency.yearly_edition where recorded_at <= ?",
        moment);
  }

  /** All editions up to a number merged. */
  YearlyTables read(long number) {
    List<Count> counts =
        sql.list(
            "select distinct on (c.code, c.year, c.measure) c.code, c.year, c.measure, c.value"
                + " from sufficiency.yearly_count c"
                + " join sufficiency.yearly_edition e on e.id = c.edition where e.number <= ?"
                + " order by c.code, c.year, c.measure, e.number desc",
            row ->
                new Count(
                    row.getString(1),
                    row.getInt(2),
                    Measure.valueOf(row.getString(3)),
                    row.getDouble(4)),
            number);
    Map<String, String> names =
        pairs(
            "select distinct on (n.code) n.code, n.name from sufficiency.yearly_name n"
                + " join sufficiency.yearly_edition e on e.id = n.edition where e.number <= ?"
                + " order by n.code, e.last_year desc, e.number desc",
            number);
    Map<String, String> regions =
        pairs(
            "select distinct on (r.name) r.name, r.region from sufficiency.yearly_region r"
                + " join sufficiency.yearly_edition e on e.id = r.edition where e.number <= ?"
                + " order by r.name, e.number desc",
            number);
    List<Authority> authorities = new ArrayList<>();
    for (String code : counts.stream().map(Count::code).distinct().toList()) {
      String name = names.getOrDefault(code, code);
      authorities.add(new Authority(code, name, regions.get(TableNames.plain(name))));
    }
    return YearlyTables.of(authorities, counts);
  }

  private Map<String, String> pairs(String query, long number) {
    Map<String, String> pairs = new HashMap<>();
    sql.list(query, row -> pairs.put(row.getString(1), row.getString(2)) == null, number);
    return pairs;
  }
}
