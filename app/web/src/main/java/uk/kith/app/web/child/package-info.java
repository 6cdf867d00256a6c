/** The page of one child. Every view of it is audited by the register. */
@NullMarked
package uk.kith.app.web.child;

import org.jspecify.annotations.NullMarked;
