/**
 * What other modules and pages may ask of placements: services, commands, views and events.
 * Interfaces and records only; entities stay behind them.
 */
@NullMarked
package uk.kith.placements.api;

import org.jspecify.annotations.NullMarked;
