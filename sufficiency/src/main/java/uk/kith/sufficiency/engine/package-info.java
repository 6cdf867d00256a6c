/**
 * What the published figures mean, as functions of counted children. Nothing here loads, saves or
 * knows what day it is.
 */
@NullMarked
package uk.kith.sufficiency.engine;

import org.jspecify.annotations.NullMarked;
