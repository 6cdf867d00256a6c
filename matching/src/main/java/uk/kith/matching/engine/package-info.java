/**
 * What a home is worth for a child, in visible parts, and the order that follows; brothers and
 * sisters together first, then apart. Pure functions of snapshots, a policy and a day; whether a
 * home is possible at all is said by {@code placements.engine}.
 */
@NullMarked
package uk.kith.matching.engine;

import org.jspecify.annotations.NullMarked;
