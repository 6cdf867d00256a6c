package uk.kith.placements.api;

import uk.kith.kernel.ReturnId;

/**
 * A return became part of the register.
 *
 * @param children how many children it tells of
 */
public record ReturnImported(ReturnId id, int year, int children) {}
