/**
 * The constraints: one named object a rule, which first answers for a row of columns with a number
 * and then, when asked, with sentences made from the same facts (R-MATCH-01). {@link
 * uk.kith.placements.engine.rules.PlacementRules} asks them all, of one home for a page or of every
 * home for a ranking.
 */
@NullMarked
package uk.kith.placements.engine.rules;

import org.jspecify.annotations.NullMarked;
