package uk.kith.court.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import uk.kith.court.engine.standing.Track;

/** A list of open proceedings; at risk and missing timetable are never one (R-COURT-17). */
public enum CourtList {
  OPEN,
  AT_RISK,
  MISSING_TIMETABLE,
  /** Those in neither of the two. */
  OTHERS;

  public boolean holds(Track track) {
    return switch (this) {
      case OPEN -> true;
      case AT_RISK -> track.isAtRisk();
      case MISSING_TIMETABLE -> track.isMissingTimetable();
      case OTHERS -> !track.isAtRisk() && !track.isMissingTimetable();
    };
  }

  /** As addresses name it, such as {@code missing-timetable}. */
  public String path() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<CourtList> find(String path) {
    return Arrays.stream(values()).filter(list -> list.path().equals(path)).findFirst();
  }
}
