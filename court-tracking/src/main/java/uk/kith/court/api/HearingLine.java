package uk.kith.court.api;

/** A hearing in a list of hearings. */
public record HearingLine(CourtCase of, ProceedingsView.HearingView hearing) {}
