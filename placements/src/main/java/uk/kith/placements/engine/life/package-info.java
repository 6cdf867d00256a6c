/**
 * What is recorded in the life of homes, placements and children, from which the things due are
 * counted: each with the day on which it was done.
 */
@NullMarked
package uk.kith.placements.engine.life;

import org.jspecify.annotations.NullMarked;
