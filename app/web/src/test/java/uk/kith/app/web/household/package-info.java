/** Tests of the page of a household on an invented register. */
@NullMarked
package uk.kith.app.web.household;

import org.jspecify.annotations.NullMarked;
