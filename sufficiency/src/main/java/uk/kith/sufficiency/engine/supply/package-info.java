/**
 * The homes that there are and will be, and who could live in them: matching's own constraints and
 * scores, asked once for each situation of a home and then looked up (R-SUFF-09, R-SUFF-15).
 */
@NullMarked
package uk.kith.sufficiency.engine.supply;

import org.jspecify.annotations.NullMarked;
