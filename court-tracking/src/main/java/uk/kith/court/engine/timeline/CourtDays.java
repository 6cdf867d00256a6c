package uk.kith.court.engine.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.StatutoryLimit;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.standing.ChildCase;
import uk.kith.court.engine.standing.CourtPolicy;
import uk.kith.court.engine.standing.Outline;
import uk.kith.kernel.DueDate;

/**
 * The days of a child's proceedings as they were known on a day: of issue and hearings, by the
 * outline, and the limit. Everything is null before there are proceedings.
 */
final class CourtDays {

  private final @Nullable ChildCase child;
  private final LocalDate asOf;
  private final @Nullable Outline outline;

  CourtDays(@Nullable ChildCase recorded, CourtPolicy policy, LocalDate asOf) {
    this.child =
        recorded == null || recorded.commencement().knownOn(asOf).day().isAfter(asOf)
            ? null
            : recorded.asOf(asOf);
    this.asOf = asOf;
    LocalDate issued = issued();
    this.outline = issued == null || !isCare() ? null : new Outline(issued, policy);
  }

  /** Whether the outline applies; before an application it is expected to. */
  boolean isCare() {
    return child == null || child.care();
  }

  @Nullable LocalDate submitted() {
    return child == null ? null : known(child.commencement().submittedOn());
  }

  @Nullable LocalDate issued() {
    return child == null ? null : known(child.commencement().issuedOn());
  }

  /** The day by which figures of the outline are chosen; while it is not known, that of asking. */
  LocalDate issuing() {
    LocalDate issued = issued();
    return issued == null ? asOf : issued;
  }

  @Nullable LocalDate disposed() {
    return child == null ? null : known(child.disposedOn());
  }

  /** Whether an application is before the court. */
  boolean isOpen() {
    return child != null && disposed() == null;
  }

  @Nullable Outline outline() {
    return outline;
  }

  /** R-COURT-01 to -07; provisional while the issue is not known. */
  @Nullable DueDate limit() {
    if (child == null || !child.care()) {
      return null;
    }
    LocalDate last = StatutoryLimit.lastDay(child.commencement(), child.extensions(), asOf);
    return last == null
        ? null
        : new DueDate(last, child.commencement().knownOn(asOf).isProvisional());
  }

  /** The first day of the next such hearing that is listed. */
  @Nullable LocalDate listed(HearingType type) {
    return of(type).stream()
        .filter(hearing -> hearing.isAheadOn(asOf))
        .map(Hearing::firstDay)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The day on which the first such hearing was held. */
  @Nullable LocalDate held(HearingType type) {
    return of(type).stream()
        .filter(hearing -> hearing.isHeldBy(asOf))
        .map(Hearing::firstDay)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The first day of the final hearing that is listed, of several parts ahead the first. */
  @Nullable LocalDate finalFrom() {
    return finalListed() == null ? null : listed(HearingType.FINAL);
  }

  /** The day on which the final hearing ends that is listed, of several parts the last. */
  @Nullable LocalDate finalListed() {
    return finals().filter(hearing -> hearing.isAheadOn(asOf)).map(Hearing::lastDay).orElse(null);
  }

  /** Of how many listings the final hearing that is ahead consists: days may lie between them. */
  long finalParts() {
    return of(HearingType.FINAL).stream().filter(hearing -> hearing.isAheadOn(asOf)).count();
  }

  /** The day on which the final hearing ended; null while a part of it is still to come. */
  @Nullable LocalDate finalHeld() {
    return finals().filter(hearing -> hearing.isHeldBy(asOf)).map(Hearing::lastDay).orElse(null);
  }

  /** The hearing that has waited the longest for a new day; null when none does (R-COURT-19). */
  @Nullable Hearing toBeRelisted() {
    return child == null
        ? null
        : child.hearings().stream()
            .filter(
                hearing -> hearing.statusOn(asOf).filter(HearingStatus::isToBeRelisted).isPresent())
            .min(Comparator.comparing(this::putOffOn))
            .orElse(null);
  }

  /** The day on which it was put off. */
  LocalDate putOffOn(Hearing hearing) {
    return hearing.putOff(asOf).map(Hearing.Happened::on).orElse(hearing.firstDay());
  }

  /** A day that had come. */
  @Nullable LocalDate known(@Nullable LocalDate day) {
    return day == null || day.isAfter(asOf) ? null : day;
  }

  private Optional<Hearing> finals() {
    return of(HearingType.FINAL).stream()
        .filter(hearing -> hearing.isAheadOn(asOf) || hearing.isHeldBy(asOf))
        .max(Comparator.comparing(Hearing::lastDay));
  }

  private List<Hearing> of(HearingType type) {
    return child == null
        ? List.of()
        : child.hearings().stream().filter(hearing -> hearing.type() == type).toList();
  }
}
