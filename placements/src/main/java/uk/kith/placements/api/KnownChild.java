package uk.kith.placements.api;

/**
 * What is known of a child on a day, to be changed: the view, and the same as a command would say
 * it, with full postcodes.
 */
public record KnownChild(ChildView view, RecordChild known) {}
