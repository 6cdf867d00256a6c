package uk.kith.placements.engine.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Verdict.Objection;

/**
 * A bed for everybody in a foster home, and a room of its own for each child of three or more:
 * where every way of giving out the beds leaves one of them sharing, the responsible authority of
 * each child who shares has agreed (R-MATCH-16; Fostering Services: National Minimum Standards
 * 2011, standard 10.6). Of a home whose bedrooms nobody recorded nothing is concluded.
 *
 * <p>Children who live here and children for whom a place is held each need a bed, a young adult
 * staying put a room (R-PLACE-40), a parent with a child one room for both (R-PLACE-39); carers'
 * own children and other adults of the household sleep elsewhere. A child of whom no age is known
 * should have a room of its own.
 */
final class BedroomSharing implements PlacementRule {

  private static final RuleId ID = RuleId.of("R-MATCH-16");
  private static final String SOURCE =
      "Fostering Services: National Minimum Standards 2011, standard 10.6";

  private static final int NO_BED = 1;
  private static final int SHARED = 1 << 1;
  private static final int NOT_RECORDED = 1 << 2;

  private final Asked asked;

  /** The children of the request, or a parent and child as one. */
  private final List<Sleeper> placed;

  BedroomSharing(Asked asked) {
    this.asked = asked;
    placed =
        asked.isFor(SearchKind.PARENT_AND_CHILD)
            ? List.of(new Sleeper(null, Sex.UNKNOWN, true, Sleeper.Room.ALONE))
            : asked.children.stream().map(this::sleeper).toList();
  }

  private Sleeper sleeper(ChildSnapshot child) {
    return new Sleeper(child.id(), child.sex(), true, room(asked.age(child)));
  }

  private Sleeper.Room room(@Nullable Integer age) {
    return age == null || age >= asked.policy.ownRoomFromAge()
        ? Sleeper.Room.OWN
        : Sleeper.Room.ANY;
  }

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public int test(HouseholdColumns homes, int row) {
    if (!homes.isFostering(row)) {
      return Said.NOTHING;
    }
    if (!homes.is(row, HouseholdColumns.HAS_BEDROOMS)) {
      return isWorthAsking(homes, row) ? Said.NOTE | NOT_RECORDED : Said.NOTHING;
    }
    return homes.sleepers(row) + placed.size() <= homes.bedrooms(row)
        ? Said.NOTHING
        : withOthers(homes.home(row));
  }

  /** A child who would be the only one is not in question; of staying put R-PLACE-40 asks. */
  private boolean isWorthAsking(HouseholdColumns homes, int row) {
    return homes.sleepers(row) + placed.size() > 1 && !homes.is(row, HouseholdColumns.STAYING_PUT);
  }

  private int withOthers(HouseholdSnapshot home) {
    int sharing = sharing(bedrooms(home).holding(), everybody(others(home)));
    if (sharing == Beds.NOT_ENOUGH) {
      return Said.IMPOSSIBLE | NO_BED;
    }
    return sharing > 0 ? Said.APPROVAL | SHARED : Said.NOTHING;
  }

  @Override
  public void tell(HouseholdSnapshot home, int said, List<Objection> to) {
    if (Said.has(said, NOT_RECORDED)) {
      to.add(
          Objections.ask(
              ID, "The bedrooms here are not recorded: ask who would share a room.", SOURCE));
    } else if (Said.has(said, NO_BED)) {
      to.add(Objections.impossible(ID, noBed(home), SOURCE));
    } else {
      to.add(
          Objections.approval(
              ID,
              wouldShare(home)
                  + " It takes the agreement, in writing, of the authority responsible for each"
                  + " child who shares.",
              SOURCE,
              Approvers.RESPONSIBLE_AUTHORITIES));
    }
  }

  private String noBed(HouseholdSnapshot home) {
    if (placed.stream().anyMatch(Sleeper::isAlone)) {
      return "No bedroom is free here for a parent and child, by the bedrooms recorded.";
    }
    List<Sleeper> others = others(home);
    int alone = alone(others);
    int free = Beds.free(bedrooms(home).holding(), alone, others.size() - alone);
    return Wording.sentence(Wording.number(free))
        + (free == 1 ? " bed is" : " beds are")
        + " free here and "
        + Wording.number(placed.size())
        + (placed.size() == 1 ? " is" : " are")
        + " needed, by the bedrooms recorded.";
  }

