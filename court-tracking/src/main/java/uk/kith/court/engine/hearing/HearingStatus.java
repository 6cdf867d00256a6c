package uk.kith.court.engine.hearing;

import uk.kith.kernel.Moves;

/** How a hearing stands (R-COURT-19, HMCTS model). Only {@link #HELD} is a held hearing. */
public enum HearingStatus {
  LISTED("Listed"),
  HELD("Held"),
  ADJOURNED("Adjourned"),
  ADJOURNED_AND_RE_LISTED("Adjourned and listed again"),
  ADJOURNED_TO_BE_RE_LISTED("Adjourned, to be listed again"),
  VACATED("Vacated"),
  VACATED_AND_RE_LISTED("Vacated and listed again"),
  VACATED_TO_BE_RE_LISTED("Vacated, to be listed again");

  /**
   * Every move of a hearing. One that is listed again stays as it is and is followed by a new
   * hearing, so that the day that was lost remains on record.
   */
  public static final Moves<HearingStatus> MOVES =
      Moves.of("Hearing", LISTED)
          .when("is held", HELD, LISTED)
          .when("is adjourned for good", ADJOURNED, LISTED)
          .when("is adjourned to a new day", ADJOURNED_AND_RE_LISTED, LISTED)
          .when("is adjourned, day to be fixed", ADJOURNED_TO_BE_RE_LISTED, LISTED)
          .when("is vacated for good", VACATED, LISTED)
          .when("is vacated, with a new day", VACATED_AND_RE_LISTED, LISTED)
          .when("is vacated, day to be fixed", VACATED_TO_BE_RE_LISTED, LISTED)
          .when("gets its new day", ADJOURNED_AND_RE_LISTED, ADJOURNED_TO_BE_RE_LISTED)
          .when("is not listed again after all", ADJOURNED, ADJOURNED_TO_BE_RE_LISTED)
          .when("gets its new day", VACATED_AND_RE_LISTED, VACATED_TO_BE_RE_LISTED)
          .when("is not listed again after all", VACATED, VACATED_TO_BE_RE_LISTED)
          .done();

  private final String words;

  HearingStatus(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** A new hearing follows, on a day that is known. */
  public boolean isRelisted() {
    return this == ADJOURNED_AND_RE_LISTED || this == VACATED_AND_RE_LISTED;
  }

  /** A new hearing is wanted and has no day yet (R-COURT-19). */
  public boolean isToBeRelisted() {
    return this == ADJOURNED_TO_BE_RE_LISTED || this == VACATED_TO_BE_RE_LISTED;
  }

  /** It did not take place as listed, so that a reason is recorded (R-COURT-21). */
  public boolean isPutOff() {
    return this != LISTED && this != HELD;
  }
}
