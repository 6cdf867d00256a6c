package uk.kith.court.engine.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;
import uk.kith.kernel.WorkingCalendar;

/**
 * One hearing: for when it is listed, and what became of it (R-COURT-18 to -21).
 *
 * @param listedOn the day on which the court fixed it; before it nobody knew of the hearing
 * @param lastDay as {@code firstDay} when it takes one day
 * @param moves in the order in which they happened; each a row of {@link HearingStatus#MOVES}
 */
public record Hearing(
    HearingType type,
    LocalDate listedOn,
    LocalDate firstDay,
    LocalDate lastDay,
    List<Happened> moves) {

  /**
   * A move of the hearing.
   *
   * @param reason null for a hearing that was held
   */
  public record Happened(LocalDate on, HearingStatus to, @Nullable DelayReason reason) {}

  public Hearing {
    if (lastDay.isBefore(firstDay)) {
      throw new IllegalArgumentException("a hearing ends on " + lastDay + " before it begins");
    }
    List<Happened> ordered = new ArrayList<>(moves);
    ordered.sort(Comparator.comparing(Happened::on));
    moves = List.copyOf(ordered);
    HearingStatus status = HearingStatus.MOVES.first();
    for (Happened move : moves) {
      if (HearingStatus.MOVES.find(status, move.to()).isEmpty()) {
        throw new IllegalArgumentException(
            "a hearing does not move from " + status + " to " + move.to() + ", as on " + move.on());
      }
      status = move.to();
    }
  }

  /** How it stood on a day; empty before it was listed. */
  public Optional<HearingStatus> statusOn(LocalDate asOf) {
    if (listedOn.isAfter(asOf)) {
      return Optional.empty();
    }
    return Optional.of(lastMove(asOf).map(Happened::to).orElse(HearingStatus.LISTED));
  }

  /**
   * Those that are a child's own who joined the case: what was over by then is no part of the
   * child's weeks and outline (R-COURT-08, R-COURT-11), but one that still waits for a new day.
   *
   * @param joinedOn null for a child who is in the case from its beginning
   */
  public static List<Hearing> since(@Nullable LocalDate joinedOn, List<Hearing> all) {
    return joinedOn == null
        ? all
        : all.stream().filter(hearing -> !hearing.isOverBefore(joinedOn)).toList();
  }

  private boolean isOverBefore(LocalDate day) {
    boolean waits = !moves.isEmpty() && moves.get(moves.size() - 1).to().isToBeRelisted();
    return lastDay.isBefore(day) && !waits;
  }

  /** Listed for the day or a later one and not put off. */
  public boolean isAheadOn(LocalDate asOf) {
    return stands(asOf, HearingStatus.LISTED) && !lastDay.isBefore(asOf);
  }

  /** Its last day is over and nobody recorded whether it was held (R-COURT-19). */
  public boolean isUnrecordedOn(LocalDate asOf) {
    return stands(asOf, HearingStatus.LISTED) && lastDay.isBefore(asOf);
  }

  /** Held by a day; one that was adjourned or vacated never is (R-COURT-20). */
  public boolean isHeldBy(LocalDate asOf) {
    return stands(asOf, HearingStatus.HELD);
  }

  public boolean isPutOffBy(LocalDate asOf) {
    return statusOn(asOf).filter(HearingStatus::isPutOff).isPresent();
  }

  /** Why it was first put off; empty when it was not. */
  public Optional<Happened> putOff(LocalDate asOf) {
    return moves.stream()
        .filter(move -> !move.on().isAfter(asOf) && move.to().isPutOff())
        .findFirst();
  }

  /** The same as it was known on a day, without what happened to it later. */
  public Hearing asOf(LocalDate day) {
    return new Hearing(
        type,
        listedOn,
        firstDay,
        lastDay,
        moves.stream().filter(move -> !move.on().isAfter(day)).toList());
  }

  /**
   * What is to be asked of it on a day.
   *
   * @param relistDays working days in which a hearing to be listed again should have its day
   *     (R-COURT-19)
   */
  public List<Finding> findings(LocalDate asOf, int relistDays) {
    if (isUnrecordedOn(asOf)) {
      return List.of(
          Findings.of(
              "R-COURT-19",
              Severity.WARNING,
              "HMCTS public law data model",
              "Nothing is recorded of the "
                  + name()
                  + " listed for %s: held, adjourned or vacated?",
              lastDay));
    }
    Happened last = lastMove(asOf).orElse(null);
    if (last == null || !last.to().isToBeRelisted()) {
      return List.of();
    }
    DueDate due = WorkingCalendar.englandAndWales().workingDaysAfter(last.on(), relistDays);
    return asOf.isAfter(due.date())
        ? List.of(
            Findings.of(
                "R-COURT-19",
                Severity.WARNING,
                "product default",
                "The " + name() + " put off on %s has no new day; one was to be fixed by %s.",
                last.on(),
                due.date()))
        : List.of();
  }

  /** As a sentence names it, such as "final hearing". */
  public String name() {
    String words = type.words();
    return Character.toLowerCase(words.charAt(0)) + words.substring(1) + " hearing";
  }

  private boolean stands(LocalDate asOf, HearingStatus status) {
    return statusOn(asOf).filter(status::equals).isPresent();
  }

  private Optional<Happened> lastMove(LocalDate asOf) {
    for (int i = moves.size() - 1; i >= 0; i--) {
      if (!moves.get(i).on().isAfter(asOf)) {
        return Optional.of(moves.get(i));
      }
    }
    return Optional.empty();
  }
}
