/**
 * Entities, services and REST resources of court tracking. Nothing outside this module may use it.
 */
@NullMarked
package uk.kith.court.internal;

import org.jspecify.annotations.NullMarked;
