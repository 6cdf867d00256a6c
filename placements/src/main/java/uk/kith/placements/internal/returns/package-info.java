/**
 * Statutory returns in the database: files, rows, findings and repairs, and what they make of the
 * register of children and placements. The knowledge of the return is the engine's.
 */
@NullMarked
package uk.kith.placements.internal.returns;

import org.jspecify.annotations.NullMarked;
