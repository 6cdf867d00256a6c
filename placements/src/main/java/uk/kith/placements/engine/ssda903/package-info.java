/**
 * The SSDA903 return: reading what was received, the published rules, the spells that follow from
 * its episodes, and writing it out again. Pure functions of bytes and rows; storing them is the
 * business of {@code internal.returns}.
 */
@NullMarked
package uk.kith.placements.engine.ssda903;

import org.jspecify.annotations.NullMarked;
