package uk.kith.app.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.kith.placements.engine.life.Absence;

/** That a child is not where it should be, in words. */
public final class AbsenceWords {

  private AbsenceWords() {}

  /** "Missing since 22 September 2014, 8 days". */
  public static String since(Absence absence, LocalDate today) {
    long days = ChronoUnit.DAYS.between(absence.from(), today);
    return state(absence)
        + " since "
        + Dates.day(absence.from())
        + ", "
        + (days == 0 ? "today" : Numbers.many(days, "day"));
  }

  /** "Missing since 22 September 2014", beside other things. */
  public static String inList(Absence absence) {
    return state(absence) + " since " + Dates.day(absence.from());
  }

  private static String state(Absence absence) {
    return absence.kind() == Absence.Kind.NOT_TOLD ? "Missing or away" : absence.kind().words();
  }
}
