/**
 * What was considered, who was rung and which providers were asked while a search was open. Entries
 * stay as the record of the decision.
 */
@NullMarked
package uk.kith.placements.internal.asking;

import org.jspecify.annotations.NullMarked;
