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

/**
 * One child's proceedings as dated events, in any order, so that what was known on any day can be
 * read off and nothing that came later leaks into it.
 *
 * @param court null when it is not known
 * @param disposedOn null while the application is open
 */
public record CaseHistory(
    @Nullable String court,
    LocalDate issuedOn,
    List<HearingListing> hearings,
    List<Extension> extensions,
    @Nullable LocalDate disposedOn) {

  private static final Comparator<HearingListing> LATEST =
      Comparator.comparing(HearingListing::listedOn).thenComparing(HearingListing::lastDay);

  public CaseHistory {
    hearings = List.copyOf(hearings);
    extensions = List.copyOf(extensions);
    if (disposedOn != null && disposedOn.isBefore(issuedOn)) {
      throw new IllegalArgumentException("issued on " + issuedOn + ", disposed of " + disposedOn);
    }
  }

  /** Issued by that day and not yet disposed of. */
  public boolean isOpenOn(LocalDate day) {
    return !issuedOn.isAfter(day) && (disposedOn == null || disposedOn.isAfter(day));
  }

  public boolean isConcludedBy(LocalDate day) {
    return disposedOn != null && !disposedOn.isAfter(day);
  }

  /** The situation as it was known on a day; empty unless the proceedings were open then. */
  public Optional<Situation> findSituationOn(LocalDate day) {
    if (!isOpenOn(day)) {
      return Optional.empty();
    }
    HearingListing standing = latest(day, HearingStep.FINAL, hearing -> !hearing.isPutOffBy(day));
    HearingListing putOff = latest(day, HearingStep.FINAL, hearing -> hearing.isPutOffBy(day));
    boolean heard =
        standing != null
            && count(
                    hearing ->
                        hearing.step() == HearingStep.FINAL
                            && hearing.lastDay().equals(standing.lastDay())
                            && hearing.isHeldBy(day))
                > 0;
    return Optional.of(
        new Situation(
            day,
            court,
            (int) ChronoUnit.DAYS.between(issuedOn, day) / 7,
            heard ? Stage.HEARD : stageOn(day),
            standing == null ? null : standing.lastDay(),
            putOff == null ? null : putOff.lastDay(),
            count(hearing -> hearing.isPutOffBy(day)),
            count(hearing -> hearing.isPutOffBy(day) && attributable(hearing)),
            (int)
                extensions.stream()
                    .filter(extension -> !extension.grantedOn().isAfter(day))
                    .count()));
  }

  /** The child's limit as it stood on a day (R-COURT-01, R-COURT-07); null where no law set one. */
  public @Nullable LocalDate limitOn(LocalDate day) {
    return StatutoryLimit.of(new Commencement(issuedOn, null), extensions, disposedOn, day)
        .lastDay();
  }

  private Stage stageOn(LocalDate day) {
    if (latest(day, HearingStep.ISSUES_RESOLUTION, hearing -> hearing.isHeldBy(day)) != null) {
      return Stage.ISSUES_RESOLVED;
    }
    return latest(day, HearingStep.CASE_MANAGEMENT, hearing -> hearing.isHeldBy(day)) != null
        ? Stage.CASE_MANAGED
        : Stage.ISSUED;
  }

  private @Nullable HearingListing latest(
      LocalDate day, HearingStep step, Predicate<HearingListing> which) {
    HearingListing latest = null;
    for (HearingListing hearing : hearings) {
      if (hearing.step() == step
          && hearing.isKnownOn(day)
          && which.test(hearing)
          && (latest == null || LATEST.compare(hearing, latest) > 0)) {
        latest = hearing;
      }
    }
    return latest;
  }

  private int count(Predicate<HearingListing> which) {
    return (int) hearings.stream().filter(which).count();
  }

  private static boolean attributable(HearingListing hearing) {
    return hearing.outcome() != null && hearing.outcome().attributable();
  }
}
