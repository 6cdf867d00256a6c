package uk.kith.app.subjectaccess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Id;
import uk.kith.placements.api.RecordHolds.Of;

/**
 * A request for data.
 *
 * @param number of the record; null when it has none
 * @param askedByWhom who asked, and for whom
 * @param dueOn with the extension, if there is one
 * @param extension null unless whoever asked was told that it takes longer
 * @param identity null until it was checked who asks
 * @param progress of the job at work, 0 to 100
 * @param message of the job; empty when there is none
 * @param preparedAt when the copy was collected last; null until then, as {@code preparedBy}
 * @param hasCopy false before it is collected, and after the request is closed
 * @param closed null while it is open
 * @param version counts changes
 */
public record AccessRequestView(
    AccessRequestId id,
    Of of,
    Id record,
    @Nullable String number,
    String askedByWhom,
    LocalDate receivedOn,
    LocalDate dueOn,
    @Nullable Said extension,
    @Nullable Said identity,
    Instant recordedAt,
    String recordedBy,
    State state,
    int progress,
    String message,
    @Nullable Instant preparedAt,
    @Nullable String preparedBy,
    boolean hasCopy,
    List<HandedOut> handedOut,
    @Nullable Closed closed,
    long version) {

  public AccessRequestView {
    handedOut = List.copyOf(handedOut);
  }

  /** Where a request stands. */
  public enum State {
    COLLECTING,
    /** The job came to an end before all was collected. */
    NOT_COLLECTED,
    READY,
    CLOSED
  }

  /** What somebody said on a day. */
  public record Said(LocalDate on, String words, String by) {}

  /**
   * What was handed out.
   *
   * @param withheld what was kept back and why; empty when nothing was
   */
  public record HandedOut(
      LocalDate on, String toWhom, String what, String withheld, Instant at, String by) {}

  /** How it ended. */
  public record Closed(Instant at, String by, String why) {}

  public boolean isOpen() {
    return closed == null;
  }
}
