/**
 * The register of children: who they are, what is known of them on a day, and their brothers and\n
 * * sisters. A child may begin as one line of a placement request and be merged with its record
 * later.
 */
@NullMarked
package uk.kith.placements.internal.children;

import org.jspecify.annotations.NullMarked;
