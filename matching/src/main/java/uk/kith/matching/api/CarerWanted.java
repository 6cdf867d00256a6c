package uk.kith.matching.api;

import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.matching.engine.plan.CarerProfile;

/**
 * Carers whom children without a home would need.
 *
 * @param children whom they would suit, in the order of wait
 * @param inTheWay of the homes that come nearest now, each once
 */
public record CarerWanted(CarerProfile profile, List<ChildId> children, List<Finding> inTheWay) {
  public CarerWanted {
    children = List.copyOf(children);
    inTheWay = List.copyOf(inTheWay);
  }
}
