/** The pages on which the postcode directory is loaded. */
@NullMarked
package uk.kith.app.web.gazetteer;

import org.jspecify.annotations.NullMarked;
