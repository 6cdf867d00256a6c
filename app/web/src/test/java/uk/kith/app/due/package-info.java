/** What is recorded as done, and what is due next, on the real house. */
@NullMarked
package uk.kith.app.due;

import org.jspecify.annotations.NullMarked;
