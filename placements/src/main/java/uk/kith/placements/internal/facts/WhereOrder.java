package uk.kith.placements.internal.facts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Whereabouts;

/** The order of lists by where somebody lives: the own area, then the others, each by sector. */
public final class WhereOrder {

  private WhereOrder() {}

  /**
   * What such a list is sorted by.
   *
   * @param local inside the own area; null when not known
   * @return null where it is not known whether it is inside, which stands last
   */
  public static @Nullable String key(@Nullable Boolean local, Whereabouts where) {
    if (local == null) {
      return null;
    }
    LocalAuthority area = where.authority();
    return (local ? "" : area == null ? "~" : area.code())
        + " "
        + Objects.requireNonNullElse(where.sector(), "");
  }
}
