/** The pages on users, tested from outside. */
@NullMarked
package uk.kith.app.web.users;

import org.jspecify.annotations.NullMarked;
