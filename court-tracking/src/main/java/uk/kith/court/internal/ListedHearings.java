package uk.kith.court.internal;

import java.time.LocalDate;
import java.util.List;
import uk.kith.court.api.MoveHearing;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.service.Conflict;

/**
 * The hearings of one case, each of which may be listed instead of another: both are moved, and
 * taken back when that was a mistake, together (R-COURT-19, -20).
 */
final class ListedHearings {

  private final List<CourtHearing> hearings;

  /**
   * @param hearings those of the case; one that is listed again is added
   */
  ListedHearings(List<CourtHearing> hearings) {
    this.hearings = hearings;
  }

  /**
   * The last day of the final hearing that was going on on a day; the day itself where none was.
   */
  LocalDate lastOfFinal(LocalDate day) {
    return lastOfFinal(
        hearings.stream().filter(CourtHearing::holds).map(CourtHearing::hearing).toList(), day);
  }

  /**
   * @param held those of the case that are not taken back
   */
  static LocalDate lastOfFinal(List<Hearing> held, LocalDate day) {
    return held.stream()
        .filter(hearing -> hearing.type() == HearingType.FINAL)
        .filter(hearing -> !hearing.firstDay().isAfter(day) && !hearing.lastDay().isBefore(day))
        .filter(
            hearing -> hearing.statusOn(LocalDate.MAX).filter(HearingStatus::isPutOff).isEmpty())
        .map(Hearing::lastDay)
        .max(LocalDate::compareTo)
        .orElse(day);
  }

  /** Moves a hearing; the one that follows it, when it is listed again, is the answer. */
  HearingId move(HearingId id, MoveHearing command, Entry entry) {
    CourtHearing next = MistakenRow.get(hearings, id).move(command, entry);
    if (next == null) {
      return id;
    }
    hearings.add(next);
    return next.id();
  }

  /** One that is listed instead of another is taken back with the move of that other. */
  void takeBack(HearingId id, String why, Entry entry) {
    CourtHearing hearing = MistakenRow.get(hearings, id);
    hearings.stream()
        .filter(hearing::isListedInsteadOf)
        .findFirst()
        .ifPresent(
            other -> {
              throw new Conflict(
                  "listed-instead",
                  "It is listed instead of the hearing of "
                      + other.firstDay()
                      + ". Take back what became of that one, and this one goes with it");
            });
    hearing.takeBack(why, entry);
  }

  /** The last move; the hearing that it listed instead goes with it, unless that moved too. */
  void takeBackMove(HearingId id, String why, Entry entry) {
    CourtHearing hearing = MistakenRow.get(hearings, id);
    hearings.stream()
        .filter(each -> each.isListedInsteadOf(hearing))
        .forEach(each -> each.takeBack(why, entry));
    hearing.takeBackLastMove(why, entry);
  }
}
