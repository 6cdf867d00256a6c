/**
 * When a child's proceedings may be over: a planning estimate from what happened in the authority's
 * and the court's own cases, and how well it would have done. Nothing here loads, saves or knows
 * what day it is.
 */
@NullMarked
package uk.kith.court.engine.forecast;

import org.jspecify.annotations.NullMarked;
