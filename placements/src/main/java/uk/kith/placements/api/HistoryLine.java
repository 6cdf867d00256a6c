package uk.kith.placements.api;

import java.time.LocalDate;

/** One dated line of a history, in words. */
public record HistoryLine(LocalDate on, String text) {}
