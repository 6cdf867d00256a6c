package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;
import uk.kith.kernel.service.Acceptance;
import uk.kith.placements.engine.exports.Sheet;
import uk.kith.placements.engine.sheets.SheetKind;
import uk.kith.placements.engine.sheets.SheetMapping;
import uk.kith.placements.engine.sheets.SheetPreview;

/**
 * The authority's own spreadsheets, in and out. A sheet is uploaded, mapped, seen and then applied
 * whole or not at all. Only who uploaded it sees it.
 */
public interface Sheets {

  /** An uploaded sheet. */
  record SheetUploadId(UUID value) implements Id {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** What an uploaded sheet waits for. */
  enum State {
    /** The workbook has several sheets. */
    CHOOSE_SHEET,
    /** Somebody has to say which column is which, or what a word means. */
    MAP_COLUMNS,
    /** It can be seen what it would change. */
    READY,
    APPLIED
  }

  /** What was done. */
  record Applied(int added, int changed) {}

  /**
   * An uploaded sheet.
   *
   * @param from the day from which its changes hold
   * @param sheets names of the workbook's sheets; empty for text, and once it is applied
   * @param sheet the one that is read; null while nobody has chosen
   * @param heads headings of its columns; empty while no sheet is chosen, and once it is applied
   * @param mapping as saved or guessed; null while no sheet is chosen, and once it is applied
   * @param mappingName under which the mapping is saved; null when it is not
   * @param unknownWords words of the sheet that need a meaning, by the name of Kith's column
   * @param applied null while it waits
   */
  record UploadView(
      SheetUploadId id,
      SheetKind kind,
      String fileName,
      State state,
      LocalDate from,
      List<String> sheets,
      @Nullable String sheet,
      List<String> heads,
      @Nullable SheetMapping mapping,
      @Nullable String mappingName,
      Map<String, Set<String>> unknownWords,
      @Nullable Applied applied) {}

  /** The kinds of sheet that the caller may load. */
  List<SheetKind> kinds();

  /**
   * The kind of a name.
   *
   * @throws uk.kith.kernel.service.Invalid when there is none
   */
  SheetKind kind(String name);

  /**
   * Keeps a file until it is applied. A saved mapping with the same headings is used again.
   *
   * @throws uk.kith.kernel.service.Invalid when it is no sheet, or too large; nothing is kept then
   */
  SheetUploadId stage(SheetKind kind, String fileName, byte[] content, LocalDate from);

  UploadView getUpload(SheetUploadId id);

  void chooseSheet(SheetUploadId id, String sheet);

  /**
   * Says which column is which and what words mean.
   *
   * @param saveAs name under which it is saved for the next time; null to use it once
   */
  void map(SheetUploadId id, SheetMapping mapping, @Nullable String saveAs);

  /**
   * What applying it would do now.
   *
   * @throws uk.kith.kernel.service.Conflict while it is not ready, or when it was applied
   */
  SheetPreview<?> preview(SheetUploadId id);

  /**
   * Does exactly what was seen.
   *
   * @param seal of the preview that was seen
   * @param acceptance why words are kept that seem to name a child (R-MATCH-15)
   * @throws uk.kith.kernel.service.Refused when words seem to name a child and nobody accepts it
   * @throws uk.kith.kernel.service.Conflict when the register has changed since, so that something
   *     else would be done; when it was applied before; while something cannot be read
   */
  Applied apply(SheetUploadId id, String seal, Acceptance acceptance);

  /** Forgets a sheet that waits. */
  void discard(SheetUploadId id);

  /**
   * What Kith knows on a day, in the columns of a kind of sheet: loaded again, it changes nothing.
   */
  Sheet export(SheetKind kind, LocalDate asOf);
}
