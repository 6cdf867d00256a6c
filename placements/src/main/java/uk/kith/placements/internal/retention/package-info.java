/** Reads what the periods run from for which records are kept. */
@NullMarked
package uk.kith.placements.internal.retention;

import org.jspecify.annotations.NullMarked;
