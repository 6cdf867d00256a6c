package uk.kith.sufficiency.engine.supply;

import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;

/**
 * What a search for a home knows of a child beside its age: nothing in it leads to the child.
 *
 * @param compatibility with whom it may live; children named in it are not in a baseline, so that
 *     its set of names is not read
 * @param home where the family home is
 * @param school null when it does not go to school
 * @param search what kind of placement is looked for
 * @param together what is decided of it and the brothers and sisters who come with it
 * @param outsideByPlan its plan is to live outside the boundary: no local home is looked for
 */
public record ChildProfile(
    Sex sex,
    Needs needs,
    Heritage heritage,
    Compatibility compatibility,
    Whereabouts home,
    @Nullable Whereabouts school,
    SearchKind search,
    Together together,
    boolean outsideByPlan) {

  /** Of a child of whom nothing is known. */
  public static final ChildProfile NOT_KNOWN =
      new ChildProfile(
          Sex.UNKNOWN,
          Needs.NOT_KNOWN,
          Heritage.NOT_KNOWN,
          Compatibility.ANY,
          Whereabouts.NOT_KNOWN,
          null,
          SearchKind.SHORT_TERM,
          Together.PREFERRED,
          false);
}
