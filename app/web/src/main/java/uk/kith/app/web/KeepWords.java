package uk.kith.app.web;

import java.time.LocalDate;
import uk.kith.placements.engine.retention.KeepUntil;

/** How long a record is kept, in words. */
public final class KeepWords {

  private KeepWords() {}

  /** {@code 1 May 2080, counted from the date of birth}, or why there is no such day. */
  public static String of(KeepUntil keep) {
    LocalDate until = keep.until();
    return until == null ? withoutEnd(keep) : Dates.day(until) + ", counted from " + from(keep);
  }

  private static String withoutEnd(KeepUntil keep) {
    return switch (keep.why()) {
      case CHILD, CHILD_WHO_DIED, ADOPTED_CHILD ->
          "There is no day yet: the date of birth is not known";
      case FOSTER_CARER, NOT_APPROVED ->
          "There is no day yet: the approval goes on, or its end is not recorded";
      case OF_THE_AUTHORITY -> "The authority decides";
    };
  }

  private static String from(KeepUntil keep) {
    return switch (keep.why()) {
      case CHILD -> "the date of birth";
      case CHILD_WHO_DIED -> "the day of death";
      case ADOPTED_CHILD -> "the adoption order";
      case FOSTER_CARER -> "the end of the approval";
      case NOT_APPROVED -> "the end of the application";
      case OF_THE_AUTHORITY -> "the day that the authority decided";
    };
  }
}
