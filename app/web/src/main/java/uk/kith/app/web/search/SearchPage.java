package uk.kith.app.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.asking.AskedView;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.component.TestLine;

/**
 * Everything the page of a search shows, in the words it shows.
 *
 * @param whyPages why each child lives where the search ended; empty before
 * @param childPages the page of each child
 * @param peoplePages where those who need to know read whom to keep a child away from
 * @param closed when and why it ended; null while it goes on
 * @param next where the work goes on after a placement; null when none was made
 * @param open true while options may be looked at
 * @param mayDecide true when the visitor may reserve, start and close
 * @param ended homes that were chosen and in which places are held no longer, newest first
 * @param asked what was considered, who was rung and which providers were asked
 * @param partings searches in which brothers and sisters are looked for apart, that came from this
 *     one or from which it came
 * @param partHref where some go on in a search of their own; null when that cannot be
 */
public record SearchPage(
    String href,
    String number,
    String heading,
    List<Fact> facts,
    List<Fact> whyPages,
    List<Fact> childPages,
    List<Fact> peoplePages,
    Tag state,
    @Nullable String closed,
    @Nullable String next,
    boolean open,
    boolean mayDecide,
    List<Reserved> reservations,
    List<Ended> ended,
    List<Approved> approvals,
    AskedView asked,
    List<Parted> partings,
    @Nullable String partHref) {

  /**
   * Another search that knows of this one (R-MATCH-16).
   *
   * @param text "Parted on 30 September 2014: Ava goes on in "
   * @param link "search 2014-0006"
   * @param why the decision on brothers and sisters, and who recorded it
   */
  public record Parted(String text, String href, String link, String why) {}

  public static final List<Column> APPROVAL_COLUMNS =
      List.of(
          Column.of("Household"),
          Column.of("What was approved"),
          Column.of("By"),
          Column.of("On"),
          Column.of("Reasons"));

  public static final List<Column> ENDED_COLUMNS =
      List.of(
          Column.of("Home"), Column.of("For"), Column.of("Decided"), Column.of("What came of it"));

  /**
   * A home that was chosen and in which places are held no longer.
   *
   * @param how "Given back on 3 October 2014 at 14:20"
   */
  public record Ended(
      String household,
      String householdHref,
      String who,
      String decided,
      String reasons,
      String how) {}

  /**
   * Places held.
   *
   * @param tests the five tests as they were when the home was chosen; empty when no run is known
   */
  public record Reserved(
      String id,
      String household,
      String householdHref,
      String who,
      String reasons,
      List<TestLine> tests,
      String until) {
    public Reserved {
      tests = List.copyOf(tests);
    }
  }

  /**
   * An approval given.
   *
   * @param what was approved, in a few words
   * @param who the children whom it is given for, where that is not all of the search; else null
   * @param withdrawn why it counts no longer; null while it does
   * @param withdrawHref where it is withdrawn; null for readers who do not
   * @param open what the rule names and nobody has done yet, in one sentence; null when nothing
   */
  public record Approved(
      String household,
      @Nullable String householdHref,
      String what,
      @Nullable String who,
      String rule,
      String by,
      String post,
      String on,
      String reasons,
      @Nullable String open,
      @Nullable String withdrawn,
      @Nullable String withdrawHref) {}
}
