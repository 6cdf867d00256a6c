/**
 * The legal gateway and pre-proceedings: what was decided, what was done with the family before the
 * court, and by when it should be. Functions of what is recorded and of the day.
 */
@NullMarked
package uk.kith.court.engine.gateway;

import org.jspecify.annotations.NullMarked;
