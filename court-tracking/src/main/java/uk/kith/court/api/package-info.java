/**
 * What other modules and pages may ask of court tracking: services, commands and views. Interfaces,
 * records and enums only; entities stay behind them.
 */
@NullMarked
package uk.kith.court.api;

import org.jspecify.annotations.NullMarked;
