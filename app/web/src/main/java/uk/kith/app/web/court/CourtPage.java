package uk.kith.app.web.court;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Count;

/**
 * The children in proceedings, in lists that are never merged (R-COURT-17).
 *
 * @param total such as "42 cases, as of 30 September 2014"
 * @param estimates that planning estimates rest on national figures alone; null when they do not
 */
public record CourtPage(
    List<Count> counts, String total, @Nullable String estimates, List<Group> groups) {

  /**
   * One of the lists.
   *
   * @param says what puts a case into it
   * @param none what stands there when nobody is in it
   * @param all where all of them are shown; null when they are
   * @param allText such as "Show all 37"
   * @param meeting where a meeting with the list is started; null for those who hold none
   */
  public record Group(
      String id,
      String heading,
      String says,
      String none,
      List<CourtLine> lines,
      @Nullable String all,
      String allText,
      @Nullable String meeting) {}
}
