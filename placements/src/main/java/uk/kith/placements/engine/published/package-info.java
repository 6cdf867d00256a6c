/**
 * Counts as they are told to who may not see children, and as they may leave the authority: small
 * ones are withheld, and what would tell them (R-SUFF-14). Pure.
 */
@NullMarked
package uk.kith.placements.engine.published;

import org.jspecify.annotations.NullMarked;
