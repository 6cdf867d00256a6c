/** What programs may do, tested from outside. */
@NullMarked
package uk.kith.app.program;

import org.jspecify.annotations.NullMarked;
