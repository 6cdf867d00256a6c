/** Tests of reading extracts of the case system; all people in them are invented. */
@NullMarked
package uk.kith.placements.engine.ssd;

import org.jspecify.annotations.NullMarked;
