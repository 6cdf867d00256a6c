package uk.kith.placements.internal.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;

/** Rows of received files, whatever they hold. */
@ApplicationScoped
class FileRows {

  /** Uploads that name somebody whose record is on hold; that of a home holds who lived there. */
  private static final String HELD =
      "with recursive held (id) as (select subject from placements.hold"
          + " where ended_at is null and kind = 'CHILD'"
          + " union select p.child_id from placements.placement p"
          + " join placements.hold h on h.subject = p.household_id"
          + " where h.ended_at is null and h.kind = 'HOUSEHOLD'"
          + " union select c.id from placements.child c join held on c.merged_into = held.id),"
          + " names_held as (select s.upload_id from held"
          + " join placements.child c on c.id = held.id"
          + " join placements.statutory_return s on s.authority = c.authority"
          + " join placements.return_row w on w.return_id = s.id and w.child = c.local_id) ";

  @Inject Sql sql;
  @Inject LocalAuthority authority;

  /** A file that is encrypted under a key. */
  // Arrays in records compare by identity: nobody compares keys.
  @SuppressWarnings("ArrayRecordComponent")
  record Wrapped(UUID id, byte[] wrappedKey, String masterKey) {}

  /** A file as it came. */
  // Arrays in records compare by identity: nobody compares files.
  @SuppressWarnings("ArrayRecordComponent")
  record Plain(UUID id, byte[] content) {}

  /** Marks of the master keys that files are under. */
  Set<String> marks() {
    Set<String> marks = new TreeSet<>();
    for (FileTable each : FileTable.values()) {
      marks.addAll(
          sql.list(
              "select distinct master_key from "
                  + each.table()
                  + " where authority = ? and master_key is not null",
              row -> row.getString("master_key"),
              authority.code()));
    }
    return marks;
  }

  /** Some that are not encrypted; another instance that looks meanwhile gets others. */
  List<Plain> plain(FileTable of, int most) {
    return sql.list(
        "select id, content from "
            + of.table()
            + " where authority = ? and content is not null and wrapped_key is null"
            + " order by id limit ? for update skip locked",
        row -> new Plain(Sql.uuid(row, "id"), row.getBytes("content")),
        authority.code(),
        most);
  }

  void seal(FileTable of, UUID id, SealedFile file) {
    sql.update(
        Map.of(),
        "update " + of.table() + " set content = ?, wrapped_key = ?, master_key = ? where id = ?",
        file.content(),
        file.wrappedKey(),
        file.masterKey(),
        id);
  }

  /** Some that are under another master key than this one. */
  List<Wrapped> underOthers(FileTable of, String mark, int most) {
    return sql.list(
        "select id, wrapped_key, master_key from "
            + of.table()
            + " where authority = ? and wrapped_key is not null and master_key <> ?"
            + " order by id limit ? for update skip locked",
        row ->
            new Wrapped(
                Sql.uuid(row, "id"), row.getBytes("wrapped_key"), row.getString("master_key")),
        authority.code(),
        mark,
        most);
  }

  void wrap(FileTable of, UUID id, byte[] wrappedKey, String mark) {
    sql.update(
        Map.of(),
        "update " + of.table() + " set wrapped_key = ?, master_key = ? where id = ?",
        wrappedKey,
        mark,
        id);
  }

  /**
   * Destroys files of returns, with their keys.
   *
   * @param today the real day
   * @return of each upload, how often it stands here the number of its files
   */
  List<UUID> destroy(int months, LocalDate today, Instant at, String by) {
    return sql.list(
        HELD
            + "update placements.return_file f set content = null, wrapped_key = null,"
            + " master_key = null, destroyed_at = ?, destroyed_by = ?"
            + " from placements.return_upload u where u.id = f.upload_id and u.authority = ?"
            + " and f.destroyed_at is null"
            + " and (u.received_at at time zone 'Europe/London')::date"
            + " + make_interval(months => ?) <= ?"
            + " and u.id not in (select upload_id from names_held) returning f.upload_id",
        row -> Sql.uuid(row, "upload_id"),
        at,
        by,
        authority.code(),
        months,
        today);
  }
}
