/**
 * The account of placements outside the area: the reason, the local homes considered, the cost.
 * Entries are superseded, never edited.
 */
@NullMarked
package uk.kith.placements.internal.outside;

import org.jspecify.annotations.NullMarked;
