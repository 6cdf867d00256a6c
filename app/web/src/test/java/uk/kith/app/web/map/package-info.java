/** Tests of the map of placements. */
@NullMarked
package uk.kith.app.web.map;

import org.jspecify.annotations.NullMarked;
