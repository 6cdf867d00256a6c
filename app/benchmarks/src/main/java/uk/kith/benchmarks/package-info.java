/**
 * How long the engines take, by JMH; the figures stand in docs/benchmarks.md. Data are invented,
 * the same for the same seed.
 */
@NullMarked
package uk.kith.benchmarks;

import org.jspecify.annotations.NullMarked;
