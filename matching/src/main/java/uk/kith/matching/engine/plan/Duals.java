package uk.kith.matching.engine.plan;

/**
 * What a solver of the relaxed problem thinks a child's place and a bed are worth; a guess, from
 * which {@link Bound} makes what can be relied on.
 *
 * @param price of each child of the grid
 * @param rent of a bed of each home of the grid
 */
record Duals(double[] price, double[] rent) {}
