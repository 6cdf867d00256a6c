package uk.kith.sufficiency.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.kith.sufficiency.engine.statement.OwnPart;

/**
 * What the authority writes itself for its sufficiency statement (R-SUFF-01; CA 1989 s22G), and the
 * versions that were made final. Nothing that was written is ever lost, and a final version is
 * never changed.
 */
public interface Statements {

  /** Characters that a part holds at the most. */
  int LONGEST = 20_000;

  /** Characters of who agreed to a final version, at the most. */
  int LONGEST_NAME = 200;

  /** What is written now, by part; a part of which nothing was ever written is absent. */
  Map<OwnPart, Words> words();

  /** All that was ever written of a part, the newest first. */
  List<Words> versions(OwnPart part);

  /**
   * Writes a part anew; what stood there before is kept. The same text again changes nothing.
   *
   * @param after the version that was read, 0 when nothing was written
   * @param text empty to take back what stood there
   * @return the version that stands now
   * @throws uk.kith.kernel.service.Invalid when it is too long
   * @throws uk.kith.kernel.service.Conflict {@code written-meanwhile}
   */
  int write(OwnPart part, int after, String text);

  /**
   * Keeps a statement as it is.
   *
   * @return its number, from 1
   * @throws uk.kith.kernel.service.Invalid naming what is missing or makes no sense
   * @throws uk.kith.kernel.service.Conflict {@code written-meanwhile}, {@code final-already}
   */
  int finalise(Finalise command);

  /** Final versions, the newest first. */
  List<Final> listFinals();

  Optional<Final> findFinal(int number);

  /**
   * What somebody wrote.
   *
   * @param version of the part, from 1
   * @param text empty where what stood there was taken back
   * @param on the day on which it was written, as the service counts days
   * @param at by the real clock
   */
  record Words(OwnPart part, int version, String text, LocalDate on, Instant at, String by) {}

  /**
   * What is to be final.
   *
   * @param asOf the day of its figures
   * @param versions of what is written in it, by part: every part has some
   * @param agreedBy name and post of who agreed to it
   * @param agreedOn not later than the business date
   */
  record Finalise(
      StatementContent content,
      LocalDate asOf,
      Map<OwnPart, Integer> versions,
      String agreedBy,
      LocalDate agreedOn) {

    public Finalise {
      versions = Map.copyOf(versions);
    }
  }

  /**
   * A final version.
   *
   * @param number from 1
   * @param at by the real clock
   * @param by sign-in name of who made it final
   */
  record Final(
      int number,
      LocalDate asOf,
      String agreedBy,
      LocalDate agreedOn,
      Instant at,
      String by,
      StatementContent content) {}
}
