/**
 * What pages may ask of sufficiency: services, commands and views. Interfaces and records only;
 * entities stay behind them.
 */
@NullMarked
package uk.kith.sufficiency.api;

import org.jspecify.annotations.NullMarked;
