/**
 * What becomes of every child in care and of those who come, day by day and many times over: an
 * event-driven microsimulation (R-SUFF-10). Replication k depends on the seed and on k alone, so
 * that the answer never depends on who reckoned what.
 */
@NullMarked
package uk.kith.sufficiency.engine.simulation;

import org.jspecify.annotations.NullMarked;
