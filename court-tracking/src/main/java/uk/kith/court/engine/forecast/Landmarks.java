package uk.kith.court.engine.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where each case stood at the end of each week, and how long it then took: the landmarks from
 * which cases like one in hand are found (landmarking: van Houwelingen 2007). A landmark counts
 * once a week of what followed is known, so that a case which has just begun weighs nothing.
 *
 * @param all by where the case stood, the landmarks of each case in order of time
 * @param ofCourts the same of each court alone
 */
record Landmarks(Map<Standing, List<Track>> all, Map<String, Map<Standing, List<Track>>> ofCourts) {

  /**
   * A case at the end of one week.
   *
   * @param weeks as {@link Standing#weeks} counts
   * @param days from the landmark to disposal, or from the listed day where there is one
   * @param concluded false when that is only how long it had lasted on the day of the forecast
   */
  record Landmark(int weeks, int setbacks, int days, boolean concluded) {}

  /** One case's landmarks in one standing. */
  record Track(List<Landmark> landmarks) {}

  static Landmarks of(List<CaseHistory> histories, LocalDate asOf) {
    Map<Standing, List<Track>> all = new EnumMap<>(Standing.class);
    Map<String, Map<Standing, List<Track>>> ofCourts = new HashMap<>();
    for (CaseHistory history : histories) {
      Map<Standing, List<Landmark>> own = new EnumMap<>(Standing.class);
      LocalDate last = asOf.minusWeeks(1);
      for (LocalDate day = history.begunOn(); !day.isAfter(last); day = day.plusWeeks(1)) {
        Situation situation = history.findSituationOn(day).orElse(null);
        if (situation == null) {
          break;
        }
        own.computeIfAbsent(Standing.of(situation), standing -> new ArrayList<>())
            .add(landmark(history, situation, asOf));
      }
      String court = history.court();
      own.forEach(
          (standing, landmarks) -> {
            Track track = new Track(landmarks);
            add(all, standing, track);
            if (court != null) {
              add(
                  ofCourts.computeIfAbsent(court, key -> new EnumMap<>(Standing.class)),
                  standing,
                  track);
            }
          });
    }
    return new Landmarks(all, ofCourts);
  }

  private static void add(Map<Standing, List<Track>> to, Standing standing, Track track) {
    to.computeIfAbsent(standing, key -> new ArrayList<>()).add(track);
  }

  /**
   * Each case once, at its landmark nearest to that week, among those near enough.
   *
   * @param court null for all
   */
  List<Survival.Observation> near(
      @Nullable String court, Standing standing, int weeks, Predicate<Landmark> at) {
    Map<Standing, List<Track>> tracks =
        court == null ? all : ofCourts.getOrDefault(court, Map.of());
    int reach = 2 + weeks / 8;
    List<Survival.Observation> found = new ArrayList<>();
    for (Track track : tracks.getOrDefault(standing, List.of())) {
      Landmark nearest = nearest(track, weeks, reach, at);
      if (nearest != null) {
        found.add(new Survival.Observation(nearest.days(), nearest.concluded()));
      }
    }
    return found;
  }

  private static @Nullable Landmark nearest(
      Track track, int weeks, int reach, Predicate<Landmark> at) {
    Landmark nearest = null;
    int distance = reach + 1;
    for (Landmark landmark : track.landmarks()) {
      int apart = Math.abs(landmark.weeks() - weeks);
      if (apart < distance && at.test(landmark)) {
        nearest = landmark;
        distance = apart;
      }
    }
    return nearest;
  }

  private static Landmark landmark(CaseHistory history, Situation situation, LocalDate asOf) {
    LocalDate disposedOn = history.disposedOn();
    boolean concluded = history.isConcludedBy(asOf);
    LocalDate end = concluded && disposedOn != null ? disposedOn : asOf;
    int days = (int) ChronoUnit.DAYS.between(situation.asOf(), end);
    return new Landmark(
        Standing.weeks(situation),
        Standing.setbacks(situation),
        situation.isListed() ? days - Standing.leadDays(situation) : days,
        concluded);
  }
}
