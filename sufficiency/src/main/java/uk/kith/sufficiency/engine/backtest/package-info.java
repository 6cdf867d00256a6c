/**
 * How good forecasts would have been that had been made in the past with what was known then
 * (R-SUFF-11).
 */
@NullMarked
package uk.kith.sufficiency.engine.backtest;

import org.jspecify.annotations.NullMarked;
