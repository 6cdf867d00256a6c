package uk.kith.placements.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Sex;

/**
 * What a household may take: a carer's terms of approval (FSR 2011 reg 27(5), R-PLACE-11), or the
 * range in a home's statement of purpose (R-PLACE-41).
 *
 * @param places children at the most
 * @param sex null when either
 * @param kinds kinds of placement approved for; empty when the terms name none
 * @param namedChildren when not empty, only these children
 */
public record Terms(
    int places,
    AgeRange ages,
    @Nullable Sex sex,
    Set<SearchKind> kinds,
    Set<ChildId> namedChildren) {

  public Terms {
    if (places < 0) {
      throw new IllegalArgumentException("terms with " + places + " places");
    }
    kinds = Set.copyOf(kinds);
    namedChildren = Set.copyOf(namedChildren);
  }
}
