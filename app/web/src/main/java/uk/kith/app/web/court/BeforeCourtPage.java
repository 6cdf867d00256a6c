package uk.kith.app.web.court;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.SixteenWeeks;
import uk.kith.app.web.component.Tag;

/**
 * A family's pre-proceedings, in the words of the page.
 *
 * @param groups children of whom the same is recorded stand together
 * @param forms null when the visitor records nothing here
 */
public record BeforeCourtPage(
    String href, String heading, List<Group> groups, @Nullable BeforeCourtForms forms) {

  public static final List<Column> STEP_COLUMNS =
      List.of(Column.of("Step"), Column.of("Due by"), Column.of("Done"));

  /**
   * Children of whom the same is recorded.
   *
   * @param id of the heading
   * @param week "Week 9 of 16"
   * @param next the next step and by when; null when nothing is left to do
   * @param openHref where proceedings about them are opened; null unless it is decided to issue and
   *     nobody has applied
   */
  public record Group(
      String id,
      String name,
      Tag tag,
      String week,
      SixteenWeeks bar,
      @Nullable String next,
      @Nullable String openHref,
      List<Fact> facts,
      List<FindingView> findings,
      List<StepRow> steps,
      List<ChildLink> children) {}

  /**
   * A step, when it was due and when it was done, in words.
   *
   * @param remark a second line; null when nothing is to be said
   */
  public record StepRow(String what, String due, String done, @Nullable String remark) {}

  /** A link to the page of a child, or to where its birth is recorded. */
  public record ChildLink(String text, String href) {}
}
