package uk.kith.placements.internal.returns;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ReturnId;
import uk.kith.placements.api.TakeBackWeighed.Resting;
import uk.kith.placements.engine.ssda903.ChildTold;

/** What returns ask of the register of children and placements. In the caller's transaction. */
public interface Register {

  /** Those of the local numbers that the register knows, whoever brought them in. */
  Set<String> known(Collection<String> localIds);

  /**
   * Makes the register say what the returns tell of these children. Children who are new are added;
   * of the others only what is not known is filled in. Placements and dated facts that earlier
   * returns told, and these do not, are superseded in the name of this return; what people recorded
   * stays and comes first: returns speak only of the days that it leaves free.
   */
  void apply(ReturnId source, List<ChildTold> children);

  /** Children whom this return brought in. */
  Set<ChildId> broughtBy(ReturnId source);

  /** What people decided or recorded since on what this return told. */
  List<Resting> decisionsRestingOn(ReturnId source);

  /** The authority's own number of each of these; those without one are absent. */
  Map<ChildId, String> numbers(Collection<ChildId> children);

  /** Undoes {@link #apply}: the register is as it was before. */
  void takeBack(ReturnId source);
}
