package uk.kith.placements.internal.gazetteer;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.JobId;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.Gazetteer.EditionId;
import uk.kith.placements.api.PostcodeDirectory.LoadId;
import uk.kith.placements.engine.gazetteer.DirectoryRow.Kept;

/**
 * Rows of the loads of postcode directories and of what they stage. A staged edition is not ready:
 * no reader sees its rows. Each run of a job stages an edition of its own, so that a run that was
 * overtaken cannot mix its rows with another's.
 */
@ApplicationScoped
class SqlDirectories {

  @Resource(lookup = "java:app/jdbc/main")
  DataSource dataSource;

  @Inject Sql sql;

  /**
   * One load.
   *
   * @param source as stated by whoever sent it; null when the name of the file tells
   * @param checksum null until all of it was received
   * @param job null until all of it was received
   * @param edition what it became; null until it is done
   */
  record Load(
      LoadId id,
      String fileName,
      @Nullable String source,
      long bytes,
      @Nullable String checksum,
      @Nullable JobId job,
      @Nullable EditionId edition,
      boolean cancelled) {}

  private static Load load(ResultSet row) throws SQLException {
    UUID job = Sql.findUuid(row, "job_id");
    UUID edition = Sql.findUuid(row, "edition");
    return new Load(
        new LoadId(Sql.uuid(row, "id")),
        row.getString("file_name"),
        Sql.findText(row, "source"),
        row.getLong("bytes"),
        Sql.findText(row, "checksum"),
        job == null ? null : new JobId(job),
        edition == null ? null : new EditionId(edition),
        row.getBoolean("cancelled"));
  }

  private void update(String text, @Nullable Object... values) {
    sql.update(Map.of(), text, values);
  }

  /** One at a time from here to the end of the transaction. */
  void lock() {
    sql.list("select pg_advisory_xact_lock(hashtext('placements.gazetteer_load'))", row -> true);
  }

  Optional<Load> find(LoadId id) {
    return sql
        .list("select * from placements.gazetteer_load where id = ?", SqlDirectories::load, id)
        .stream()
        .findFirst();
  }

  /** Loads of which something may be staged, oldest first. */
  List<Load> staged() {
    return sql.list(
        "select * from placements.gazetteer_load where staged order by received_at, id",
        SqlDirectories::load);
  }

  boolean isReceivedBefore(LoadId id, Instant moment) {
    return sql.count(
            "select count(*) from placements.gazetteer_load where id = ? and received_at < ?",
            id,
            moment)
        > 0;
  }

  /** The newest edition that is a directory, when it came of these bytes. */
  Optional<Load> findNewest(String checksum) {
    return sql
        .list(
            "select l.*, e.checksum as newest from placements.gazetteer_edition e"
                + " join placements.gazetteer_load l on l.edition = e.id"
                + " where e.ready and e.checksum is not null order by e.number desc limit 1",
            row -> row.getString("newest").equals(checksum) ? Optional.of(load(row)) : NO_LOAD)
        .stream()
        .findFirst()
        .flatMap(Function.identity());
  }

  private static final Optional<Load> NO_LOAD = Optional.empty();

  void addPart(LoadId id, int number, byte[] content) {
    update(
        "insert into placements.gazetteer_part (load_id, number, content) values (?, ?, ?)",
        id,
        number,
        content);
  }

  Optional<byte[]> findPart(LoadId id, int number) {
    return sql
        .list(
            "select content from placements.gazetteer_part where load_id = ? and number = ?",
            row -> row.getBytes("content"),
            id,
            number)
        .stream()
        .findFirst();
  }

  /** A live row replaces a terminated one of an earlier batch; else the first stays. */
  void stage(EditionId edition, Collection<Kept> batch) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into placements.gazetteer_entry as held
                  (edition, place, easting, northing, area, share, terminated)
                select ?, place, easting, northing, area, 1, terminated
                  from unnest(?, ?, ?, ?, ?) as r(place, easting, northing, area, terminated)
                on conflict (place, edition) do update
                   set easting = excluded.easting, northing = excluded.northing,
                       area = excluded.area, terminated = false
                 where held.terminated and not excluded.terminated
                """)) {
      insert.setObject(1, edition.value());
      column(connection, insert, 2, "text", batch, kept -> kept.entry().place());
      column(connection, insert, 3, "int", batch, kept -> kept.entry().position().easting());
      column(connection, insert, 4, "int", batch, kept -> kept.entry().position().northing());
      column(connection, insert, 5, "text", batch, kept -> kept.entry().authority().code());
      column(connection, insert, 6, "bool", batch, Kept::terminated);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot stage a postcode directory", e);
    }
  }

  private static void column(
      Connection connection,
      PreparedStatement statement,
      int index,
      String type,
      Collection<Kept> batch,
      Function<Kept, Object> cell)
      throws SQLException {
    statement.setArray(index, connection.createArrayOf(type, batch.stream().map(cell).toArray()));
  }

  /**
   * Adds the sectors of a staged edition: the middle of their live postcodes, and the authority
   * that holds most of them. The share is cut off, never rounded up: "nearly all" is not
   * overstated.
   */
  int addSectors(EditionId edition) {
    return sql.update(
        Map.of(),
        """
        with part as (
          select left(place, -2) as sector, area, count(*) as postcodes,
                 sum(easting::bigint) as east, sum(northing::bigint) as north
            from placements.gazetteer_entry
           where edition = ? and not terminated
           group by 1, 2),
        whole as (
          select part.*, sum(postcodes) over sector as all_postcodes,
                 sum(east) over sector as all_east, sum(north) over sector as all_north,
                 row_number() over (partition by part.sector order by postcodes desc, area) as rank
            from part
          window sector as (partition by part.sector))
        insert into placements.gazetteer_entry
          (edition, place, easting, northing, area, share)
        select ?, sector, round(all_east / all_postcodes), round(all_north / all_postcodes), area,
               greatest(trunc(postcodes / all_postcodes, 3), 0.001)
          from whole
         where rank = 1
        """,
        edition,
        edition);
  }

  /** Postcodes staged, and those of them that are terminated. */
  record Staged(int postcodes, int terminated) {}

  Staged count(EditionId edition) {
    return sql.list(
            "select count(*) as postcodes, count(*) filter (where terminated) as terminated"
                + " from placements.gazetteer_entry where edition = ?",
            row -> new Staged(row.getInt("postcodes"), row.getInt("terminated")),
            edition)
        .get(0);
  }

  /** So that the database finds millions of rows by their index at once. */
  void analyse() {
    update("analyze placements.gazetteer_entry");
  }

  /** Removes what a load has staged; what it became stays. */
  void discard(LoadId id) {
    update(
        "delete from placements.gazetteer_entry where edition in"
            + " (select id from placements.gazetteer_edition where load_id = ? and not ready)",
        id);
    update("delete from placements.gazetteer_edition where load_id = ? and not ready", id);
  }

  void discardFile(LoadId id) {
    update("delete from placements.gazetteer_part where load_id = ?", id);
    update(
        "update placements.gazetteer_load set staged = false, version = version + 1 where id = ?",
        id);
  }
}
