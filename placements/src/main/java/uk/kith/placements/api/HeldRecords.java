package uk.kith.placements.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;
import uk.kith.kernel.service.HeldTable;
import uk.kith.placements.api.RecordHolds.Of;

/**
 * What Kith holds of a child, or of the people of a household, for a copy to which they have a
 * right (UK GDPR art 15, ADR 0055). For information governance. A record of which the caller may
 * not know is absent: restricted against them and not opened, an adopted child's, adopters'.
 */
public interface HeldRecords {

  /**
   * A record.
   *
   * @param number the authority's own; null when it has none
   */
  record Held(Of of, Id id, @Nullable String number) {}

  /**
   * A record of which the caller may know.
   *
   * @param number the authority's own number, or the id
   */
  Optional<Held> find(Of of, String number);

  /** The same by the id alone. */
  Optional<Held> find(Of of, UUID id);

  /**
   * Every table of every module that names the record, with all rows; those without any are in the
   * list, too. Reads large tables whole: for a job.
   *
   * @throws uk.kith.kernel.service.NotFound when the caller may not know of it
   */
  List<HeldTable> collect(Of of, Id id);
}
