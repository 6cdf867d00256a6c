package uk.kith.app.web.child;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;

/**
 * Two records that may be of one child, side by side (R-DATA-15).
 *
 * @param href where both are merged
 * @param alike what is the same, as a sentence; null when neither name and date of birth nor pupil
 *     number is
 * @param acceptHref where it is accepted that both are not the same child; null when no doubt says
 *     so
 * @param lines fact by fact
 * @param differing the facts of which both records say something, and not the same
 * @param against what stands against merging; empty when nothing does
 * @param keep the records of which one is kept
 */
public record SameChildPage(
    String href,
    String backHref,
    String backText,
    Side one,
    Side other,
    @Nullable String alike,
    @Nullable String acceptHref,
    List<Line> lines,
    List<String> differing,
    List<FindingView> against,
    List<Choice> keep) {

  /**
   * One of both.
   *
   * @param label what tells it from the other, such as "Child R-1009"
   * @param version as the visitor has seen it
   */
  public record Side(String id, String label, String name, String href, long version) {}

  /** One fact of both, in lines. */
  public record Line(String name, List<String> one, List<String> other, boolean differs) {}

  public List<Column> columns() {
    return List.of(Column.of("Fact"), Column.of(one.label()), Column.of(other.label()));
  }

  /** Where another record of a child is looked for. */
  public record Looking(
      String name, String caption, String href, String childHref, List<Fact> facts) {}
}
