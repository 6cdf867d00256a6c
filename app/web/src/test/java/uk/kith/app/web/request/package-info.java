/** Tests of the placement request. */
@NullMarked
package uk.kith.app.web.request;

import org.jspecify.annotations.NullMarked;
