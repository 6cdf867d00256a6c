package uk.kith.court.engine.standing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.HearingType;

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

  /**
   * Where proceedings stand for a child on a day.
   *
   * @param issuedOn null when the court's issue is not known
   * @param disposedOn null while the application is open
   */
  public static Stage of(
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate disposedOn,
      List<Hearing> hearings,
      LocalDate asOf) {
    if (disposedOn != null && !disposedOn.isAfter(asOf)) {
      return DISPOSED_OF;
    }
    Stage stage = byHearings(hearings, asOf);
    boolean unissued = issuedOn == null || issuedOn.isAfter(asOf);
    return stage == ISSUED && unissued ? SUBMITTED : stage;
  }

  /** Of proceedings that have begun and are open, by the furthest hearing held by a day. */
  public static Stage byHearings(List<Hearing> hearings, LocalDate asOf) {
    Stage furthest = ISSUED;
    for (Hearing hearing : hearings) {
      Stage after = after(hearing.type());
      if (after.compareTo(furthest) > 0 && hearing.isHeldBy(asOf)) {
        furthest = after;
      }
    }
    return furthest;
  }

  /** The stage that proceedings have reached once a hearing of a kind was held. */
  public static Stage after(HearingType type) {
    return switch (type) {
      case CASE_MANAGEMENT -> AFTER_CASE_MANAGEMENT;
      case ISSUE_RESOLUTION -> AFTER_ISSUES_RESOLUTION;
      case FINAL -> AFTER_FINAL_HEARING;
      default -> ISSUED;
    };
  }

  public String words() {
    return words;
  }
}
