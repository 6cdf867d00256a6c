/**
 * One search: where it stands, reserving places with reasons, approvals, and starting the
 * placement.
 */
@NullMarked
package uk.kith.app.web.search;

import org.jspecify.annotations.NullMarked;
