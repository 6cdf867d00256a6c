package uk.kith.sufficiency.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.CareSupply;
import uk.kith.sufficiency.engine.forecast.Start;
import uk.kith.sufficiency.engine.history.CareEpisode;
import uk.kith.sufficiency.engine.history.Where;
import uk.kith.sufficiency.engine.rates.Moving;
import uk.kith.sufficiency.engine.simulation.Baseline;
import uk.kith.sufficiency.engine.simulation.InCare;
import uk.kith.sufficiency.engine.simulation.SuppliedBaseline;
import uk.kith.sufficiency.engine.simulation.SuppliedBaseline.Living;
import uk.kith.sufficiency.engine.supply.ChildProfile;
import uk.kith.sufficiency.engine.supply.HomesRecorded;
import uk.kith.sufficiency.engine.supply.Sought;
import uk.kith.sufficiency.engine.supply.Supply;
import uk.kith.sufficiency.engine.supply.SupplyHome;

/** Children and homes of a baseline joined, as a simulation with homes starts from them; pure. */
final class SupplyStart {

  private SupplyStart() {}

  /**
   * @param start of the same history on the same day
   */
  static SuppliedBaseline of(Start start, List<CareEpisode> history, SupplyContent content) {
    Baseline baseline = start.baseline();
    int day = ForecastTimes.number(content.asOf());
    Map<Integer, SupplyContent.Known> known = new HashMap<>();
    content.children().forEach(child -> known.put(child.child(), child));
    List<ChildProfile> profiles = new ArrayList<>(content.profiles());
    profiles.add(ChildProfile.NOT_KNOWN);
    int nothing = profiles.size() - 1;
    List<Living> children = new ArrayList<>();
    Set<ChildId> simulated = new HashSet<>();
    List<CareEpisode> present = Baseline.present(history, day);
    for (int i = 0; i < present.size(); i++) {
      CareEpisode episode = present.get(i);
      InCare child = baseline.children().get(i);
      SupplyContent.Known facts = known.get(episode.child());
      boolean outside = Moving.where(child.state()) == Where.OUTSIDE;
      boolean sought = Sought.of(Moving.home(child.state())) != null;
      children.add(
          new Living(
              facts == null ? nothing : facts.profile(),
              facts == null ? Living.ELSEWHERE : facts.home(),
              episode.group(),
              facts != null && facts.lacking() && outside && sought));
      simulated.add(CareSupply.id(episode.child()));
    }
    List<List<Integer>> arrivals = new ArrayList<>();
    for (List<Integer> group : baseline.entering().who()) {
      List<Integer> came = new ArrayList<>();
      for (int child : group) {
        SupplyContent.Known facts = known.get(child);
        came.add(facts == null ? nothing : facts.profile());
      }
      arrivals.add(came);
    }
    return new SuppliedBaseline(
        baseline, profiles, children, arrivals, supply(content, simulated, day));
  }

  private static Supply supply(SupplyContent content, Set<ChildId> simulated, int day) {
    List<SupplyHome> homes =
        content.homes().stream().map(home -> SupplyHome.of(home, simulated)).toList();
    return new Supply(
        content.asOf(),
        content.responsible(),
        homes,
        HomesRecorded.rates(content.spans(), day),
        List.of(),
        content.policy(),
        content.law(),
        content.stayingPut());
  }

  /** Of those who live in kinds of home that are sought within the boundary, who has one known. */
  static double housedShare(SuppliedBaseline from) {
    int local = 0;
    int housed = 0;
    for (int i = 0; i < from.children().size(); i++) {
      int state = from.baseline().children().get(i).state();
      if (Sought.of(Moving.home(state)) != null && Moving.where(state) == Where.LOCAL) {
        local++;
        housed += from.children().get(i).home() == Living.ELSEWHERE ? 0 : 1;
      }
    }
    return local == 0 ? 1 : (double) housed / local;
  }
}
