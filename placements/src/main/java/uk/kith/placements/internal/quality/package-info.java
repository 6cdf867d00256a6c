/**
 * Findings of returns and doubts about the register in one list, and the acceptances of those that
 * may stand.
 */
@NullMarked
package uk.kith.placements.internal.quality;

import org.jspecify.annotations.NullMarked;
