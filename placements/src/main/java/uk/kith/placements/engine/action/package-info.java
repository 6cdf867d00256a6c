/**
 * What somebody is to do for a child by a day, and the meetings in which it is agreed. No rule of
 * law stands here: only what makes an action whole, and which of several is the next.
 */
@NullMarked
package uk.kith.placements.engine.action;

import org.jspecify.annotations.NullMarked;
