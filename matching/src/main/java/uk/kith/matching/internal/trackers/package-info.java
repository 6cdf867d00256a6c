/**
 * The adoption tracker that panel advisers keep as a spreadsheet: laid beside the record, recorded
 * through the commands by which people record the same by hand, and written out again.
 */
@NullMarked
package uk.kith.matching.internal.trackers;

import org.jspecify.annotations.NullMarked;
