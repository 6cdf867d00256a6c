/** Facts that were put right after somebody had gone by them. */
@NullMarked
package uk.kith.placements.internal.correction;

import org.jspecify.annotations.NullMarked;
