/** Entities, services and REST resources of sufficiency. Nothing outside this module may use it. */
@NullMarked
package uk.kith.sufficiency.internal;

import org.jspecify.annotations.NullMarked;
