package uk.kith.placements.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Places that are neither filled nor vacant, and why (R-PLACE-36).
 *
 * @param reviewOn when somebody looks at it again; null when nobody said
 * @param availableFrom from which day they are vacant again without anybody's doing (R-PLACE-37);
 *     null when nobody can tell
 * @param words what another reason is; null of the other reasons, and where nobody recorded it
 */
public record NotAvailable(
    int count,
    Reason reason,
    @Nullable LocalDate reviewOn,
    @Nullable LocalDate availableFrom,
    @Nullable String words) {

  /** Letters of the words at most. */
  public static final int MOST_LETTERS = 200;

  /** For a reason that says what it is, or of which nobody recorded it. */
  public static NotAvailable of(
      int count, Reason reason, @Nullable LocalDate reviewOn, @Nullable LocalDate availableFrom) {
    return new NotAvailable(count, reason, reviewOn, availableFrom, null);
  }

  /** The same of another number of places. */
  public NotAvailable of(int places) {
    return new NotAvailable(places, reason, reviewOn, availableFrom, words);
  }

  /** Why, as it stands within a sentence: "carer on a break", "other: the roof is mended". */
  public String why() {
    if (reason != Reason.OTHER) {
      return reason.words();
    }
    return words == null ? "other, no words recorded" : "other: " + words;
  }

  /** Whether they still cannot be used on a day. */
  public boolean holdsOn(LocalDate day) {
    return availableFrom == null || day.isBefore(availableFrom);
  }

  /** Ofsted's groupings and product ones; {@code OTHER} is explained in words. */
  public enum Reason {
    CARER_ON_BREAK("carer on a break"),
    NEEDS_OF_CHILD_PLACED("taken up by the needs of a child in placement"),
    SIBLING_GROUP_ONLY("kept for a sibling group"),
    UNDER_REVIEW("awaiting or under review or investigation"),
    BEDROOM_CANNOT_BE_SHARED("bedroom cannot be shared"),
    PENDING_RESIGNATION("carer is about to resign"),
    OTHER("other");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** As it stands within a sentence. */
    public String words() {
      return words;
    }
  }
}
