package uk.kith.court.engine.forecast;

import java.time.LocalDate;

/**
 * What became of a listed hearing. A hearing put off is not a held one (R-COURT-20).
 *
 * @param decidedOn the day on which it was held, or on which it became known that it would not be
 * @param attributable put off for a reason that lies with the local authority (R-COURT-21)
 */
public record HearingOutcome(LocalDate decidedOn, Kind kind, boolean attributable) {

  public enum Kind {
    HELD,
    ADJOURNED,
    VACATED
  }

  public HearingOutcome {
    if (kind == Kind.HELD && attributable) {
      throw new IllegalArgumentException("the hearing held on " + decidedOn + " was not put off");
    }
  }

  public static HearingOutcome held(LocalDate day) {
    return new HearingOutcome(day, Kind.HELD, false);
  }

  public static HearingOutcome adjourned(LocalDate day, boolean attributable) {
    return new HearingOutcome(day, Kind.ADJOURNED, attributable);
  }

  public static HearingOutcome vacated(LocalDate day, boolean attributable) {
    return new HearingOutcome(day, Kind.VACATED, attributable);
  }

  public boolean isPutOff() {
    return kind != Kind.HELD;
  }
}
