/** The pages of sufficiency, as somebody sees them. */
@NullMarked
package uk.kith.app.web.forecast;

import org.jspecify.annotations.NullMarked;
