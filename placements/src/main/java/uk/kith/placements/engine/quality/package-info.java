/**
 * The quality of what is held: how long a doubt has stood, and which facts about children are
 * missing, so that a rule or a figure cannot be told.
 */
@NullMarked
package uk.kith.placements.engine.quality;

import org.jspecify.annotations.NullMarked;
