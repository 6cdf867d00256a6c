/** The map of placements: how many children live in which postcode sector, inside and outside. */
@NullMarked
package uk.kith.app.web.map;

import org.jspecify.annotations.NullMarked;
