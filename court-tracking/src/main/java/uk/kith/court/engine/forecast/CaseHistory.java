package uk.kith.court.engine.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.Extension;
import uk.kith.court.engine.StatutoryLimit;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.standing.Stage;

/**
 * One child's proceedings as dated events, in any order, so that what was known on any day can be
 * read off and nothing that came later leaks into it.
 *
 * @param court null when it is not known
 * @param begunOn the day from which time is counted: of issue, or of submission while that is not
 *     known (R-COURT-02)
 * @param disposedOn null while the application is open
 */
public record CaseHistory(
    @Nullable String court,
    LocalDate begunOn,
    List<Hearing> hearings,
    List<Extension> extensions,
    @Nullable LocalDate disposedOn) {

  /** Of a final hearing nobody can plan by whose day passed longer ago with nothing recorded. */
  private static final int UNRECORDED_DAYS = 28;

  private static final Comparator<Hearing> LAST_TO_END = Comparator.comparing(Hearing::lastDay);

  private static final Comparator<Hearing> LATEST_LISTED =
      Comparator.comparing(Hearing::listedOn).thenComparing(Hearing::lastDay);

  public CaseHistory {
    hearings = List.copyOf(hearings);
    extensions = List.copyOf(extensions);
    if (disposedOn != null && disposedOn.isBefore(begunOn)) {
      throw new IllegalArgumentException("begun on " + begunOn + ", disposed of " + disposedOn);
    }
  }

  /** Begun by that day and not yet disposed of. */
  public boolean isOpenOn(LocalDate day) {
    return !begunOn.isAfter(day) && (disposedOn == null || disposedOn.isAfter(day));
  }

  public boolean isConcludedBy(LocalDate day) {
    return disposedOn != null && !disposedOn.isAfter(day);
  }

  /** The situation as it was known on a day; empty unless the proceedings were open then. */
  public Optional<Situation> findSituationOn(LocalDate day) {
    if (!isOpenOn(day)) {
      return Optional.empty();
    }
    Hearing heard = lastFinal(hearing -> hearing.isHeldBy(day), LAST_TO_END);
    Hearing listed = lastFinal(hearing -> isListedOn(hearing, day), LAST_TO_END);
    if (listed != null && heard != null && !listed.lastDay().isAfter(heard.lastDay())) {
      listed = null;
    }
    Hearing putOff = putOffSince(heard, day);
    if (listed != null && listed.lastDay().isBefore(day.minusDays(UNRECORDED_DAYS))) {
      putOff = listed;
      listed = null;
    }
    return Optional.of(
        new Situation(
            day,
            court,
            (int) ChronoUnit.DAYS.between(begunOn, day) / 7,
            Stage.byHearings(hearings, day),
            heard == null ? null : heard.lastDay(),
            listed == null ? null : listed.lastDay(),
            putOff == null ? null : putOff.lastDay(),
            count(hearing -> hearing.isPutOffBy(day)),
            (int)
                extensions.stream()
                    .filter(extension -> !extension.grantedOn().isAfter(day))
                    .count()));
  }

  /** The child's limit as it stood on a day (R-COURT-01, R-COURT-07); null where no law set one. */
  public @Nullable LocalDate limitOn(LocalDate day) {
    return StatutoryLimit.lastDay(new Commencement(begunOn, null), extensions, day);
  }

  /**
   * The final hearing that was put off last without one being held since; null when none was, or
   * one was held.
   */
  private @Nullable Hearing putOffSince(@Nullable Hearing heard, LocalDate day) {
    return lastFinal(
        hearing ->
            hearing
                .putOff(day)
                .filter(move -> heard == null || !move.on().isBefore(heard.lastDay()))
                .isPresent(),
        LATEST_LISTED);
  }

  private @Nullable Hearing lastFinal(Predicate<Hearing> which, Comparator<Hearing> order) {
    Hearing last = null;
    for (Hearing hearing : hearings) {
      if (hearing.type() == HearingType.FINAL
          && which.test(hearing)
          && (last == null || order.compare(hearing, last) > 0)) {
        last = hearing;
      }
    }
    return last;
  }

  private int count(Predicate<Hearing> which) {
    return (int) hearings.stream().filter(which).count();
  }

  private static boolean isListedOn(Hearing hearing, LocalDate day) {
    return hearing.statusOn(day).filter(HearingStatus.LISTED::equals).isPresent();
  }
}
