package uk.kith.app.web.options;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.asking.FamilyRecorded;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Count;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Pager;
import uk.kith.app.web.component.Where;
import uk.kith.app.web.list.ListPage;
import uk.kith.app.web.list.TableTools;

/**
 * Everything the options page shows, in the words it shows.
 *
 * @param childWord "child" or "children"
 * @param themWord "the child", "both children", "all three children"
 * @param stale says that facts have changed since; null when they have not
 * @param referHref where agencies and providers are asked; null for readers who ask none
 * @param grave what stands before ways that part a parent from its own child; null without any
 * @param apart each home of the splits once, to be rung; empty for readers who do not ring
 * @param family homes of connected persons
 * @param recorded who of family and friends is recorded in the search
 * @param possiblePager and the other pagers: the pages of one group
 * @param reasons why homes are not possible now, counted
 * @param notNowFilters null when no home is not possible now
 */
public record OptionsPage(
    String searchHref,
    String searchName,
    String openedOn,
    String heading,
    String childWord,
    String themWord,
    @Nullable String stale,
    List<Fact> facts,
    List<Count> counts,
    String total,
    List<Considered> family,
    FamilyRecorded recorded,
    List<OptionCard> possible,
    Pager possiblePager,
    @Nullable String referHref,
    List<OptionCard> withApproval,
    Pager approvalPager,
    List<SplitRow> splits,
    @Nullable String grave,
    List<Apart> apart,
    List<Reason> reasons,
    List<NotNow> notNow,
    String notNowIntro,
    Pager notNowPager,
    @Nullable NotNowFilters notNowFilters) {

  public static final List<Column> FAMILY_COLUMNS =
      List.of(Column.of("Who"), Column.of("Where"), Column.of("State"), Column.of("Why"));
  public static final List<Column> SPLIT_COLUMNS =
      List.of(Column.of("Homes"), Column.of("Who would be parted"), Column.of("What it costs"));
  public static final List<Column> REASON_COLUMNS =
      List.of(Column.of("Rule that stands against them first"), Column.of("Homes"));

  /** A connected person, whatever the rules say. */
  public record Considered(
      String name,
      String href,
      String kind,
      Where where,
      String distance,
      String state,
      String why) {}

  /**
   * A way to place the children in more than one home.
   *
   * @param partHref where the search is parted so (R-MATCH-16); null for readers who do not, and of
   *     more than two homes
   */
  public record SplitRow(
      List<SplitHome> homes, String parted, String cost, @Nullable String partHref) {}

  /**
   * One home of such a way, for some of the children.
   *
   * @param who their names
   * @param button what the reader may do there: reserve places, or look at those reserved; null for
   *     readers who do neither
   */
  public record SplitHome(
      String who, String name, String href, @Nullable String button, String reserveHref) {}

  /** A home of one or more splits, with whom to ring there. */
  public record Apart(String name, OptionCard.Call call) {}

  /**
   * A reason why homes are not possible now.
   *
   * @param chosen only homes of this reason are shown; its link leads back to all
   */
  public record Reason(String rule, String source, String homes, String href, boolean chosen) {}

  /** A home against which a rule stands that nobody may lift today; no score, no tag. */
  public record NotNow(
      String name,
      String href,
      String kind,
      Where where,
      String distance,
      @Nullable Double miles,
      String why,
      String rule,
      String source) {}

  /**
   * How these homes are asked for and taken away.
   *
   * @param address of the page
   * @param form what it asks for
   * @param kept fields of the address that stay
   */
  public record NotNowFilters(
      String address,
      Form form,
      List<ListPage.Select> selects,
      List<String> kept,
      TableTools tools) {}
}
