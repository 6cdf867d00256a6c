/**
 * Lists that leave Kith in a layout that others publish: Annex A of the inspectors, and the places
 * of a fostering service. Rows from snapshots, nothing else; writing files is {@code
 * internal.exports}.
 */
@NullMarked
package uk.kith.placements.engine.exports;

import org.jspecify.annotations.NullMarked;
