/** Homes and what children need of them, without anything that leads to anybody (CareSupply). */
@NullMarked
package uk.kith.placements.internal.supply;

import org.jspecify.annotations.NullMarked;
