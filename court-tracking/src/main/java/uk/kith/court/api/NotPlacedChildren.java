package uk.kith.court.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Children in care by an order of the court of whom no placement is recorded (R-COURT-39). They are
 * looked after (CA 1989 s22(1)), but the register of permanence, the list of reviews and every
 * figure of children looked after are counted from placements: there they are told apart.
 */
public interface NotPlacedChildren {

  /**
   * Which of them.
   *
   * @param officer only this reviewing officer's; null for all
   * @param team null for all
   * @param text every word of it stands in the child's name or number; null for all
   */
  record Filter(@Nullable String officer, @Nullable String team, @Nullable String text) {

    public static final Filter ALL = new Filter(null, null, null);
  }

  /** Those whom the caller may see, the longest in care first; audited with the count. */
  List<NotPlacedLine> list(Filter filter, LocalDate asOf);
}
