/** Tests of the pages of the postcode directory. */
@NullMarked
package uk.kith.app.web.gazetteer;

import org.jspecify.annotations.NullMarked;
