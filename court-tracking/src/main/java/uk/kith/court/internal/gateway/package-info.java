/** Entities, services and REST resources of the legal gateway and of pre-proceedings. */
@NullMarked
package uk.kith.court.internal.gateway;

import org.jspecify.annotations.NullMarked;
