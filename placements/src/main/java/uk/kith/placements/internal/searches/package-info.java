/**
 * Searches for placements, from the request to the decision, with the approvals that were given.\n
 * * A child has one open search at a time.
 */
@NullMarked
package uk.kith.placements.internal.searches;

import org.jspecify.annotations.NullMarked;
