/** Tests of extracts on their way into the register. */
@NullMarked
package uk.kith.placements.internal.casesystem;

import org.jspecify.annotations.NullMarked;
