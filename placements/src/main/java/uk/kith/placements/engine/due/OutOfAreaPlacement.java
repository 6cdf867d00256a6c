package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.PlacementId;
import uk.kith.placements.engine.AreaKind;
import uk.kith.placements.engine.rules.CarePlanningLaw;

/**
 * The approval of a placement outside the authority's area and what goes with it: by a nominated
 * officer (R-PLACE-21), at a distance (R-PLACE-23) by the director of children's services, with the
 * area authority consulted and given the care plan (R-PLACE-22). Notice to the area authority, the
 * fifth check of R-PLACE-21, has a day of its own and stands in {@link PlacementNotices}.
 *
 * @param excepted with a connected person, or with foster carers whom the authority itself
 *     approved: neither rule applies (R-PLACE-24)
 * @param relatives whether it is appropriate to consult relatives
 * @param taken the day of each step that was taken
 */
public record OutOfAreaPlacement(
    PlacementId placement,
    LocalDate startedOn,
    AreaKind area,
    boolean excepted,
    boolean relatives,
    Map<Check, LocalDate> taken) {

  /** What comes before a placement outside the area. */
  public enum Check implements Steps.Step {
    WISHES("the child’s wishes"),
    MOST_APPROPRIATE("whether it is the most appropriate placement"),
    RELATIVES_CONSULTED("consulting relatives"),
    REVIEWING_OFFICER_CONSULTED("consulting the reviewing officer"),
    AREA_CONSULTED("consulting the area authority"),
    CARE_PLAN_GIVEN("giving it the care plan"),
    OFFICER_APPROVED("the nominated officer’s approval"),
    DIRECTOR_APPROVED("the director’s approval");

    private final String words;

    Check(String words) {
      this.words = words;
    }

    @Override
    public String words() {
      return words;
    }
  }

  public OutOfAreaPlacement {
    taken = Map.copyOf(taken);
  }

  /** The approval, due by the start; nothing inside the area or when excepted. */
  public List<DueItem> due(LocalDate asOf) {
    if (excepted
        || area == AreaKind.INSIDE
        || CarePlanningLaw.OUTSIDE_AREA.findFor(startedOn).isEmpty()) {
      return List.of();
    }
    boolean distant =
        area == AreaKind.AT_A_DISTANCE
            && CarePlanningLaw.AT_A_DISTANCE.findFor(startedOn).isPresent();
    List<Check> checks = checks(distant);
    Due due =
        new Due(
                distant ? Duty.DISTANCE_APPROVAL : Duty.OUT_OF_AREA_APPROVAL,
                placement,
                asOf,
                CarePlanningLaw.source(11))
            .doneOn(Steps.completedOn(checks, taken, asOf))
            .open(Steps.open(checks, taken, asOf));
    return area == AreaKind.NOT_KNOWN
        ? due.notKnown("it is not known in which authority’s area the home lies")
        : due.by(Term.fixed(startedOn, "the day on which the placement begins")).items();
  }

  private List<Check> checks(boolean distant) {
    List<Check> checks = new ArrayList<>(List.of(Check.WISHES, Check.MOST_APPROPRIATE));
    if (relatives) {
      checks.add(Check.RELATIVES_CONSULTED);
    }
    checks.add(Check.REVIEWING_OFFICER_CONSULTED);
    checks.addAll(
        distant
            ? List.of(Check.AREA_CONSULTED, Check.CARE_PLAN_GIVEN, Check.DIRECTOR_APPROVED)
            : List.of(Check.OFFICER_APPROVED));
    return checks;
  }
}
