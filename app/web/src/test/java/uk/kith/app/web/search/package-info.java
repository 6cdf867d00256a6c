/** Tests of the pages of a search. */
@NullMarked
package uk.kith.app.web.search;

import org.jspecify.annotations.NullMarked;
