/** Tests of the options page on an invented search. */
@NullMarked
package uk.kith.app.web.options;

import org.jspecify.annotations.NullMarked;
