package uk.kith.placements.api;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.outside.PlacementGroup;

/**
 * Which placements outside the area a list shows.
 *
 * @param text only those of a child whose name or number contains it, in whatever letters; null for
 *     all
 * @param team only those of this team's children; null for all
 * @param kind only those of this kind; null for all
 */
public record OutsideWanted(
    OutsideFilter why,
    @Nullable String text,
    @Nullable String team,
    @Nullable PlacementGroup kind) {

  public static final OutsideWanted ALL = of(OutsideFilter.ALL);

  public static OutsideWanted of(OutsideFilter why) {
    return new OutsideWanted(why, null, null, null);
  }

  /** Whether it asks anything of the child itself. */
  public boolean asksOfChildren() {
    return text != null || team != null;
  }

  /** Whether a child is one of those asked for. */
  public boolean isOf(ChildBrief child) {
    return (team == null || team.equals(child.team()))
        && (text == null
            || Stream.of(
                    orEmpty(child.firstName()) + " " + orEmpty(child.familyName()),
                    orEmpty(child.localId()))
                .anyMatch(
                    said -> said.toLowerCase(Locale.UK).contains(text.toLowerCase(Locale.UK))));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
