/** The pages on programs, tested from outside. */
@NullMarked
package uk.kith.app.web.serviceaccount;

import org.jspecify.annotations.NullMarked;
