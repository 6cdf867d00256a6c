package uk.kith.placements.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.LocalAuthority;

/**
 * An exemption from the usual fostering limit, in writing, naming the children (CA 1989 Sch 7 para
 * 4, R-PLACE-07).
 *
 * @param by the authority that gave it; valid only when the carer lives in its area
 * @param given who gave it and on what it rests; null where the approval of a placement is the
 *     exemption, and tells it
 */
public record Exemption(
    LocalAuthority by, Set<ChildId> children, DateRange valid, @Nullable ExemptionGiven given) {

  public Exemption {
    children = Set.copyOf(children);
  }
}
