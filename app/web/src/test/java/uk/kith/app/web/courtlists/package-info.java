/** Tests of the lists of the court: what they say, and what they look like in a browser. */
@NullMarked
package uk.kith.app.web.courtlists;

import org.jspecify.annotations.NullMarked;
