/** Tests of the pages of returns. */
@NullMarked
package uk.kith.app.web.returns;

import org.jspecify.annotations.NullMarked;
