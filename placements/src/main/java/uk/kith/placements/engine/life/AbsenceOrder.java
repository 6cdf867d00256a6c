package uk.kith.placements.engine.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.life.Absence.Kind;
import uk.kith.placements.engine.rules.Wording;

/**
 * Whether it can be so that a child went missing, came back or was interviewed on a day, as far as
 * it is known when it was missing: nobody goes twice without coming back, comes back without having
 * gone, or is interviewed of a return (R-PERM-32) before it. Several things of one day may have
 * been in any order.
 */
public final class AbsenceOrder {

  private static final String SLIP =
      ".\nMaybe the day is another, or an entry was recorded by mistake: withdraw that one first.";

  private AbsenceOrder() {}

  /**
   * @param known when the child was missing or away, {@link Absence#of}
   * @param life what people recorded of the child
   * @return what speaks against it; null when nothing does
   */
  public static @Nullable String against(
      LifeEvent event, LocalDate on, List<Absence> known, Life life) {
    return switch (event) {
      case WENT_MISSING -> twice(Kind.MISSING, on, known);
      case WENT_AWAY -> twice(Kind.AWAY, on, known);
      case CAME_BACK -> back(Kind.MISSING, event, on, known, life);
      case BACK_FROM_AWAY -> back(Kind.AWAY, event, on, known, life);
      case RETURN_INTERVIEW_OFFERED, RETURN_INTERVIEW_HELD, RETURN_INTERVIEW_DECLINED ->
          find(Kind.MISSING, on, known)
              .filter(missing -> missing.from().isBefore(on))
              .map(
                  missing ->
                      "The child is recorded as missing on "
                          + Wording.day(on)
                          + ", "
                          + since(missing)
                          + ".\nRecord first on which day it came back.")
              .orElse(null);
      default -> null;
    };
  }

  private static @Nullable String twice(Kind kind, LocalDate on, List<Absence> known) {
    return find(kind, on, known)
        .map(before -> "The child is recorded as " + words(kind) + " " + since(before) + SLIP)
        .orElse(null);
  }

  private static @Nullable String back(
      Kind kind, LifeEvent event, LocalDate on, List<Absence> known, Life life) {
    boolean was =
        known.stream()
            .filter(each -> each.kind() == kind || each.kind() == Kind.NOT_TOLD)
            .filter(each -> !each.from().isAfter(on))
            .anyMatch(each -> mayEnd(each, event, on, life));
    return was
        ? null
        : "The child is not recorded as "
            + words(kind)
            + " on "
            + Wording.day(on)
            + ".\nRecord first on which day it went. Maybe its return is recorded already, or the"
            + " day is another.";
  }

  /** What the case system tells of the return may be recorded as well; what people did, once. */
  private static boolean mayEnd(Absence absence, LifeEvent event, LocalDate on, Life life) {
    LocalDate until = absence.until();
    return until == null || (!until.isBefore(on) && !life.days(event).contains(until));
  }

  private static Optional<Absence> find(Kind kind, LocalDate on, List<Absence> known) {
    return Stream.concat(
            known.stream().filter(each -> each.holds(on)),
            known.stream().filter(each -> each.from().equals(on)))
        .filter(each -> each.kind() == kind)
        .findFirst();
  }

  private static String words(Kind kind) {
    return kind == Kind.MISSING ? "missing" : "away without authorisation";
  }

  private static String since(Absence absence) {
    LocalDate until = absence.until();
    return "since "
        + Wording.day(absence.from())
        + (until == null ? "" : ", until " + Wording.day(until));
  }
}
