package uk.kith.sufficiency.api;

import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Page;
import uk.kith.sufficiency.engine.pooled.TableContents.TableRows;
import uk.kith.sufficiency.engine.pooled.TableLayout;

/**
 * The yearly tables of the Department for Education on every authority, loaded by a job: until it
 * is done every forecast rests on what was loaded before, and a load that fails or is cancelled
 * changes nothing. Editions are merged: of two that tell the same count the newest loaded is
 * believed, and a symbol takes no count away that another edition published.
 */
public interface YearlyTableLoads {

  /** The id of one load. */
  record LoadId(UUID value) implements Id {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** The id of one loaded file. */
  record EditionId(UUID value) implements Id {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * A file that is loaded.
   *
   * @param firstYear first with a count; null where it has none, as the last
   * @param areas authorities that it tells of
   */
  record EditionView(
      EditionId id,
      String fileName,
      TableLayout layout,
      Instant loadedAt,
      String loadedBy,
      @Nullable Integer firstYear,
      @Nullable Integer lastYear,
      int areas,
      TableRows rows) {}

  /**
   * Where a load stands.
   *
   * @param progress 0 to 100
   * @param message what is being done or went wrong
   * @param edition what it became; null until it is done
   * @param changed 0 when the newest file was sent again and nothing changed; else null
   */
  record LoadView(
      LoadId id,
      String fileName,
      Jobs.Status status,
      int progress,
      String message,
      @Nullable EditionView edition,
      @Nullable Integer changed) {

    /** True until it is done, failed or cancelled. */
    public boolean isUnfinished() {
      return status == Jobs.Status.QUEUED || status == Jobs.Status.RUNNING;
    }
  }

  /**
   * Receives a file and leaves the reading to a job. The bytes of the newest file of its layout
   * again change nothing; those of a load that is not finished answer with that load.
   *
   * @param fileName as sent; may be empty
   * @throws uk.kith.kernel.service.Invalid when it is another file or too large; nothing is kept
   * @throws uk.kith.kernel.service.Conflict when another file is being loaded
   */
  LoadView receive(InputStream content, String fileName);

  LoadView getLoad(LoadId id);

  /** Asks a load to stop; one that has ended stays as it is. */
  LoadView cancel(LoadId id);

  /** The load that is not finished, if there is one. */
  Optional<LoadView> findUnfinished();

  /** Files loaded, the newest first: it is believed. */
  Page<EditionView> listEditions(int page, int size);
}
