package uk.kith.app.web.why;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.asking.AskedView;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.TestLine;

/**
 * Why a child lives in its present home, or lived in its last one, in the words of the page.
 *
 * @param decision reasons, paragraph by paragraph; empty when no decision is recorded
 * @param decidedBy by whom, when, and which place the home had in the order shown
 * @param heritage how the child's background was considered (R-MATCH-04); null without a note, and
 *     where it stands among the reasons of the decision
 * @param tests the five tests of section 22C, as they were when the home was chosen (R-PLACE-04);
 *     empty when no run is known
 * @param approvals for this home, each by whom, when and why; empty when none was needed or given
 * @param done visits, plans, notices and all else done since, newest first
 * @param recordQuery what the address of the record of the decision ends with
 * @param runHref what was shown on the day of the decision; null when no run is known
 * @param outsideHref the account of a placement outside the area; null when it is inside
 * @param matchHref the child's way to adoption; null when the placement came from no match
 * @param asked what was considered, who was rung and asked; null when there was no search
 * @param earlier the placements before it, newest first
 */
public record WhyPage(
    String childHref,
    String recordQuery,
    String child,
    String heading,
    List<Fact> facts,
    List<String> decision,
    String decidedBy,
    @Nullable String accepted,
    @Nullable String considerations,
    @Nullable String heritage,
    List<TestLine> tests,
    List<Approved> approvals,
    List<Fact> done,
    @Nullable String runHref,
    @Nullable String searchHref,
    @Nullable String outsideHref,
    @Nullable String matchHref,
    @Nullable AskedView asked,
    List<Earlier> earlier) {

  public static final List<Column> EARLIER_COLUMNS =
      List.of(Column.of("Home"), Column.of("From"), Column.of("Until"), Column.of("Why"));

  /**
   * An approval for this home.
   *
   * @param lines by whom and when; why; what was open then
   */
  public record Approved(String what, String rule, List<String> lines) {
    public Approved {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A placement before the present one.
   *
   * @param whyHref its own page of this kind; null when no decision is recorded
   */
  public record Earlier(
      String home,
      @Nullable String href,
      String from,
      String until,
      String why,
      @Nullable String whyHref) {}
}
