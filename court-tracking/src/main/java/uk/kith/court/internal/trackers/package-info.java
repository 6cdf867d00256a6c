/**
 * The legal and the permanence tracker that authorities keep as spreadsheets: their columns, what
 * one would add to the record, and the same columns out again. A tracker adds what Kith does not
 * hold, through the commands by which people record it; what contradicts the record is told and
 * never taken.
 */
@NullMarked
package uk.kith.court.internal.trackers;

import org.jspecify.annotations.NullMarked;
