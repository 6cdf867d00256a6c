/**
 * Placements outside the area: by plan or for lack of a local home, and what stood against each
 * local home (R-PLACE-48). Pure.
 */
@NullMarked
package uk.kith.placements.engine.outside;

import org.jspecify.annotations.NullMarked;
