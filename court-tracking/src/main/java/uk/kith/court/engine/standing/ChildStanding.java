package uk.kith.court.engine.standing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.StatutoryLimit;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction;
import uk.kith.court.engine.direction.Direction.Standing;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.kernel.WorkingDays;

/**
 * Where a child's proceedings stand on a day: a function of what is recorded of this child's case
 * and of the day, so that what took effect later changes no earlier answer (R-DATE-06).
 *
 * @param nextHearing the next that is listed for the day or later; null when none is
 * @param finalHearing the final hearing ahead, of several the one that ends last, for by it the
 *     limit is measured (R-COURT-16); null when none is listed
 * @param finalHeldOn the last day of the final hearing that was held; null while none was, and
 *     while a part of it is listed or waits for its new day (R-COURT-17, R-COURT-20)
 * @param findings of the limit, the outline, hearings and directions, gravest first
 */
public record ChildStanding(
    StatutoryLimit limit,
    Stage stage,
    @Nullable Hearing nextHearing,
    @Nullable Hearing finalHearing,
    @Nullable LocalDate finalHeldOn,
    Track track,
    List<Finding> findings) {

  /**
   * What these say is no date that was missed: the day of issue is not known, what stands against
   * an extension, and that the limit is later than a birthday.
   */
  private static final Set<String> NO_DATE_MISSED =
      Set.of("R-COURT-02", "R-COURT-03", "R-COURT-05", "R-COURT-06", "R-COURT-41");

  public ChildStanding {
    findings = List.copyOf(findings);
  }

  /** Works it out for a day. */
  public static ChildStanding of(ChildCase recorded, CourtPolicy policy, LocalDate asOf) {
    ChildCase child = recorded.asOf(asOf);
    StatutoryLimit limit =
        child.care()
            ? StatutoryLimit.of(
                child.commencement(), child.extensions(), child.disposedOn(), policy.law(), asOf)
            : StatutoryLimit.none(child.commencement(), asOf);
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
    List<Finding> late = open ? listedLate(child, policy, stage, asOf) : List.of();
    Track otherwise = otherwise(findings, late, limit, open && child.care());
    Track track = track(child, limit, stage, last, policy, otherwise, asOf);
    findings.addAll(late);
    findings.addAll(ListedDays.findings(ahead));
    findings.sort(Comparator.comparing(Finding::severity));
    return new ChildStanding(
        limit, stage, next, last, finalHeldOn(child, last, asOf), track, findings);
  }

  private static @Nullable LocalDate finalHeldOn(
      ChildCase child, @Nullable Hearing ahead, LocalDate asOf) {
    List<Hearing> finals =
        child.hearings().stream().filter(hearing -> hearing.type() == HearingType.FINAL).toList();
    boolean goesOn =
        ahead != null
            || finals.stream()
                .flatMap(hearing -> hearing.statusOn(asOf).stream())
                .anyMatch(HearingStatus::isToBeRelisted);
    return goesOn
        ? null
        : finals.stream()
            .filter(hearing -> hearing.isHeldBy(asOf))
            .map(Hearing::lastDay)
            .max(Comparator.naturalOrder())
            .orElse(null);
  }

  private static List<Finding> ofOpen(
      ChildCase child, CourtPolicy policy, Stage stage, LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    outline(child, policy, asOf)
        .ifPresent(
            outline ->
                findings.addAll(
                    outline.missed(child.hearings(), stage == Stage.AFTER_FINAL_HEARING, asOf)));
    child.hearings().forEach(h -> findings.addAll(h.findings(asOf, policy.relistDays())));
    child.directions().stream()
        .filter(direction -> !direction.orderedOn().isAfter(asOf))
        .filter(direction -> direction.standing(asOf) == Standing.OUTSTANDING)
        .map(direction -> outstanding(direction, asOf))
        .forEach(findings::add);
    for (boolean own : List.of(true, false)) {
      List<Direction> late =
          child.directions().stream()
              .filter(direction -> !direction.orderedOn().isAfter(asOf))
              .filter(direction -> direction.standing(asOf) == Standing.LATE)
              .filter(direction -> own == (direction.assignee() == Assignee.LOCAL_AUTHORITY))
              .toList();
      filedLate(late, own, asOf).ifPresent(findings::add);
    }
    return findings;
  }

  private static List<Finding> listedLate(
      ChildCase child, CourtPolicy policy, Stage stage, LocalDate asOf) {
    return outline(child, policy, asOf)
        .map(
            outline ->
                outline.listedLate(child.hearings(), stage == Stage.AFTER_FINAL_HEARING, asOf))
        .orElse(List.of());
  }

  /** Empty where the outline does not apply, or the day of issue is not known. */
  private static Optional<Outline> outline(ChildCase child, CourtPolicy policy, LocalDate asOf) {
    LocalDate issued = child.commencement().issuedOn();
    return child.care() && issued != null && !issued.isAfter(asOf)
        ? Optional.of(new Outline(issued, policy))
        : Optional.empty();
  }

  /** One finding for all that were filed late: what was missed stays told, and calmly. */
  private static Optional<Finding> filedLate(List<Direction> late, boolean own, LocalDate asOf) {
    return late.stream()
        .max(Comparator.comparing(direction -> direction.dueAsOf(asOf).on()))
        .map(
            last -> {
              LocalDate due = last.dueAsOf(asOf).on();
              LocalDate filed = Objects.requireNonNull(last.filed()).on();
              WorkingDays days = last.workingDaysLate(asOf);
              String to = own ? "the authority" : "others";
              return Findings.of(
                  "R-COURT-22",
                  Severity.WARNING,
                  "HMCTS public law data model",
                  (late.size() == 1
                          ? "A direction to " + to + " was filed late: "
                          : late.size() + " directions to " + to + " were filed late, the last ")
                      + "due on %s and filed on %s"
                      + (filed.equals(due)
                          ? ", after the hour."
                          : days.count() == 0 ? "." : ", " + days.late() + "."),
                  due,
                  filed);
            });
  }

  private static Finding outstanding(Direction direction, LocalDate asOf) {
    boolean own = direction.assignee() == Assignee.LOCAL_AUTHORITY;
    return Findings.of(
        "R-COURT-22",
        own ? Severity.ERROR : Severity.WARNING,
        "HMCTS public law data model",
        "A direction to "
            + (own ? "the authority" : direction.assignee().words().toLowerCase(Findings.ENGLISH))
            + " was due on %s and nothing is filed, "
            + direction.workingDaysLate(asOf).late()
            + ".",
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
      Track otherwise,
      LocalDate asOf) {
    if (stage == Stage.DISPOSED_OF || !child.care()) {
      return otherwise;
    }
    LocalDate lastDay = limit.lastDay();
    boolean passed = lastDay != null && asOf.isAfter(lastDay);
    if (last != null) {
      boolean after = lastDay != null && last.lastDay().isAfter(lastDay);
      return after ? Track.LISTED_AFTER_LIMIT : otherwise;
    }
    if (passed) {
      return Track.LIMIT_PASSED;
    }
    int week = limit.week().orElse(0);
    boolean late = week >= policy.missingFromWeek() && stage != Stage.AFTER_FINAL_HEARING;
    return late ? Track.NO_FINAL_HEARING : otherwise;
  }

  /** Where the case stands that is on neither of the two lists. */
  private static Track otherwise(
      List<Finding> findings, List<Finding> listedLate, StatutoryLimit limit, boolean open) {
    if (missedAny(findings)) {
      return Track.DATES_MISSED;
    }
    if (!listedLate.isEmpty()) {
      return Track.LISTED_LATE;
    }
    return open && limit.provisional() ? Track.ISSUE_NOT_KNOWN : Track.NONE_MISSED;
  }

  private static boolean missedAny(List<Finding> findings) {
    return findings.stream()
        .filter(each -> each.severity().compareTo(Severity.WARNING) <= 0)
        .anyMatch(each -> !NO_DATE_MISSED.contains(each.rule().value()));
  }

  /**
   * The same where more is known of the child that belongs to the case, such as a duty to apply for
   * another order (R-COURT-32). What stands in one of the two lists stays there (R-COURT-17).
   */
  public ChildStanding with(List<Finding> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(more);
    all.sort(Comparator.comparing(Finding::severity));
    boolean free = !track.isAtRisk() && !track.isMissingTimetable();
    return new ChildStanding(
        limit,
        stage,
        nextHearing,
        finalHearing,
        finalHeldOn,
        free && missedAny(more) ? Track.DATES_MISSED : track,
        all);
  }

  /** Days from the limit to the end of the final hearing ahead; empty when not both are known. */
  public Optional<Long> daysAfterLimit() {
    LocalDate lastDay = limit.lastDay();
    return lastDay == null || finalHearing == null
        ? Optional.empty()
        : Optional.of(lastDay.until(finalHearing.lastDay(), ChronoUnit.DAYS));
  }
}
