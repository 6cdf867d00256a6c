/** Hearings: what kinds there are, how they move, and what counts as held (R-COURT-18 to -21). */
@NullMarked
package uk.kith.court.engine.hearing;

import org.jspecify.annotations.NullMarked;
