/**
 * Extracts of the case system into the register: from the folder or sent, beside what people and
 * returns told, and where they differ.
 */
@NullMarked
package uk.kith.placements.internal.casesystem;

import org.jspecify.annotations.NullMarked;
