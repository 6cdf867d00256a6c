/** Tests of the pages on placements outside the area. */
@NullMarked
package uk.kith.app.web.outside;

import org.jspecify.annotations.NullMarked;
