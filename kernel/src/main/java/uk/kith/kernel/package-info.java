/**
 * Values that every module speaks: ids, dates, findings, heritage, places on the map. Pure Java: no
 * database, clock, configuration or Jakarta imports, so that engines may depend on it.
 */
@NullMarked
package uk.kith.kernel;

import org.jspecify.annotations.NullMarked;
