/**
 * One child with two records (R-DATA-15): which records are alike enough to be compared by a
 * person, and what speaks against making one history of both.
 */
@NullMarked
package uk.kith.placements.engine.same;

import org.jspecify.annotations.NullMarked;
