/**
 * An extract of the case system in the tables of the Standard Safeguarding Dataset: reading its
 * files, and what they tell of each child. Pure; nothing here knows the register.
 */
@NullMarked
package uk.kith.placements.engine.ssd;

import org.jspecify.annotations.NullMarked;
