/** Pages of permanence, rendered and in a browser. */
@NullMarked
package uk.kith.app.web.permanence;

import org.jspecify.annotations.NullMarked;
