/** Entities, services and REST resources of placements. Nothing outside this module may use it. */
@NullMarked
package uk.kith.placements.internal;

import org.jspecify.annotations.NullMarked;
