/**
 * Adoption from the decision to the order: the stages of a child, the moves of a link, what the
 * rules say of both and by when, and the scorecard.
 */
@NullMarked
package uk.kith.matching.engine.adoption;

import org.jspecify.annotations.NullMarked;
