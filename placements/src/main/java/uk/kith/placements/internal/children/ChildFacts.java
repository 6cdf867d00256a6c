package uk.kith.placements.internal.children;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Postcode;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.internal.facts.FactKind;

/** The kinds of dated facts of a child, and the records that their values are. */
public final class ChildFacts {

  /** Six self-described facts (R-MATCH-07). */
  public static final FactKind<Heritage> HERITAGE = new FactKind<>("heritage", Heritage.class);

  /** The national ethnicity code as a return told it, kept beside what people say. */
  public static final FactKind<Code> ETHNIC_CODE = new FactKind<>("ethnic-code", Code.class);

  public static final FactKind<Needs> NEEDS = new FactKind<>("needs", Needs.class);

  public static final FactKind<Compatibility> COMPATIBILITY =
      new FactKind<>("compatibility", Compatibility.class);

  /** Where the family home is. */
  public static final FactKind<Home> HOME = new FactKind<>("home", Home.class);

  public static final FactKind<School> SCHOOL = new FactKind<>("school", School.class);

  /** What the child wants, in its own words. */
  public static final FactKind<Wishes> WISHES = new FactKind<>("wishes", Wishes.class);

  /** Whose work the child is. */
  public static final FactKind<Allocation> ALLOCATION =
      new FactKind<>("allocation", Allocation.class);

  /** Where the child must not live. */
  public static final FactKind<Avoid> AVOID = new FactKind<>("avoid", Avoid.class);

  /** People and schools to keep away from, in words; kept apart from what homes are judged by. */
  public static final FactKind<Guard> GUARD = new FactKind<>("guard", Guard.class);

  /** A looked after parent placed with her baby (R-PLACE-39). */
  public static final FactKind<Parent> PARENT = new FactKind<>("parent", Parent.class);

  /** Whose child it is, of a parent who is a child on record (R-PERM-27). */
  public static final FactKind<OwnParent> OWN_PARENT =
      new FactKind<>("own-parent", OwnParent.class);

  /** Code of the return, such as C2. */
  public static final FactKind<Code> LEGAL_STATUS = new FactKind<>("legal-status", Code.class);

  private ChildFacts() {}

  /** A code of the return. */
  public record Code(String code) {}

  /** The postcode of the family home. */
  public record Home(String postcode) {
    static Home at(Postcode postcode) {
      return new Home(postcode.value());
    }
  }

  /** A school by postcode, name or both. */
  public record School(@Nullable String postcode, @Nullable String name) {}

  /** Free text. */
  public record Wishes(String text) {}

  /** A worker and a team; either may be absent. */
  public record Allocation(@Nullable String worker, @Nullable String team) {}

  /** Postcode sectors and homes. */
  public record Avoid(Set<String> sectors, Set<HouseholdId> households) {
    public static final Avoid NOTHING = new Avoid(Set.of(), Set.of());
  }

  /** People whom the child must not be near, and schools to stay at or to keep away from. */
  public record Guard(@Nullable String people, @Nullable String schools) {
    public static final Guard NONE = new Guard(null, null);
  }

  /** The parent, a child on record. */
  public record OwnParent(ChildId parent) {}

  /** Whether the child is a looked after parent. */
  public record Parent(boolean lookedAfter) {}
}
