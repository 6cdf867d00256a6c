/**
 * The sufficiency statement: what of it people write themselves. What stands beside that is made of
 * figures.
 */
@NullMarked
package uk.kith.sufficiency.engine.statement;

import org.jspecify.annotations.NullMarked;
