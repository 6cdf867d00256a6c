package uk.kith.placements.engine;

import java.time.LocalDate;
import java.util.Optional;
import uk.kith.kernel.Birth;

/**
 * Why what is told of a birth cannot be so on the day on which it is told: who is not born yet has
 * a due date and no date of birth, and who was due long ago is born.
 *
 * @param code stable, in kebab-case
 * @param why a sentence
 */
public record WrongBirth(Told of, String code, String why) {

  /** Days, counted as due dates are. */
  public static final int PREGNANCY = 280;

  /** Which of both dates it is. */
  public enum Told {
    BORN,
    DUE
  }

  public static Optional<WrongBirth> find(Birth birth, LocalDate today) {
    LocalDate born = birth.date();
    if (born != null && born.isAfter(today)) {
      return Optional.of(
          new WrongBirth(
              Told.BORN,
              "future",
              born
                  + " lies after today, "
                  + today
                  + ": a birth is recorded once the child is born, and the due date until then"));
    }
    LocalDate due = birth.due();
    if (due != null && due.isBefore(today.minusDays(PREGNANCY))) {
      return Optional.of(
          new WrongBirth(
              Told.DUE,
              "long-past",
              due
                  + " lies more than 40 weeks before today, "
                  + today
                  + ": who was due then is born, and has a date of birth or an age"));
    }
    return Optional.empty();
  }
}
