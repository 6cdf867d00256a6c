/**
 * Placements outside the authority's area: the worklist, and the account of one placement with what
 * stood against every local home.
 */
@NullMarked
package uk.kith.app.web.outside;

import org.jspecify.annotations.NullMarked;
