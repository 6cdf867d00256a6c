package uk.kith.app.restriction;

import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Id;

/** What a restricted record is of. */
public enum RecordKind {
  CHILD,
  HOUSEHOLD;

  Id id(UUID value) {
    return this == CHILD ? new ChildId(value) : new HouseholdId(value);
  }
}
