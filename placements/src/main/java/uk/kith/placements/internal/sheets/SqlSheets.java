package uk.kith.placements.internal.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.Sheets.Applied;
import uk.kith.placements.api.Sheets.SheetUploadId;
import uk.kith.placements.engine.sheets.SheetKind;
import uk.kith.placements.engine.sheets.SheetMapping;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.files.FileTable;
import uk.kith.placements.internal.files.SealedFile;
import uk.kith.placements.internal.files.SealedFiles;

/** Uploaded sheets and saved mappings in the database. */
@ApplicationScoped
class SqlSheets {

  /**
   * A sheet as it is kept.
   *
   * @param content null once it is applied
   * @param applied null while it waits
   */
  record Row(
      SheetUploadId id,
      SheetKind kind,
      String fileName,
      byte @Nullable [] content,
      @Nullable String sheet,
      @Nullable SheetMapping mapping,
      @Nullable String mappingName,
      LocalDate from,
      @Nullable Applied applied) {}

  /** A saved mapping. */
  record Saved(String name, SheetMapping mapping) {}

  @Inject Sql sql;
  @Inject SheetKeepers keepers;
  @Inject SealedFiles sealed;
  @Inject Jsonb jsonb;
  @Inject LocalAuthority authority;

  void add(
      SheetUploadId id,
      SheetKind kind,
      String fileName,
      byte[] content,
      LocalDate from,
      Recording recording) {
    SealedFile kept = sealed.seal(FileTable.SHEET, id.value(), content);
    sql.update(
        Map.of(),
        "insert into placements.sheet_upload (id, authority, kind, file_name, content, wrapped_key,"
            + " master_key, takes_effect_on, uploaded_at, uploaded_by)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        authority.code(),
        kind.name(),
        fileName,
        kept.content(),
        kept.wrappedKey(),
        kept.masterKey(),
        from,
        recording.at(),
        recording.by());
  }

  /** What somebody uploaded; nobody else's. The row is held until the transaction ends. */
  Optional<Row> find(SheetUploadId id, String by) {
    return sql
        .list(
            "select * from placements.sheet_upload where id = ? and authority = ? and uploaded_by = ?"
                + " for update",
            this::row,
            id,
            authority.code(),
            by)
        .stream()
        .findFirst();
  }

  private Row row(ResultSet row) throws SQLException {
    String mapping = Sql.findText(row, "mapping");
    Integer added = Sql.findInt(row, "added");
    Integer changed = Sql.findInt(row, "changed");
    return new Row(
        new SheetUploadId(Sql.uuid(row, "id")),
        keepers.kind(row.getString("kind")),
        row.getString("file_name"),
        sealed.read(FileTable.SHEET, row),
        Sql.findText(row, "sheet"),
        mapping == null ? null : jsonb.fromJson(mapping, SheetMapping.class),
        Sql.findText(row, "mapping_name"),
        Sql.day(row, "takes_effect_on"),
        added == null || changed == null ? null : new Applied(added, changed));
  }

  void read(SheetUploadId id, String sheet, @Nullable Saved saved) {
    sql.update(
        Map.of(),
        "update placements.sheet_upload set sheet = ?, mapping = ?, mapping_name = ? where id = ?",
        sheet,
        saved == null ? null : jsonb.toJson(saved.mapping()),
        saved == null ? null : saved.name(),
        id);
  }

  void map(SheetUploadId id, SheetMapping mapping, @Nullable String name) {
    sql.update(
        Map.of(),
        "update placements.sheet_upload set mapping = ?, mapping_name = ? where id = ?",
        jsonb.toJson(mapping),
        name,
        id);
  }

  void applied(SheetUploadId id, Applied applied, Instant at) {
    sql.update(
        Map.of(),
        "update placements.sheet_upload set applied_at = ?, added = ?, changed = ?, content = null,"
            + " wrapped_key = null, master_key = null where id = ?",
        at,
        applied.added(),
        applied.changed(),
        id);
  }

  void delete(SheetUploadId id) {
    sql.update(Map.of(), "delete from placements.sheet_upload where id = ?", id);
  }

  /** Forgets what nobody has applied since. */
  void deleteWaitingSince(Instant before) {
    sql.update(
        Map.of(),
        "delete from placements.sheet_upload where applied_at is null and uploaded_at < ?",
        before);
  }

  /** The mappings that hold, the newest first. */
  List<Saved> saved(SheetKind kind) {
    return sql.list(
        "select name, mapping from placements.sheet_mapping where authority = ? and kind = ?"
            + " and superseded_at is null order by recorded_at desc, id",
        row ->
            new Saved(
                row.getString("name"),
                jsonb.fromJson(row.getString("mapping"), SheetMapping.class)),
        authority.code(),
        kind.name());
  }

  /** Saves a mapping in the place of that of the same name. */
  void save(SheetKind kind, Saved saved, Recording recording) {
    sql.update(
        Map.of(),
        "update placements.sheet_mapping set superseded_at = ?, superseded_by = ?"
            + " where authority = ? and kind = ? and lower(name) = lower(?) and superseded_at is null",
        recording.at(),
        recording.by(),
        authority.code(),
        kind.name(),
        saved.name());
    sql.update(
        Map.of(
            "sheet_mapping_one_of_a_name",
            new Conflict("mapping-saved", "Somebody saved a mapping of this name just now")),
        "insert into placements.sheet_mapping (id, authority, kind, name, mapping, recorded_at,"
            + " recorded_by) values (?, ?, ?, ?, ?, ?, ?)",
        UUID.randomUUID(),
        authority.code(),
        kind.name(),
        saved.name(),
        jsonb.toJson(saved.mapping()),
        recording.at(),
        recording.by());
  }
}
