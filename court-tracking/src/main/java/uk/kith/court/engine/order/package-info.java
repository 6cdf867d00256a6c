/**
 * Orders of the court about a child: which there are and how long each lasts (R-COURT-25 to -42).
 */
@NullMarked
package uk.kith.court.engine.order;

import org.jspecify.annotations.NullMarked;
