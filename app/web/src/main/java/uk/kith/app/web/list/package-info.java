/**
 * Worklists: filters in a form whose state stands in the address, counts, and pages of fifty rows.
 */
@NullMarked
package uk.kith.app.web.list;

import org.jspecify.annotations.NullMarked;
