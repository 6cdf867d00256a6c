/** Placements outside the area and their account, on the real house. */
@NullMarked
package uk.kith.app.outside;

import org.jspecify.annotations.NullMarked;
