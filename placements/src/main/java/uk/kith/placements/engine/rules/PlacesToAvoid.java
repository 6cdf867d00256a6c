package uk.kith.placements.engine.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Verdict.Objection;

/**
 * Homes, neighbourhoods and parts of town in which a child must not live, for its safety
 * (R-MATCH-01). Where nobody knows where a home is, that is a question to ask; so is a home that
 * may bring the child to a school that its plan names, without a word of whose school it is.
 */
final class PlacesToAvoid implements PlacementRule {

  private static final RuleId ID = RuleId.of("R-MATCH-01");
  private static final String SOURCE = "the child’s plan";

  private static final int HOME = 1;
  private static final int NEIGHBOURHOOD = 1 << 1;
  private static final int WHERE_NOT_KNOWN = 1 << 2;
  private static final int SCHOOL = 1 << 3;

  private final Asked asked;
  private final Set<HouseholdId> homesToAvoid = new HashSet<>();
  private final Set<String> sectorsToAvoid = new HashSet<>();
  private final List<SchoolsToMind> schools;

  PlacesToAvoid(Asked asked) {
    this.asked = asked;
    asked.children.forEach(
        child -> {
          homesToAvoid.addAll(child.avoidHouseholds());
          sectorsToAvoid.addAll(child.avoidSectors());
        });
    schools =
        asked.children.stream()
            .map(child -> new SchoolsToMind(child.schoolsToMind()))
            .filter(words -> !words.isEmpty())
            .toList();
  }

  @Override
  public RuleId id() {
    return ID;
  }

  /** Is there anything to avoid? If not, no home need be asked. */
  boolean isNeeded() {
    return !homesToAvoid.isEmpty() || !sectorsToAvoid.isEmpty() || !schools.isEmpty();
  }

  @Override
  public int test(HouseholdColumns homes, int row) {
    HouseholdSnapshot home = homes.home(row);
    String sector = home.where().sector();
    int reasons =
        (homesToAvoid.contains(home.id()) ? HOME : 0)
            | (sector != null && isToAvoid(sector) ? NEIGHBOURHOOD : 0);
    if (reasons != 0) {
      return Said.IMPOSSIBLE | reasons;
    }
    int questions =
        (sector == null && !sectorsToAvoid.isEmpty() ? WHERE_NOT_KNOWN : 0)
            | (isSchoolToMind(home) ? SCHOOL : 0);
    return questions == 0 ? Said.NOTHING : Said.NOTE | questions;
  }

  private boolean isSchoolToMind(HouseholdSnapshot home) {
    return !schools.isEmpty()
        && asked.others(home.company()).stream()
            .anyMatch(other -> schools.stream().anyMatch(words -> words.names(other.school())));
  }

  /** By its sector, or by the district that is the first half of it. */
  private boolean isToAvoid(String sector) {
    return sectorsToAvoid.contains(sector)
        || sectorsToAvoid.contains(sector.substring(0, sector.indexOf(' ')));
  }

  @Override
  public void tell(HouseholdSnapshot home, int said, List<Objection> to) {
    String plans =
        Wording.sentence(Wording.possessive(asked.children))
            + (asked.children.size() > 1 ? " plans do" : " plan does")
            + " not allow ";
    if (Said.has(said, HOME)) {
      to.add(Objections.impossible(ID, plans + "this home.", SOURCE));
    }
    if (Said.has(said, NEIGHBOURHOOD)) {
      to.add(Objections.impossible(ID, plans + "this neighbourhood.", SOURCE));
    }
    if (Said.has(said, WHERE_NOT_KNOWN)) {
      to.add(
          Objections.ask(
              ID,
              "Ask in which part of town this home is: "
                  + Wording.possessive(asked.children)
                  + (asked.children.size() > 1 ? " plans name" : " plan names")
                  + " places to avoid.",
              SOURCE));
    }
    if (Said.has(said, SCHOOL)) {
      to.add(
          Objections.ask(
              ID,
              "Ask about schools and the way to them before this home is chosen: "
                  + Wording.possessive(asked.children)
                  + (asked.children.size() > 1 ? " plans name" : " plan names")
                  + " a school to keep away from.",
              SOURCE));
    }
  }
}
