/**
 * Places reserved and placements made, ended and corrected. The database refuses a place that is
 * held\n * twice and a child who would live in two homes.
 */
@NullMarked
package uk.kith.placements.internal.placing;

import org.jspecify.annotations.NullMarked;
