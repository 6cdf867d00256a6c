package uk.kith.app.web.court;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Tag;

/** One case: who it is about, where each child stands, and what happened in court. */
public record CasePage(
    String heading,
    @Nullable String caption,
    List<Fact> facts,
    List<ChildLine> children,
    List<HearingLine> hearings,
    List<DirectionLine> directions,
    List<String> applications) {

  /**
   * A child in the case (R-COURT-08).
   *
   * @param limit such as "1 March 2015, time extended"
   * @param orders each in a sentence, as {@code plans}
   */
  public record ChildLine(
      String name,
      String href,
      Tag tag,
      String weeks,
      WeekBar bar,
      String limit,
      List<String> orders,
      List<String> plans,
      List<FindingView> findings) {}

  /**
   * A hearing.
   *
   * @param when its days and time
   * @param became what became of it, with the day and the reason
   */
  public record HearingLine(String type, String when, Tag status, String became) {}

  /**
   * A direction.
   *
   * @param standing how it stands, with the day of filing
   */
  public record DirectionLine(String text, String who, String due, Tag standing, String more) {}
}
