/** Next steps in the rows of lists. */
@NullMarked
package uk.kith.app.web.action;

import org.jspecify.annotations.NullMarked;
