/**
 * Tables of the moves that a thing may make from one state to the next; nothing else is possible.
 */
@NullMarked
package uk.kith.kernel.moves;

import org.jspecify.annotations.NullMarked;
