/**
 * Until when records are kept, what holds them longer, and how they are deleted when their time is
 * over (ADR 0042, ADR 0047).
 */
@NullMarked
package uk.kith.placements.internal.retention;

import org.jspecify.annotations.NullMarked;
