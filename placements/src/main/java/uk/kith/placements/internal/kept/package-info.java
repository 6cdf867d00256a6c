/**
 * Answers about everybody that are kept between reads: what touched whom is written by triggers in
 * the transaction that changes the register, and only those are worked out anew.
 */
@NullMarked
package uk.kith.placements.internal.kept;

import org.jspecify.annotations.NullMarked;
