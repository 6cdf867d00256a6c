/** Tests of the page that says why a child is here. */
@NullMarked
package uk.kith.app.web.why;

import org.jspecify.annotations.NullMarked;
