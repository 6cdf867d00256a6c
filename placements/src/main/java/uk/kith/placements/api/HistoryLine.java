package uk.kith.placements.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.SearchId;

/**
 * One dated line of a history, in words.
 *
 * @param search the search that the line comes from; null when it comes from none, or the reader
 *     may know of nobody in it
 */
public record HistoryLine(LocalDate on, String text, @Nullable SearchId search) {

  public HistoryLine(LocalDate on, String text) {
    this(on, text, null);
  }
}
