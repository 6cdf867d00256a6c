package uk.kith.sufficiency.engine.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.placements.engine.ApprovalStanding;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Resident;
import uk.kith.sufficiency.engine.history.Where;

/**
 * A home whose places children of the simulation could take, as it would be without any of them.
 *
 * @param home with those residents alone whom the simulation does not know, such as carers' own
 *     children and children of other authorities; these stay, and the places that they fill with
 *     them
 * @param unrelated so many of the simulation's children live in it at the most; places beyond these
 *     are for brothers and sisters who live there by themselves
 */
public record SupplyHome(HouseholdSnapshot home, int unrelated) {

  public SupplyHome {
    if (unrelated < 1) {
      throw new IllegalArgumentException("a home for " + unrelated + " children");
    }
    if (Sought.of(home.kind()) == null) {
      throw new IllegalArgumentException(home.kind() + " has no places for others");
    }
  }

  /** All of its places are for anybody whom law and terms allow. */
  public SupplyHome(HouseholdSnapshot home) {
    this(home, Integer.MAX_VALUE);
  }

  /**
   * As the register knows it, without the children whom the simulation knows. Places held for
   * somebody count as free: whoever is to come is among those for whom a home is looked for.
   */
  public static SupplyHome of(HouseholdSnapshot home, Set<ChildId> simulated) {
    List<Resident> others = new ArrayList<>();
    int ours = 0;
    for (Resident resident : home.residents()) {
      if (resident.child() != null && simulated.contains(resident.child())) {
        ours++;
      } else {
        others.add(resident);
      }
    }
    Places places = home.places();
    return new SupplyHome(
        with(
            home,
            others,
            new Places(
                places.approved(), Math.max(0, places.filled() - ours), places.notAvailable(), 0)));
  }

  /** The same home without anybody who fills a place, as it would stand when it opens. */
  public SupplyHome unfilled() {
    List<Resident> family =
        home.residents().stream().filter(each -> !each.kind().needsBed()).toList();
    return new SupplyHome(
        with(home, family, new Places(home.places().approved(), 0, List.of(), 0)), unrelated);
  }

  /** Places that the simulation may give to children while all of them are available. */
  public int places() {
    return Math.max(0, home.places().approved() - home.places().filled());
  }

  public Sought kind() {
    Sought kind = Sought.of(home.kind());
    if (kind == null) {
      throw new IllegalStateException("no such home is made");
    }
    return kind;
  }

  public Where where(LocalAuthority responsible) {
    Boolean inside = home.where().isIn(responsible);
    return inside == null ? Where.NOT_KNOWN : inside ? Where.LOCAL : Where.OUTSIDE;
  }

  /** Why and how long some places cannot be used. */
  public List<NotAvailable> notAvailable() {
    return home.places().notAvailable();
  }

  /** The day on which its approval is known to end, as days since 1970; or {@code otherwise}. */
  public int closesOn(int otherwise) {
    ApprovalStanding standing = home.standing();
    return standing == null || standing.endedOn() == null
        ? otherwise
        : (int) standing.endedOn().toEpochDay();
  }

  /** The same home with other company. */
  static HouseholdSnapshot with(HouseholdSnapshot home, List<Resident> residents, Places places) {
    return with(home, residents, places, home.bedrooms());
  }

  /** The same home with other company and other bedrooms. */
  static HouseholdSnapshot with(
      HouseholdSnapshot home,
      List<Resident> residents,
      Places places,
      @Nullable Bedrooms bedrooms) {
    return new HouseholdSnapshot(
        home.id(),
        home.localId(),
        home.kind(),
        home.own(),
        home.approvedBy(),
        home.where(),
        home.terms(),
        places,
        home.vacantSince(),
        residents,
        List.of(),
        home.skills(),
        home.languages(),
        home.heritageSupport(),
        home.exemptions(),
        home.registration(),
        bedrooms,
        home.connectedTo(),
        home.standing());
  }
}
