package uk.kith.placements.internal.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ReturnId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.ReturnFindingFilter;
import uk.kith.placements.api.ReturnFindingSort;
import uk.kith.placements.api.Returns.FindingCount;
import uk.kith.placements.api.Returns.FindingView;
import uk.kith.placements.api.Returns.KeptFiles;
import uk.kith.placements.api.Returns.RepairCount;
import uk.kith.placements.api.Returns.ReturnView;
import uk.kith.placements.api.Returns.TableCount;
import uk.kith.placements.api.Returns.UploadId;
import uk.kith.placements.engine.ssda903.AdoptionSeal;
import uk.kith.placements.engine.ssda903.Table;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.files.FilePeriod;

/** Returns and findings as people see them. */
@ApplicationScoped
public class ReturnViews {

  private static final String RETURNS =
      "select id, checksum, year, received_at, received_by, counts,"
          + " (select u.received_at from placements.return_upload u"
          + " where u.id = statutory_return.upload_id and exists (select"
          + " from placements.return_file f where f.upload_id = u.id)) as files_received_at,"
          + " (select max(f.destroyed_at) from placements.return_file f"
          + " where f.upload_id = statutory_return.upload_id) as files_destroyed_at"
          + " from placements.statutory_return where authority = ?";

  @Inject Db db;
  @Inject SeenChildren seenChildren;
  @Inject LocalAuthority authority;
  @Inject CurrentActor actor;
  @Inject FilePeriod period;

  /**
   * @param sealed whether findings that tell of adoption are shown
   */
  Optional<ReturnView> find(ReturnId id, boolean sealed) {
    return db.list(RETURNS + " and id = ?", row -> view(row), authority.code(), id).stream()
        .map(view -> counted(view, sealed))
        .findFirst();
  }

  /** Returns of an upload, oldest year first. */
  List<ReturnView> list(UploadId upload, boolean sealed) {
    return db
        .list(
            RETURNS + " and upload_id = ? order by number",
            row -> view(row),
            authority.code(),
            upload)
        .stream()
        .map(view -> counted(view, sealed))
        .toList();
  }

  Page<ReturnView> list(boolean sealed, int page, int size) {
    Page<ReturnView> empty = new Page<>(List.of(), 0, page, size);
    long total =
        db.list(
                "select count(*) from placements.statutory_return where authority = ?",
                row -> row.getLong(1),
                authority.code())
            .get(0);
    List<ReturnView> views =
        db.list(
            RETURNS + " order by number desc limit ? offset ?",
            row -> view(row),
            authority.code(),
            empty.size(),
            (long) empty.page() * empty.size());
    return new Page<>(views.stream().map(v -> counted(v, sealed)).toList(), total, page, size);
  }

  Page<FindingView> findings(
      ReturnId id,
      ReturnFindingFilter filter,
      Sort<ReturnFindingSort> sort,
      boolean sealed,
      int page,
      int size) {
    Page<FindingView> empty = new Page<>(List.of(), 0, page, size);
    String rows =
        " from placements.return_finding where return_id = ? and (?::text is null or rule = ?)"
            + " and (? or not sealed) and strpos(lower(concat_ws(' ', child, text)), lower(?)) > 0"
            + seenChildren.andNumber("child");
    String asked = filter.rule() == null ? null : filter.rule().value();
    String text = filter.text() == null ? "" : filter.text().strip();
    long total =
        db.list("select count(*)" + rows, row -> row.getLong(1), id, asked, asked, sealed, text)
            .get(0);
    List<FindingView> items =
        db.list(
            "select *" + rows + " order by " + order(sort) + "number limit ? offset ?",
            ReturnViews::finding,
            id,
            asked,
            asked,
            sealed,
            text,
            empty.size(),
            (long) empty.page() * empty.size());
    return new Page<>(items, total, page, size);
  }

  private static String order(Sort<ReturnFindingSort> sort) {
    String down = sort.descending() ? " desc" : "";
    return switch (sort.key()) {
      case PLACE -> "number" + down + ", ";
      case RULE -> "rule" + down + ", ";
      case CHILD -> "nullif(child, '')" + down + " nulls last, ";
    };
  }

  private static FindingView finding(ResultSet row) throws SQLException {
    return new FindingView(
        RuleId.of(row.getString("rule")),
        Severity.valueOf(row.getString("severity")),
        row.getString("part"),
        Db.findInt(row, "row_number"),
        filled(row.getString("child")),
        filled(row.getString("field")),
        Db.findText(row, "received"),
        Db.findText(row, "repaired"),
        row.getString("text"));
  }

  private static @Nullable String filled(String text) {
    return text.isEmpty() ? null : text;
  }

  private ReturnView view(ResultSet row) throws SQLException {
    return new ReturnView(
        new ReturnId(Db.uuid(row, "id")),
        row.getString("checksum"),
        row.getInt("year"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getString("received_by"),
        tables(row.getString("counts")),
        new FindingCount(0, Map.of()),
        List.of(),
        files(row),
        null);
  }

  private @Nullable KeptFiles files(ResultSet row) throws SQLException {
    OffsetDateTime received = row.getObject("files_received_at", OffsetDateTime.class);
    OffsetDateTime destroyed = row.getObject("files_destroyed_at", OffsetDateTime.class);
    return received == null
        ? null
        : new KeptFiles(
            period.end(received.toInstant()), destroyed == null ? null : destroyed.toInstant());
  }

  private static Map<String, TableCount> tables(String counts) {
    Map<String, TableCount> tables = new LinkedHashMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(counts))) {
      JsonObject object = reader.readObject();
      for (Table table : Table.values()) {
        JsonObject count = object.getJsonObject(table.key());
        if (count != null) {
          tables.put(
              table.key(), new TableCount(count.getInt("received"), count.getInt("accepted")));
        }
      }
    }
    return tables;
  }

  /** Who sent the files is told of each table that its rows have arrived, and nobody else. */
  private ReturnView counted(ReturnView view, boolean sealed) {
    Map<String, Long> byRule = new LinkedHashMap<>();
    db.list(
            "select rule, count(*) as n from placements.return_finding"
                + " where return_id = ? and (? or not sealed)"
                + seenChildren.andNumber("child")
                + " group by rule order by rule",
            row -> Map.entry(row.getString("rule"), row.getLong("n")),
            view.id(),
            sealed)
        .forEach(entry -> byRule.put(entry.getKey(), entry.getValue()));
    List<RepairCount> repairs =
        new ArrayList<>(
            db.list(
                "select rule, count(*) as n from placements.return_repair p"
                    + " where return_id = ? and (? or not "
                    + SqlReturns.OF_ADOPTION
                    + ") group by rule order by rule",
                row -> new RepairCount(RuleId.of(row.getString("rule")), row.getLong("n")),
                view.id(),
                sealed));
    Map<String, TableCount> tables = new LinkedHashMap<>(view.tables());
    if (!sealed && !view.receivedBy().equals(actor.get().name())) {
      Stream.of(Table.values())
          .filter(AdoptionSeal::covers)
          .map(Table::key)
          .forEach(tables::remove);
    }
    long total = byRule.values().stream().mapToLong(Long::longValue).sum();
    return new ReturnView(
        view.id(),
        view.checksum(),
        view.year(),
        view.receivedAt(),
        view.receivedBy(),
        tables,
        new FindingCount(total, byRule),
        repairs,
        view.files(),
        null);
  }
}
