package uk.kith.app.web.courtlists;

import uk.kith.app.web.action.NextStepCell;
import uk.kith.court.engine.standing.Track;

/**
 * How a row of the court list stands, on the page and in files. What was agreed between people is
 * no date of the court, and is missed all the same.
 */
public final class OffTrack {

  private OffTrack() {}

  /** In a few words, as a tag. */
  public static String words(Track track, NextStepCell step) {
    return isAgreedStepAlone(track, step) ? "Agreed step late" : track.words();
  }

  /** Nothing but an agreed step was missed. */
  public static boolean isAgreedStepAlone(Track track, NextStepCell step) {
    return track == Track.NONE_MISSED && step.isAgreedAndLate();
  }

  /** Of a row of which no finding speaks. */
  public static String nothingMissed(NextStepCell step) {
    return step.isAgreedAndLate()
        ? "No date of the court or the rules has been missed so far."
        : "No date has been missed so far.";
  }
}
