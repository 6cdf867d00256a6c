/**
 * What was done in the life of homes, placements and children, and what is due next. Entries are
 * withdrawn, never edited; things due are counted afresh on every asking.
 */
@NullMarked
package uk.kith.placements.internal.life;

import org.jspecify.annotations.NullMarked;
