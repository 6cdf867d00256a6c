/**
 * Where a postcode is, in which authority, and how sure. Published facts in, {@code Whereabouts}
 * out; what is doubtful stays not known.
 */
@NullMarked
package uk.kith.placements.engine.gazetteer;

import org.jspecify.annotations.NullMarked;
