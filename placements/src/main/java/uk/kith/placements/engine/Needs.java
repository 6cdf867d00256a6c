package uk.kith.placements.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A child's needs, or a home's skills, by kind. A kind that is absent is not known, which is not
 * the same as {@link NeedLevel#NONE} (R-MATCH-12).
 */
public record Needs(Map<NeedKind, NeedLevel> levels) {

  public static final Needs NOT_KNOWN = new Needs(Map.of());

  public Needs {
    levels = Map.copyOf(levels);
  }

  public @Nullable NeedLevel level(NeedKind kind) {
    return levels.get(kind);
  }
}
