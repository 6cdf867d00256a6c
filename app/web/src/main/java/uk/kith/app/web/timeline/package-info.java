/** A child's way from the gateway to the permanent order: a page, and drawings for other pages. */
@NullMarked
package uk.kith.app.web.timeline;

import org.jspecify.annotations.NullMarked;
