/** Pages of requests for data in a browser. */
@NullMarked
package uk.kith.app.web.datarequest;

import org.jspecify.annotations.NullMarked;
