/**
 * A copy of a database for tests and training, with nobody's own values in it (ADR 0063). It is a
 * program of its own, run from the libraries of the war, and knows no server: what becomes of each
 * column stands in {@code columns.txt} beside it.
 */
@NullMarked
package uk.kith.app.pseudonymise;

import org.jspecify.annotations.NullMarked;
