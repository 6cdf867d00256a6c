/**
 * The authority's own spreadsheets: sending one, saying once which column is which, seeing what it
 * would change, and confirming that; and the same columns out again.
 */
@NullMarked
package uk.kith.app.web.sheets;

import org.jspecify.annotations.NullMarked;
