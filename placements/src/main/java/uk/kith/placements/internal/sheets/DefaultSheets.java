package uk.kith.placements.internal.sheets;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.SheetKeeper;
import uk.kith.placements.api.SheetKeeper.Prepared;
import uk.kith.placements.api.Sheets;
import uk.kith.placements.engine.asking.NamesOfOthers;
import uk.kith.placements.engine.exports.Sheet;
import uk.kith.placements.engine.sheets.MappingGuess;
import uk.kith.placements.engine.sheets.SheetKind;
import uk.kith.placements.engine.sheets.SheetLine;
import uk.kith.placements.engine.sheets.SheetMapping;
import uk.kith.placements.engine.sheets.SheetPreview;
import uk.kith.placements.engine.sheets.SheetReader;
import uk.kith.placements.engine.sheets.SheetTable;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.sheets.SqlSheets.Row;
import uk.kith.placements.internal.sheets.SqlSheets.Saved;

/** Sheets in the database; what they hold is kept by the keepers of their kinds. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.REVIEWING_OFFICER
})
public class DefaultSheets implements Sheets {

  private static final Duration KEPT = Duration.ofDays(7);
  private static final int LONGEST_NAME = 100;

  @Inject SqlSheets rows;
  @Inject SheetKeepers keepers;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  @Override
  public List<SheetKind> kinds() {
    return keepers.kinds();
  }

  @Override
  public SheetKind kind(String name) {
    return keepers.kind(name);
  }

  @Override
  @Once
  public SheetUploadId stage(SheetKind kind, String fileName, byte[] content, LocalDate from) {
    keepers.of(kind);
    Map<String, List<SheetLine>> sheets = SheetContent.sheets(content);
    rows.deleteWaitingSince(clock.instant().minus(KEPT));
    SheetUploadId id = new SheetUploadId(UUID.randomUUID());
    rows.add(id, kind, shortened(fileName), content, from, recording());
    if (sheets.size() == 1) {
      read(id, kind, sheets.keySet().iterator().next(), sheets);
    }
    audit.record("sheet-staged", id, Map.of("kind", kind.name()));
    return id;
  }

  @Override
  public UploadView getUpload(SheetUploadId id) {
    Row row = get(id);
    byte[] content = row.content();
    if (content == null) {
      return view(row, State.APPLIED, List.of(), List.of(), null, Map.of());
    }
    Map<String, List<SheetLine>> sheets = SheetContent.sheets(content);
    List<String> names = sheets.keySet().stream().filter(name -> !name.isEmpty()).toList();
    if (row.sheet() == null) {
      return view(row, State.CHOOSE_SHEET, names, List.of(), null, Map.of());
    }
    SheetTable table = SheetContent.table(row.kind(), row.sheet(), sheets);
    SheetMapping mapping =
        row.mapping() == null ? MappingGuess.of(row.kind(), table.heads()) : row.mapping();
    Map<String, Set<String>> unknown = MappingGuess.unknownWords(row.kind(), table, mapping);
    State state = row.mapping() != null && unknown.isEmpty() ? State.READY : State.MAP_COLUMNS;
    return view(row, state, names, table.heads(), mapping, unknown);
  }

  private static UploadView view(
      Row row,
      State state,
      List<String> sheets,
      List<String> heads,
      @Nullable SheetMapping mapping,
      Map<String, Set<String>> unknown) {
    return new UploadView(
        row.id(),
        row.kind(),
        row.fileName(),
        state,
        row.from(),
        sheets,
        row.sheet(),
        heads,
        mapping,
        row.mappingName(),
        unknown,
        row.applied());
  }

  @Override
  public void chooseSheet(SheetUploadId id, String sheet) {
    Row row = get(id);
    read(id, row.kind(), sheet, SheetContent.sheets(waiting(row)));
  }

  private void read(
      SheetUploadId id, SheetKind kind, String sheet, Map<String, List<SheetLine>> sheets) {
    SheetTable table = SheetContent.table(kind, sheet, sheets);
    Saved fitting =
        rows.saved(kind).stream()
            .filter(saved -> saved.mapping().fits(table.heads()))
            .findFirst()
            .orElse(null);
    SheetMapping own = MappingGuess.exact(kind, table.heads());
    // Kith's own columns say themselves which they are.
    boolean isOwn = own.columns().size() == table.heads().size();
    rows.read(id, sheet, fitting);
    if (fitting == null && isOwn) {
      rows.map(id, own, null);
    }
  }

  @Override
  public void map(SheetUploadId id, SheetMapping mapping, @Nullable String saveAs) {
    Row row = get(id);
    SheetTable table = table(row);
    MappingCheck.of(row.kind(), table.heads(), mapping);
    SheetMapping kept =
        new SheetMapping(table.heads(), mapping.columns(), mapping.everywhere(), mapping.words());
    String name = saveAs == null || saveAs.isBlank() ? null : saveAs.strip();
    if (name != null && name.length() > LONGEST_NAME) {
      throw new Invalid("name", "too-long", "The name has more than " + LONGEST_NAME + " letters");
    }
    rows.map(id, kept, name);
    if (name != null && MappingGuess.unknownWords(row.kind(), table, kept).isEmpty()) {
      rows.save(row.kind(), new Saved(name, kept), recording());
      audit.record("sheet-mapping-saved", id, Map.of("kind", row.kind().name()));
    }
  }

  @Override
  public SheetPreview<?> preview(SheetUploadId id) {
    Row row = get(id);
    SheetPreview<?> preview = prepared(row).preview();
    audit.record(
        "sheet-previewed",
        id,
        Map.of("kind", row.kind().name(), "changed", Integer.toString(preview.changed().size())));
    return preview;
  }

  private Prepared prepared(Row row) {
    SheetKeeper keeper = keepers.of(row.kind());
    SheetTable table = table(row);
    SheetMapping mapping = row.mapping();
    if (mapping == null) {
      throw new Conflict("not-mapped", "Nobody has said which column is which yet");
    }
    return keeper.prepare(row.kind(), SheetReader.read(row.kind(), table, mapping), row.from());
  }

  @Override
  @Once
  public Applied apply(SheetUploadId id, String seal, Acceptance acceptance) {
    Row row = get(id);
    Prepared prepared = prepared(row);
    SheetPreview<?> preview = prepared.preview();
    if (!preview.seal().equals(seal)) {
      throw new Conflict(
          "register-changed",
          "The register has changed since you looked: the sheet would now do something else.\n"
              + "Maybe look at the changes again.");
    }
    if (!preview.isApplicable()) {
      throw new Conflict("nothing-to-apply", "Something cannot be read, or nothing would change");
    }
    List<Finding> findings = NamesOfOthers.inSheet(preview.named().size());
    acceptance.orRefuse(findings);
    prepared.apply(id, acceptance.outOf(findings));
    Applied applied = new Applied(preview.added().size(), preview.changed().size());
    rows.applied(id, applied, clock.instant());
    audit.record(
        "sheet-applied",
        id,
        Map.of(
            "kind", row.kind().name(),
            "added", Integer.toString(applied.added()),
            "changed", Integer.toString(applied.changed()),
            "named", Integer.toString(preview.named().size())));
    return applied;
  }

  @Override
  public void discard(SheetUploadId id) {
    waiting(get(id));
    rows.delete(id);
    audit.record("sheet-discarded", id, Map.of());
  }

  @Override
  public Sheet export(SheetKind kind, LocalDate asOf) {
    List<List<Object>> cells = keepers.of(kind).rows(kind, asOf);
    audit.record(
        "sheet-exported",
        null,
        Map.of(
            "kind", kind.name(),
            "asOf", asOf.toString(),
            "count", Integer.toString(cells.size())));
    return new Sheet(kind.title(), List.of(), kind.heads(), cells);
  }

  private Row get(SheetUploadId id) {
    return rows.find(id, actor.get().name()).orElseThrow(() -> new NotFound(id));
  }

  private static byte[] waiting(Row row) {
    byte[] content = row.content();
    if (content == null) {
      throw new Conflict("already-applied", "This sheet was loaded before. Nothing is done twice.");
    }
    return content;
  }

  private static SheetTable table(Row row) {
    byte[] content = waiting(row);
    String sheet = row.sheet();
    if (sheet == null) {
      throw new Conflict("no-sheet-chosen", "Nobody has chosen a sheet of the workbook yet");
    }
    return SheetContent.table(row.kind(), sheet, SheetContent.sheets(content));
  }

  private static String shortened(String fileName) {
    String name = fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1).strip();
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  private Recording recording() {
    return new Recording(clock.instant(), actor.get().name(), null);
  }
}
