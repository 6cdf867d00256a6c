package uk.kith.matching.internal.trackers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.matching.engine.adoption.Milestone;
import uk.kith.matching.internal.adoption.KnownAdoption;
import uk.kith.placements.engine.trackers.TrackedChild;
import uk.kith.placements.engine.trackers.TrackerCells;

/** The tracker as Kith writes it: loaded again it changes nothing. */
final class AdoptionTrackerRows {

  private AdoptionTrackerRows() {}

  /**
   * One row for each child and open link; one for who has none.
   *
   * @param numbers of families whom the caller may see
   */
  static List<List<Object>> of(
      List<TrackedChild> children,
      Map<ChildId, KnownAdoption> known,
      Map<HouseholdId, String> numbers,
      LocalDate asOf) {
    List<List<Object>> rows = new ArrayList<>();
    for (TrackedChild child : children) {
      KnownAdoption now = known.get(child.id());
      if (now == null) {
        continue;
      }
      Map<String, String> values = values(child, now, asOf);
      int before = rows.size();
      for (Link link : now.chain().links()) {
        if (link.isOpen(asOf) && numbers.containsKey(link.household())) {
          rows.add(link(values, link, numbers.get(link.household()), asOf));
        }
      }
      if (rows.size() == before) {
        rows.add(TrackerCells.of(AdoptionTracker.ADOPTION_TRACKER, values));
      }
    }
    return rows;
  }

  private static Map<String, String> values(TrackedChild child, KnownAdoption now, LocalDate asOf) {
    Map<String, String> values = new TreeMap<>(child.values());
    TrackerCells.put(values, AdoptionColumns.DECIDED, now.chain().day(Milestone.DECIDED, asOf));
    TrackerCells.put(values, AdoptionColumns.BEGAN, now.chain().day(Milestone.PROFILED, asOf));
    TrackerCells.put(values, AdoptionColumns.ORDERED, now.chain().day(Milestone.ORDERED, asOf));
    AdoptionColumns.STEPS.forEach(
        (column, step) -> {
          LocalDate on = now.steps().get(step);
          TrackerCells.put(values, column, on == null || on.isAfter(asOf) ? null : on);
        });
    LocalDate reversed = now.chain().day(Milestone.REVERSED, asOf);
    TrackerCells.put(values, AdoptionColumns.REVERSED, reversed);
    TrackerCells.put(
        values,
        AdoptionColumns.REVERSAL,
        reversed == null ? null : now.answers().get(AdoptionStep.REVERSED));
    return values;
  }

  private static List<Object> link(
      Map<String, String> child, Link link, String number, LocalDate asOf) {
    Map<String, String> values = new TreeMap<>(child);
    TrackerCells.put(values, AdoptionColumns.FAMILY, number);
    AdoptionColumns.STATES.forEach(
        (column, state) -> TrackerCells.put(values, column, link.reached(state, asOf)));
    AdoptionColumns.LINK_STEPS.forEach(
        (column, step) -> TrackerCells.put(values, column, link.done(step, asOf)));
    return TrackerCells.of(AdoptionTracker.ADOPTION_TRACKER, values);
  }
}
