/** Entities, services and REST resources of matching. Nothing outside this module may use it. */
@NullMarked
package uk.kith.matching.internal;

import org.jspecify.annotations.NullMarked;
