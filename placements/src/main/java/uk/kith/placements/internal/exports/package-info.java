/** Exports in the inspectors' layouts: reading the register, writing CSV and XLSX. */
@NullMarked
package uk.kith.placements.internal.exports;

import org.jspecify.annotations.NullMarked;
