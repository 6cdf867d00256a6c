/** Tests of the page of a child on an invented register. */
@NullMarked
package uk.kith.app.web.child;

import org.jspecify.annotations.NullMarked;
