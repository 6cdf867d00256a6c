/**
 * What the yearly tables of every authority tell of one: how far the number of children looked
 * after and the share placed outside really drift over one, two and three years.
 */
@NullMarked
package uk.kith.sufficiency.engine.pooled;

import org.jspecify.annotations.NullMarked;
