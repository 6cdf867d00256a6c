package uk.kith.app.subjectaccess;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.HeldTable;
import uk.kith.placements.api.RecordHolds.Of;

/**
 * What was collected of a person, as it is kept until the request is closed, and as the JSON file
 * tells it.
 *
 * @param record id of the child or household
 * @param number the authority's own; null when it has none
 * @param adopters whether it was collected by somebody who may see adopters
 * @param marks what the marks of cells mean
 */
public record HeldCopy(
    Of of,
    String record,
    @Nullable String number,
    Instant collectedAt,
    String collectedBy,
    boolean adopters,
    List<MarkWords> marks,
    List<HeldTable> tables) {

  public HeldCopy {
    marks = List.copyOf(marks);
    tables = List.copyOf(tables);
  }

  /** A mark and what whoever prepares the answer does about it. */
  public record MarkWords(HeldTable.Mark mark, String words) {}
}
