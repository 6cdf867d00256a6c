package uk.kith.court.engine.standing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.StatutoryLimit;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction;
import uk.kith.court.engine.direction.Direction.Standing;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/**
 * Where a child's proceedings stand on a day: a function of what is recorded of this child's case
 * and of the day, so that what took effect later changes no earlier answer (R-DATE-06).
 *
 * @param nextHearing the next that is listed for the day or later; null when none is
 * @param finalHearing the final hearing ahead, of several the one that ends last, for by it the
 *     limit is measured (R-COURT-16); null when none is listed
 * @param findings of the limit, the outline, hearings and directions, gravest first
 */
public record ChildStanding(
    StatutoryLimit limit,
    Stage stage,
    @Nullable Hearing nextHearing,
    @Nullable Hearing finalHearing,
    Track track,
    List<Finding> findings) {

  public ChildStanding {
    findings = List.copyOf(findings);
  }

  /** Works it out for a day. */
  public static ChildStanding of(ChildCase child, CourtPolicy policy, LocalDate asOf) {
    StatutoryLimit limit =
        StatutoryLimit.of(
            child.commencement(), child.extensions(), child.disposedOn(), policy.law(), asOf);
    List<Hearing> ahead =
        child.hearings().stream()
            .filter(hearing -> hearing.isAheadOn(asOf))
            .map(hearing -> hearing.asOf(asOf))
            .sorted(Comparator.comparing(Hearing::firstDay).thenComparing(Hearing::type))
            .toList();
    Hearing next = ahead.stream().findFirst().orElse(null);
    Hearing last =
        ahead.stream()
            .filter(hearing -> hearing.type() == HearingType.FINAL)
            .max(Comparator.comparing(Hearing::lastDay))
            .orElse(null);
    Stage stage =
        Stage.of(child.commencement().issuedOn(), child.disposedOn(), child.hearings(), asOf);
    boolean open = stage != Stage.DISPOSED_OF;
    List<Finding> findings = new ArrayList<>();
    if (child.care()) {
      findings.addAll(limit.findings());
    }
    if (open) {
      findings.addAll(ofOpen(child, policy, stage, asOf));
      if (child.care()) {
        findings.addAll(ofLimit(child, limit, last));
      }
    }
    findings.sort(Comparator.comparing(Finding::severity));
    Track track = track(child, limit, stage, last, policy, findings, asOf);
    return new ChildStanding(limit, stage, next, last, track, findings);
  }

  private static List<Finding> ofOpen(
      ChildCase child, CourtPolicy policy, Stage stage, LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    LocalDate issued = child.commencement().issuedOn();
    if (child.care() && issued != null && !issued.isAfter(asOf)) {
      findings.addAll(
          new Outline(issued, policy)
              .missed(child.hearings(), stage == Stage.AFTER_FINAL_HEARING, asOf));
    }
    child.hearings().forEach(h -> findings.addAll(h.findings(asOf, policy.relistDays())));
    child.directions().stream()
        .filter(direction -> !direction.orderedOn().isAfter(asOf))
        .filter(direction -> direction.standing(asOf) == Standing.OUTSTANDING)
        .map(direction -> outstanding(direction, asOf))
        .forEach(findings::add);
    return findings;
  }

  private static Finding outstanding(Direction direction, LocalDate asOf) {
    boolean own = direction.assignee() == Assignee.LOCAL_AUTHORITY;
    int days = direction.workingDaysLate(asOf).count();
    return Findings.of(
        "R-COURT-22",
        own ? Severity.ERROR : Severity.WARNING,
        "HMCTS public law data model",
        "A direction to "
            + (own ? "the authority" : direction.assignee().words().toLowerCase(Findings.ENGLISH))
            + " was due on %s and nothing is filed, "
            + days
            + (days == 1 ? " working day" : " working days")
            + " late.",
        direction.dueAsOf(asOf).on());
  }

  private static List<Finding> ofLimit(
      ChildCase child, StatutoryLimit limit, @Nullable Hearing last) {
    List<Finding> findings = new ArrayList<>();
    LocalDate lastDay = limit.lastDay();
    if (lastDay != null && last != null && last.lastDay().isAfter(lastDay)) {
      findings.add(
          Findings.of(
              "R-COURT-16",
              Severity.ERROR,
              "CA 1989 s32(1)(a)(ii)",
              "The final hearing is listed to end on %s, after the limit of %s.",
              last.lastDay(),
              lastDay));
    }
    LocalDate stop = child.noCareOrderFrom();
    if (stop != null && lastDay != null && lastDay.isAfter(stop)) {
      findings.add(
          Findings.of(
              "R-COURT-41",
              Severity.WARNING,
              "CA 1989 s31(3)",
              "No care or supervision order can be made from %s on, when the child is 17, or 16"
                  + " and married; the limit of %s is later.",
              stop,
              lastDay));
    }
    return findings;
  }

  private static Track track(
      ChildCase child,
      StatutoryLimit limit,
      Stage stage,
      @Nullable Hearing last,
      CourtPolicy policy,
      List<Finding> findings,
      LocalDate asOf) {
    if (stage == Stage.DISPOSED_OF || !child.care()) {
      return missedAny(findings) ? Track.DATES_MISSED : Track.NONE_MISSED;
    }
    LocalDate lastDay = limit.lastDay();
    boolean passed = lastDay != null && asOf.isAfter(lastDay);
    if (last != null) {
      boolean after = lastDay != null && last.lastDay().isAfter(lastDay);
      return after
          ? Track.LISTED_AFTER_LIMIT
          : missedAny(findings) ? Track.DATES_MISSED : Track.NONE_MISSED;
    }
    if (passed) {
      return Track.LIMIT_PASSED;
    }
    int week = limit.week().orElse(0);
    if (week >= policy.missingFromWeek() && stage != Stage.AFTER_FINAL_HEARING) {
      return Track.NO_FINAL_HEARING;
    }
    return missedAny(findings) ? Track.DATES_MISSED : Track.NONE_MISSED;
  }

  private static boolean missedAny(List<Finding> findings) {
    return findings.stream().anyMatch(f -> f.severity().compareTo(Severity.WARNING) <= 0);
  }

  /** Days from the limit to the end of the final hearing ahead; empty when not both are known. */
  public Optional<Long> daysAfterLimit() {
    LocalDate lastDay = limit.lastDay();
    return lastDay == null || finalHearing == null
        ? Optional.empty()
        : Optional.of(lastDay.until(finalHearing.lastDay(), ChronoUnit.DAYS));
  }
}
