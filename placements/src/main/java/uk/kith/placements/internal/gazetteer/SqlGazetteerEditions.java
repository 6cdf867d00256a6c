package uk.kith.placements.internal.gazetteer;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.Gazetteer.Edition;
import uk.kith.placements.api.Gazetteer.EditionId;
import uk.kith.placements.api.PostcodeDirectory.EditionView;
import uk.kith.placements.api.PostcodeDirectory.LoadId;
import uk.kith.placements.engine.gazetteer.DirectoryCounts;
import uk.kith.placements.engine.gazetteer.GazetteerEntry;

/**
 * Rows of the loaded gazetteers. An edition is never changed: a newer one that names the same place
 * comes before it, and one that is not ready is not read. Plain SQL, because an edition may hold
 * millions of rows.
 */
@ApplicationScoped
class SqlGazetteerEditions {

  private static final int BATCH = 1000;

  @Resource(lookup = "java:app/jdbc/main")
  DataSource dataSource;

  @Inject Sql sql;

  /** The newest entry of each of the places that any edition names. */
  Map<String, GazetteerEntry> find(Collection<String> places) throws SQLException {
    Map<String, GazetteerEntry> found = new HashMap<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                """
                select distinct on (entry.place)
                       entry.place, entry.easting, entry.northing, entry.area, entry.share
                  from placements.gazetteer_entry entry
                  join placements.gazetteer_edition edition on edition.id = entry.edition
                 where entry.place = any (?) and edition.ready
                 order by entry.place, edition.number desc
                """)) {
      Array asked = connection.createArrayOf("text", places.toArray());
      query.setArray(1, asked);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          GazetteerEntry entry =
              new GazetteerEntry(
                  row.getString("place"),
                  new Position(row.getInt("easting"), row.getInt("northing")),
                  new LocalAuthority(row.getString("area")),
                  row.getBigDecimal("share"));
          found.put(entry.place(), entry);
        }
      }
    }
    return found;
  }

  void add(Edition edition, LocalAuthority loader, String by, Instant at, List<GazetteerEntry> all)
      throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      try (PreparedStatement insert =
          connection.prepareStatement(
              """
              insert into placements.gazetteer_edition
                (id, version, authority, source, postcodes, sectors, recorded_at, recorded_by)
                values (?, 1, ?, ?, ?, ?, ?, ?)
              """)) {
        insert.setObject(1, edition.id().value());
        insert.setString(2, loader.code());
        insert.setString(3, edition.source());
        insert.setInt(4, edition.postcodes());
        insert.setInt(5, edition.sectors());
        insert.setObject(6, at.atOffset(ZoneOffset.UTC));
        insert.setString(7, by);
        insert.executeUpdate();
      }
      addEntries(connection, edition, all);
    }
  }

  /** An edition of a postcode directory that nobody reads yet. */
  void addStaged(EditionId id, LoadId load, LocalAuthority loader, String by, Instant at) {
    sql.update(
        Map.of(),
        """
        insert into placements.gazetteer_edition
          (id, version, authority, source, postcodes, sectors, recorded_at, recorded_by, ready,
           load_id)
          values (?, 1, ?, '', 0, 0, ?, ?, false, ?)
        """,
        id,
        loader.code(),
        at,
        by,
        load);
  }

  void setCounts(EditionId id, DirectoryCounts counts, int sectors) {
    sql.update(
        Map.of(),
        """
        update placements.gazetteer_edition
           set version = version + 1, postcodes = ?, sectors = ?, rows_read = ?, terminated = ?,
               repeated = ?, without_position = ?, without_authority = ?, elsewhere = ?
         where id = ?
        """,
        counts.kept(),
        sectors,
        counts.read(),
        counts.terminated(),
        counts.repeated(),
        counts.withoutPosition(),
        counts.withoutAuthority(),
        counts.elsewhere(),
        id);
  }

  /** From the commit on it comes before every edition that is there. */
  void setReady(EditionId id, String source, @Nullable String checksum, Instant at) {
    sql.update(
        Map.of(),
        "update placements.gazetteer_edition set version = version + 1, ready = true,"
            + " number = default, source = ?, checksum = ?, recorded_at = ? where id = ?",
        source,
        checksum,
        at,
        id);
  }

  /** A directory with this many postcodes or more is loaded. */
  boolean hasPostcodes(int least) {
    return sql.count(
            "select count(*) from placements.gazetteer_edition"
                + " where ready and load_id is not null and postcodes >= ?",
            least)
        > 0;
  }

  Optional<EditionView> find(EditionId id) {
    return sql
        .list(
            "select * from placements.gazetteer_edition where ready and id = ?",
            SqlGazetteerEditions::view,
            id)
        .stream()
        .findFirst();
  }

  Page<EditionView> list(int page, int size) {
    Page.requireInRange(page, size);
    return new Page<>(
        sql.list(
            "select * from placements.gazetteer_edition where ready"
                + " order by number desc limit ? offset ?",
            SqlGazetteerEditions::view,
            size,
            (long) page * size),
        sql.count("select count(*) from placements.gazetteer_edition where ready"),
        page,
        size);
  }

  private static EditionView view(ResultSet row) throws SQLException {
    Integer read = Sql.findInt(row, "rows_read");
    return new EditionView(
        new EditionId(Sql.uuid(row, "id")),
        row.getString("source"),
        Sql.instant(row, "recorded_at"),
        row.getString("recorded_by"),
        row.getInt("postcodes"),
        row.getInt("sectors"),
        read == null
            ? null
            : new DirectoryCounts(
                read,
                row.getInt("postcodes"),
                row.getInt("terminated"),
                row.getInt("repeated"),
                row.getInt("without_position"),
                row.getInt("without_authority"),
                row.getInt("elsewhere")));
  }

  private static void addEntries(
      Connection connection, Edition edition, List<GazetteerEntry> entries) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into placements.gazetteer_entry (edition, place, easting, northing, area, share)
              values (?, ?, ?, ?, ?, ?)
            """)) {
      int waiting = 0;
      for (GazetteerEntry entry : entries) {
        insert.setObject(1, edition.id().value());
        insert.setString(2, entry.place());
        insert.setInt(3, entry.position().easting());
        insert.setInt(4, entry.position().northing());
        insert.setString(5, entry.authority().code());
        insert.setBigDecimal(6, entry.share());
        insert.addBatch();
        if (++waiting == BATCH) {
          insert.executeBatch();
          waiting = 0;
        }
      }
      if (waiting > 0) {
        insert.executeBatch();
      }
    }
  }
}
