/** Pages of records that are due for deletion, on hold, and deleted. */
@NullMarked
package uk.kith.app.web.retention;

import org.jspecify.annotations.NullMarked;
