/** The pages of any authority and of the yearly tables. */
@NullMarked
package uk.kith.app.web.authorities;

import org.jspecify.annotations.NullMarked;
