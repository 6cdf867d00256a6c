package uk.kith.court.api;

import uk.kith.kernel.service.TouchSource;

/**
 * Of which children transactions touched what court tracking records, so that modules to the right
 * can keep answers that rest on it. Nothing is told of them but their ids.
 */
public interface CourtChildTouches extends TouchSource {}
