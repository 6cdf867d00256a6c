/**
 * The authority's own spreadsheets: reading workbooks, keeping uploads and mappings, and applying a
 * sheet whole through the register's own verbs.
 */
@NullMarked
package uk.kith.placements.internal.sheets;

import org.jspecify.annotations.NullMarked;
