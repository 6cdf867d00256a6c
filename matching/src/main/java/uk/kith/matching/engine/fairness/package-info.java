/**
 * Whether children of some groups are served worse by the order of homes (R-MATCH-21): groups are
 * compared by what their searches offered, never person by person. Pure functions of counted cases.
 */
@NullMarked
package uk.kith.matching.engine.fairness;

import org.jspecify.annotations.NullMarked;
