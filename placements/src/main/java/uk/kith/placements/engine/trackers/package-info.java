/**
 * What trackers of every kind share, that is sheets with a row for a child: how they name a child,
 * what the rows come to, and the cells in which Kith writes them. Pure, and without an opinion on
 * what the other columns say.
 */
@NullMarked
package uk.kith.placements.engine.trackers;

import org.jspecify.annotations.NullMarked;
