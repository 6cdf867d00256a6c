/**
 * Who was looked after, where, and how it ended: spells merged into episodes of care, in which
 * every day is counted once. Nothing here leads to a child.
 */
@NullMarked
package uk.kith.sufficiency.engine.history;

import org.jspecify.annotations.NullMarked;
