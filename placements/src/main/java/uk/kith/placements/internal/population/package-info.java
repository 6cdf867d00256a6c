/** Children of a day as counts need them: without anything that leads to a child. */
@NullMarked
package uk.kith.placements.internal.population;

import org.jspecify.annotations.NullMarked;
