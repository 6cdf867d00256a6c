/** Actions in the database: a row for each, and a row for whatever it said from when to when. */
@NullMarked
package uk.kith.placements.internal.action;

import org.jspecify.annotations.NullMarked;
