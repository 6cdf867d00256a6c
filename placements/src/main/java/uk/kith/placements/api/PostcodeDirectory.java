package uk.kith.placements.api;

import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Page;
import uk.kith.placements.api.Gazetteer.EditionId;
import uk.kith.placements.engine.gazetteer.DirectoryCounts;

/**
 * The ONS Postcode Directory, loaded whole by a job: until it is done every answer rests on what
 * was loaded before, and a load that fails or is cancelled changes nothing.
 */
public interface PostcodeDirectory {

  /** The id of one load. */
  record LoadId(UUID value) implements Id {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * A gazetteer that is loaded.
   *
   * @param source publisher, edition and licence
   * @param postcodes full postcodes in it
   * @param sectors postcode sectors in it
   * @param counts what became of the directory's rows; null for a small file, which is kept whole
   */
  record EditionView(
      EditionId id,
      String source,
      Instant loadedAt,
      String loadedBy,
      int postcodes,
      int sectors,
      @Nullable DirectoryCounts counts) {}

  /**
   * Where a load stands.
   *
   * @param progress 0 to 100
   * @param message what is being done or went wrong
   * @param edition what it became; null until it is done
   * @param changed 0 when the newest directory was sent again and nothing changed; else null
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
   * Receives the directory as a stream, a zip or its CSV file, and leaves the loading to a job. The
   * bytes of the newest directory again change nothing; those of a load that is not finished answer
   * with that load.
   *
   * @param fileName as sent; tells the edition when the zip does not; may be empty
   * @param source publisher, edition and licence; null when the name of the file tells
   * @throws uk.kith.kernel.service.Invalid when it is no directory or too large; nothing is kept
   * @throws uk.kith.kernel.service.Conflict when another file is being loaded
   */
  LoadView receive(InputStream content, String fileName, @Nullable String source);

  LoadView getLoad(LoadId id);

  /** Asks a load to stop; one that has ended stays as it is. */
  LoadView cancel(LoadId id);

  /** The load that is not finished, if there is one. */
  Optional<LoadView> findUnfinished();

  /** Removes what was staged by loads that have ended, or that nobody is sending any more. */
  void clearLeftOvers();

  /** Gazetteers, the newest first: it is believed. */
  Page<EditionView> listEditions(int page, int size);
}
