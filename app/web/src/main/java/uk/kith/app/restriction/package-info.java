/**
 * Records that are restricted against readers by name, the reviews of it, and opening one for a
 * time in an emergency (ADR 0037). The access policy asks here; nobody else decides by it.
 */
@NullMarked
package uk.kith.app.restriction;

import org.jspecify.annotations.NullMarked;
