/** Tests of what was asked for a search, in the words of its page. */
@NullMarked
package uk.kith.app.web.asking;

import org.jspecify.annotations.NullMarked;
