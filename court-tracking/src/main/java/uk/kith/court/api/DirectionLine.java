package uk.kith.court.api;

/**
 * A direction in a list.
 *
 * @param recordedBy sign-in name of who recorded the order
 */
public record DirectionLine(
    CourtCase of, ProceedingsView.DirectionView direction, String recordedBy) {}
