package uk.kith.app.web;

import java.time.LocalDate;
import uk.kith.placements.engine.retention.KeepUntil;
import uk.kith.placements.engine.retention.RetentionClass;

/** How long a record is kept, in words. */
public final class KeepWords {

  private KeepWords() {}

  /**
   * {@code 1 May 2080, counted from the date of birth}, or why there is no such day; and that the
   * record is on hold.
   */
  public static String of(KeepUntil keep) {
    LocalDate until = keep.until();
    LocalDate held = keep.heldSince();
    return (until == null ? withoutEnd(keep) : Dates.day(until) + ", counted from " + from(keep))
        + (held == null
            ? ""
            : ". On hold since " + Dates.day(held) + ": it is kept until the hold has ended");
  }

  private static String withoutEnd(KeepUntil keep) {
    return switch (keep.why()) {
      case CHILD, CHILD_WHO_DIED, ADOPTED_CHILD ->
          "There is no day yet: the date of birth is not known";
      case FOSTER_CARER, NOT_APPROVED ->
          "There is no day yet: the approval goes on, its end is not recorded, or a child lives"
              + " there";
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

  /** Why a record was kept so long, with its provision as {@code docs/retention.md} tells it. */
  public static String source(RetentionClass why) {
    return switch (why) {
      case CHILD -> "Period from birth: Care Planning Regulations 2010, reg 50(1)(a)";
      case CHILD_WHO_DIED -> "Period from death: Care Planning Regulations 2010, reg 50(1)(b)";
      case ADOPTED_CHILD ->
          "Period from the adoption order: Disclosure of Adoption Information Regulations 2005, reg"
              + " 6";
      case FOSTER_CARER ->
          "Period from the end of the approval: Fostering Services Regulations 2011, reg 32";
      case NOT_APPROVED ->
          "Period from the end of the application: Fostering Services Regulations 2011, reg 32";
      case OF_THE_AUTHORITY -> "The authority decides";
    };
  }
}
