package uk.kith.sufficiency.engine.simulation;

import java.util.List;
import uk.kith.sufficiency.engine.rates.Entering.Group;
import uk.kith.sufficiency.engine.supply.ChildProfile;
import uk.kith.sufficiency.engine.supply.Supply;

/**
 * All that a simulation with homes starts from.
 *
 * @param profiles by number
 * @param children beside those of the baseline, in their order
 * @param arrivals numbers of profiles, beside the entrants of the groups from whom those who come
 *     are drawn, in their order; {@link uk.kith.sufficiency.engine.rates.Entering#who} tells who
 *     they are
 */
public record SuppliedBaseline(
    Baseline baseline,
    List<ChildProfile> profiles,
    List<Living> children,
    List<List<Integer>> arrivals,
    Supply supply) {

  /**
   * What a child of the baseline brings to a search.
   *
   * @param profile number
   * @param home number among the homes of the supply; {@link #ELSEWHERE} when in none of them
   * @param group the same for brothers and sisters in care who may live together
   * @param lacking it lives outside since no home within was found for it, as was recorded
   */
  public record Living(int profile, int home, int group, boolean lacking) {

    public static final int ELSEWHERE = -1;

    /** Of whom nobody recorded that a home was lacking. */
    public Living(int profile, int home, int group) {
      this(profile, home, group, false);
    }
  }

  public SuppliedBaseline {
    profiles = List.copyOf(profiles);
    children = List.copyOf(children);
    arrivals = arrivals.stream().map(List::copyOf).toList();
    List<Group> groups = baseline.entering().groups();
    if (children.size() != baseline.children().size() || arrivals.size() != groups.size()) {
      throw new IllegalArgumentException(
          children.size() + " children and " + arrivals.size() + " groups: not those of baseline");
    }
    for (int i = 0; i < arrivals.size(); i++) {
      if (arrivals.get(i).size() != groups.get(i).entrants().size()) {
        throw new IllegalArgumentException("group " + i + " is of another size");
      }
    }
    for (Living child : children) {
      if (child.home() < Living.ELSEWHERE || child.home() >= supply.homes().size()) {
        throw new IllegalArgumentException("no home " + child.home());
      }
    }
  }
}
