package uk.kith.app.restriction;

import java.util.Optional;
import java.util.UUID;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Id;
import uk.kith.placements.api.RecordNumbers;
import uk.kith.placements.api.RecordNumbers.Numbered;

/** What a restricted record is of. */
public enum RecordKind {
  CHILD,
  HOUSEHOLD;

  Id id(UUID value) {
    return this == CHILD ? new ChildId(value) : new HouseholdId(value);
  }

  /** The record of this kind with a number, or an id; empty when there is none. */
  Optional<? extends Numbered<? extends Id>> find(String number, RecordNumbers numbers) {
    return this == CHILD ? numbers.findChild(number) : numbers.findHousehold(number);
  }
}
