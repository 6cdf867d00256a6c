/**
 * How a child comes to a lasting home: the routes and how each stands, the reviews that consider
 * them, the plan and the weeks that all of it takes (R-PERM). Pure: the day is always given.
 */
@NullMarked
package uk.kith.court.engine.permanence;

import org.jspecify.annotations.NullMarked;
