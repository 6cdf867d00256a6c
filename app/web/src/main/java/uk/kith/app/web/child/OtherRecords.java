package uk.kith.app.web.child;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Words;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.DuplicateChildren.Likely;
import uk.kith.placements.engine.same.Likeness;

/**
 * Other records that a child may have (R-DATA-15), as its page shows them.
 *
 * @param lookHref where another record is looked for; null when the visitor may not, or the child
 *     is known from a request
 */
public record OtherRecords(List<OtherRecord> likely, @Nullable String lookHref) {

  /** None, for whoever may not look for one. */
  public static final OtherRecords NONE = new OtherRecords(List.of(), null);

  /**
   * A record that may be of the same child.
   *
   * @param why what is the same, within a sentence
   * @param compareHref both side by side; null when the visitor may not merge
   */
  public record OtherRecord(
      String name, String caption, String href, String why, @Nullable String compareHref) {}

  /**
   * @param found those of the other records that the visitor may see: others are absent
   */
  static OtherRecords of(
      ChildView child, List<Likely> likely, List<ChildView> found, boolean mayMerge) {
    Map<ChildId, ChildView> views =
        found.stream().collect(toMap(ChildView::id, Function.identity()));
    return new OtherRecords(
        likely.stream()
            .flatMap(
                each ->
                    Stream.ofNullable(views.get(each.other()))
                        .map(other -> record(child, other, each, mayMerge)))
            .toList(),
        mayMerge && child.localId() != null ? SameChildPageResource.address(child.id()) : null);
  }

  private static OtherRecord record(
      ChildView child, ChildView other, Likely likely, boolean mayMerge) {
    return new OtherRecord(
        Words.fullName(other),
        Words.within(Words.caption(other)),
        "/children/" + other.id(),
        alike(likely),
        mayMerge ? SameChildPageResource.address(child.id()) + "/" + other.id() : null);
  }

  /** "pupil number, date of birth, name and sex". */
  static String alike(Likely likely) {
    return likely.alike().stream()
        .sorted()
        .map(Likeness::words)
        .reduce((one, other) -> one + ", " + other)
        .orElseThrow();
  }
}
