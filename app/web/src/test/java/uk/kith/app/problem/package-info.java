/** Tests of what failures are called outside and in the log. */
@NullMarked
package uk.kith.app.problem;

import org.jspecify.annotations.NullMarked;
