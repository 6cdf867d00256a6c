/**
 * An authority's own spreadsheets: finding the heading, telling which column is which, reading the
 * cells, and saying what a sheet would change before anything is changed. What a kind of sheet
 * holds is one list of columns.
 */
@NullMarked
package uk.kith.placements.engine.sheets;

import org.jspecify.annotations.NullMarked;
