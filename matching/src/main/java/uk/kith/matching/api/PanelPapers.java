package uk.kith.matching.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.matching.engine.adoption.PaperHeading;

/**
 * What people write by hand into the paper on a match for the panel, and the papers that were
 * signed (R-MATCH-23). One paper is of one child and one link, and tells of no brother or sister.
 * For panel advisers alone.
 *
 * <p>Each method throws {@link uk.kith.kernel.service.NotFound} when the child or the link is not
 * there for the caller.
 */
public interface PanelPapers {

  /** What is written by hand, by heading; headings of which nothing is written are absent. */
  Map<PaperHeading, String> written(ChildId child, LinkId link);

  /**
   * Writes by hand. What is not named stays as it was.
   *
   * @param words by heading; blank takes away what was written
   * @throws uk.kith.kernel.service.Refused when words that are new seem to name another child who
   *     is linked with this one, and nobody accepts that with a reason
   */
  void write(ChildId child, LinkId link, Map<PaperHeading, String> words, Acceptance acceptance);

  /**
   * Keeps the paper as it is now, under the name of the caller. It is never changed; a later one
   * stands beside it.
   *
   * @param whole every heading with all that stands under it
   * @return its running number among the papers of this child and link, from 1
   * @throws uk.kith.kernel.service.Invalid when a heading has no words
   * @throws uk.kith.kernel.service.Conflict when the last signed paper says the same already
   */
  int sign(ChildId child, LinkId link, Map<PaperHeading, String> whole);

  /** The signed ones, newest first. */
  List<Signed> signed(ChildId child, LinkId link);

  /**
   * A paper as it was signed.
   *
   * @param number from 1
   * @param asOf the business date of the signature
   * @param at by the real clock
   * @param by sign-in name
   */
  record Signed(
      int number, LocalDate asOf, Instant at, String by, Map<PaperHeading, String> whole) {
    public Signed {
      whole = Map.copyOf(whole);
    }
  }
}
