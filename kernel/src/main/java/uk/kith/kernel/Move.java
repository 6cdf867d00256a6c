package uk.kith.kernel;

/**
 * One row of a table of moves: a thing that stands so, what happens, and how it stands then.
 *
 * @param event what happens, in words for people
 */
public record Move<S extends Enum<S>>(S from, String event, S to) {}
