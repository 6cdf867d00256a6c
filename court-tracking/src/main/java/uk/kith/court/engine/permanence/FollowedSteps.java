package uk.kith.court.engine.permanence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import uk.kith.court.engine.permanence.ChildPermanence.Done;
import uk.kith.placements.engine.ssd.KeptRow;

/**
 * What becomes of the steps of a child's permanence that the case system tells: the decision for
 * adoption, its reversal, and the day of the permanent legal status. What people recorded of a kind
 * stays, and the case system's stands beside it as a difference; what earlier extracts told gives
 * way to what this one tells.
 *
 * @param closed steps of extracts that hold no more
 * @param added steps that are told and not on record
 * @param differing where Kith says otherwise
 */
public record FollowedSteps(List<UUID> closed, List<Done> added, List<Differing> differing) {

  /** The steps that are told, by the columns that tell them. */
  public static final Map<String, PermanenceStep> COLUMNS = columns();

  /**
   * A step on record.
   *
   * @param told an extract told it
   */
  public record Held(UUID id, Done done, boolean told) {}

  /** A step that people recorded, and the day that the case system tells. */
  public record Differing(Held held, LocalDate told) {}

  public FollowedSteps {
    closed = List.copyOf(closed);
    added = List.copyOf(added);
    differing = List.copyOf(differing);
  }

  private static Map<String, PermanenceStep> columns() {
    Map<String, PermanenceStep> columns = new LinkedHashMap<>();
    columns.put("adm_decision_date", PermanenceStep.ADOPTION_DECIDED);
    columns.put("decision_reversed_date", PermanenceStep.ADOPTION_DECISION_REVERSED);
    columns.put("permanence_order_date", PermanenceStep.PERMANENT_STATUS);
    return Collections.unmodifiableMap(columns);
  }

  /**
   * @param held of every kind
   * @param told the rows of the child
   */
  public static FollowedSteps of(List<Held> held, List<KeptRow> told) {
    List<UUID> closed = new ArrayList<>();
    List<Done> added = new ArrayList<>();
    List<Differing> differing = new ArrayList<>();
    COLUMNS.forEach(
        (column, step) -> {
          TreeSet<LocalDate> days = new TreeSet<>();
          for (KeptRow row : told) {
            LocalDate day = row.day(column);
            if (day != null) {
              days.add(day);
            }
          }
          List<Held> same = held.stream().filter(each -> each.done().step() == step).toList();
          List<Held> people = same.stream().filter(each -> !each.told()).toList();
          Held other =
              people.stream()
                  .filter(each -> !days.contains(each.done().on()))
                  .reduce((earlier, later) -> later)
                  .orElse(null);
          people.forEach(each -> days.remove(each.done().on()));
          if (other != null && !days.isEmpty()) {
            differing.add(new Differing(other, days.last()));
            days.clear();
          }
          for (Held each : same) {
            if (each.told() && !days.remove(each.done().on())) {
              closed.add(each.id());
            }
          }
          days.forEach(day -> added.add(new Done(step, day)));
        });
    return new FollowedSteps(closed, added, differing);
  }
}
