package uk.kith.placements.api;

/**
 * What is known of a household on a day, to be changed: the view, and the same as a command would
 * say it, with whoever lives there and is not placed.
 */
public record KnownHousehold(HouseholdView view, RecordHousehold known) {}
