/** Tests of counted places. */
@NullMarked
package uk.kith.placements.engine.vacancy;

import org.jspecify.annotations.NullMarked;
