/**
 * How places stand: counts by kind of home, by the ages that terms allow and by needs for which
 * homes are hard to find (R-PLACE-35, R-SUFF-09).
 */
@NullMarked
package uk.kith.placements.engine.vacancy;

import org.jspecify.annotations.NullMarked;
