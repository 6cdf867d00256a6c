/**
 * What many simulated futures say together: counts of them, quantiles, and what a baseline can do
 * whose register tells of hardly any past. Blocks of futures add up to the same whatever their
 * order (R-SUFF-10, R-SUFF-11).
 */
@NullMarked
package uk.kith.sufficiency.engine.forecast;

import org.jspecify.annotations.NullMarked;
