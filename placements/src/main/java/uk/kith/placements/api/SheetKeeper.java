package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Sheets.SheetUploadId;
import uk.kith.placements.engine.sheets.SheetKind;
import uk.kith.placements.engine.sheets.SheetPreview;
import uk.kith.placements.engine.sheets.SheetReader;

/**
 * Whoever keeps what some kinds of sheet hold: every module may implement it as a bean. Sheets
 * themselves, their mappings, and that all or nothing is done, are the business of {@link Sheets}.
 * Every method is called in the caller's transaction.
 */
public interface SheetKeeper {

  /** The kinds that it keeps; a name belongs to one keeper alone. */
  List<SheetKind> kinds();

  /** Who may load and take out sheets of a kind: those who may record by hand what it holds. */
  Set<Role> roles(SheetKind kind);

  /**
   * Lays what a sheet says beside what is known now.
   *
   * @param read its rows
   * @param from the day from which changes hold
   */
  Prepared prepare(SheetKind kind, SheetReader.Result read, LocalDate from);

  /**
   * The rows of everything known on a day, in the columns of the kind. Loaded again they change
   * nothing.
   */
  List<List<Object>> rows(SheetKind kind, LocalDate asOf);

  /** A sheet that was looked at and can be done. */
  interface Prepared {

    SheetPreview<?> preview();

    /**
     * Does exactly what the preview says, through the commands by which people record it.
     *
     * @param upload for the trail
     */
    void apply(SheetUploadId upload);

    /**
     * The same where words seem to name a child.
     *
     * @param kept why they are kept (R-MATCH-15)
     */
    default void apply(SheetUploadId upload, Acceptance kept) {
      apply(upload);
    }
  }
}
