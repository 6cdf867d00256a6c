package uk.kith.placements.engine.rules;

import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Sex;

/**
 * Somebody who needs a bed.
 *
 * @param who null when not known, or not to be told
 * @param placed one of the children of the request
 * @param room what there must be, or should be
 */
record Sleeper(@Nullable ChildId who, Sex sex, boolean placed, Room room) {

  /** What somebody needs of a bedroom. */
  enum Room {
    /** Nobody can share with them: a young adult, or a parent with a child. */
    ALONE,
    /** A child who should have a room of its own; sharing has to be agreed. */
    OWN,
    /** A child so young that it may share. */
    ANY
  }

  boolean isAlone() {
    return room == Room.ALONE;
  }

  boolean shouldHaveOwn() {
    return room == Room.OWN;
  }
}
