package uk.kith.court.internal.permanence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.PermanenceView.RouteLine;
import uk.kith.court.engine.permanence.PlanCode;
import uk.kith.placements.engine.ssd.CarePlanCell;

/**
 * Plans of permanence as rows of the dataset's table of care plans (R-PERM-06): the routes pursued,
 * under their national codes, from the day on which the last of them was taken up.
 */
final class CarePlanTable {

  static final List<String> HEADS =
      List.of(
          "lacp_person_id",
          "lacp_cla_care_plan_start_date",
          "lacp_cla_care_plan_end_date",
          "lacp_cla_care_plan_json");

  private CarePlanTable() {}

  /** Empty for a child without a number, or of whom no route is pursued. */
  static Optional<List<Object>> row(@Nullable String localId, List<RouteLine> routes) {
    Set<String> codes = new TreeSet<>();
    List<LocalDate> since = new ArrayList<>();
    for (RouteLine line : routes) {
      PlanCode code = line.code();
      LocalDate on = line.on();
      if (code != null && on != null) {
        codes.add(code.name());
        since.add(on);
      }
    }
    return since.stream()
        .max(LocalDate::compareTo)
        .filter(from -> localId != null)
        .map(from -> List.of(String.valueOf(localId), from, "", CarePlanCell.write(codes)));
  }
}
