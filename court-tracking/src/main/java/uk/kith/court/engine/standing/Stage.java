package uk.kith.court.engine.standing;

/**
 * How far proceedings have come for a child: by the hearings that were held, never by those that
 * were adjourned or vacated (R-COURT-20).
 */
public enum Stage {
  SUBMITTED("submitted, not issued"),
  ISSUED("issued"),
  AFTER_CASE_MANAGEMENT("after case management"),
  AFTER_ISSUES_RESOLUTION("after issues resolution"),
  AFTER_FINAL_HEARING("after the final hearing"),
  DISPOSED_OF("disposed of");

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
