/** Tests of the worklist of what is due. */
@NullMarked
package uk.kith.app.web.due;

import org.jspecify.annotations.NullMarked;
