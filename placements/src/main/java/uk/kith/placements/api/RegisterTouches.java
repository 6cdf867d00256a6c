package uk.kith.placements.api;

import uk.kith.kernel.service.TouchSource;

/**
 * Which children and households transactions touched, so that modules to the right can keep answers
 * that rest on the register. Nothing is told of them but their ids.
 */
public interface RegisterTouches extends TouchSource {}