  /** Who would share where it is they alone, and never who else. */
  private String wouldShare(HouseholdSnapshot home) {
    List<Sleeper> others = others(home);
    int[] holding = bedrooms(home).holding();
    List<List<Sleeper>> shared =
        RoomPlan.best(holding, everybody(others), this::areSiblings).orElseThrow().stream()
            .filter(room -> room.size() > 1 && room.stream().anyMatch(Sleeper::shouldHaveOwn))
            .toList();
    List<Sleeper> sharing = shared.stream().flatMap(List::stream).toList();
    List<Sleeper> ofThem = sharing.stream().filter(Sleeper::placed).toList();
    boolean othersAsNow =
        sharing.stream().filter(s -> !s.placed() && s.shouldHaveOwn()).count()
            == sharing(holding, others);
    boolean amongThem =
        shared.stream()
            .filter(room -> room.stream().anyMatch(Sleeper::placed))
            .allMatch(room -> room.stream().allMatch(Sleeper::placed));
    return othersAsNow && amongThem && !ofThem.isEmpty()
        ? Wording.sentence(who(ofThem)) + " would share a bedroom."
        : "A bedroom would have to be shared here.";
  }

  /** "the brothers", "the brother and sister", "two of the brothers and sisters", "they". */
  private String who(List<Sleeper> sharing) {
    boolean all = sharing.size() == placed.size();
    String group = asked.siblingGroup ? siblings() : "";
    if (all) {
      return group.isEmpty() ? "they" : "the " + group;
    }
    return Wording.number(sharing.size()) + " of " + (group.isEmpty() ? "them" : "the " + group);
  }

  private String siblings() {
    if (placed.size() == 2 && isOne(Sex.MALE) && isOne(Sex.FEMALE)) {
      return "brother and sister";
    }
    return placed.stream().allMatch(child -> child.sex() == Sex.MALE)
        ? "brothers"
        : placed.stream().allMatch(child -> child.sex() == Sex.FEMALE)
            ? "sisters"
            : "brothers and sisters";
  }

  private boolean isOne(Sex sex) {
    return placed.stream().filter(child -> child.sex() == sex).count() == 1;
  }

  /** Who needs a bed here beside the children of the request. */
  private List<Sleeper> others(HouseholdSnapshot home) {
    List<Sleeper> others = new ArrayList<>();
    List<Resident> residents = asked.others(home.residents().stream());
    boolean parents = isAny(residents, Resident.Unit.PARENT);
    boolean children = isAny(residents, Resident.Unit.CHILD);
    for (Resident resident : residents) {
      if (resident.kind() == Resident.Kind.STAYING_PUT
          || (resident.unit() == Resident.Unit.PARENT && children)) {
        others.add(new Sleeper(null, resident.sex(), false, Sleeper.Room.ALONE));
      } else if (resident.unit() == Resident.Unit.CHILD && parents) {
        continue; // in the parent's room (R-PLACE-39)
      } else if (resident.kind().needsBed()) {
        others.add(new Sleeper(resident.child(), resident.sex(), false, room(resident.age())));
      }
    }
    for (int held = 0; held < home.places().reserved(); held++) {
      others.add(new Sleeper(null, Sex.UNKNOWN, false, Sleeper.Room.OWN));
    }
    return others;
  }

  /** Where the other one is of the request, nobody is in a unit here. */
  private static boolean isAny(List<Resident> residents, Resident.Unit unit) {
    return residents.stream().anyMatch(resident -> resident.unit() == unit);
  }

  private List<Sleeper> everybody(List<Sleeper> others) {
    List<Sleeper> everybody = new ArrayList<>(placed);
    everybody.addAll(others);
    return everybody;
  }

  private boolean areSiblings(Sleeper one, Sleeper other) {
    ChildId a = one.who();
    ChildId b = other.who();
    return a != null && b != null && asked.ties.areSiblings(a, b);
  }

  private static int sharing(int[] holding, List<Sleeper> people) {
    int alone = alone(people);
    int older = (int) people.stream().filter(Sleeper::shouldHaveOwn).count();
    return Beds.sharing(holding, alone, older, people.size() - alone - older);
  }

  private static int alone(List<Sleeper> people) {
    return (int) people.stream().filter(Sleeper::isAlone).count();
  }

  private static Bedrooms bedrooms(HouseholdSnapshot home) {
    return Objects.requireNonNull(home.bedrooms(), "bedrooms");
  }
}
