/**
 * What the register holds of a person, read for a copy to which they have a right (ADR 0055).
 * Whatever names a child or a household is asked here, as it is deleted in {@code retention}.
 */
@NullMarked
package uk.kith.placements.internal.held;

import org.jspecify.annotations.NullMarked;
