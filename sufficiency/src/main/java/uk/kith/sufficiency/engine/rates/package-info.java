/**
 * How fast children leave care, move and come into care: estimated from episodes of which some are
 * not over and some began before anything was recorded, each estimate with its data, drawn to a
 * broader one where its own data are few (R-SUFF-10).
 */
@NullMarked
package uk.kith.sufficiency.engine.rates;

import org.jspecify.annotations.NullMarked;
