/** Helpers that hand the pages of the footer to tests. */
@NullMarked
package uk.kith.app.web.footer;

import org.jspecify.annotations.NullMarked;
