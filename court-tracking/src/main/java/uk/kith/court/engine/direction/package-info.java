/** What the court orders to be done by a day, and whether it was (R-COURT-22 to -24). */
@NullMarked
package uk.kith.court.engine.direction;

import org.jspecify.annotations.NullMarked;
