/**
 * Records whose time is over, those that are on hold, and deletions: information governance asks,
 * counts and confirms.
 */
@NullMarked
package uk.kith.app.web.retention;

import org.jspecify.annotations.NullMarked;
