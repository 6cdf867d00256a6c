/**
 * The house under test: one embedded PostgreSQL and one deployment of the real WAR for all test
 * classes, with a small module {@code harness} of its own beside the real ones. Tests use random
 * ids and never count on an empty database.
 */
@NullMarked
package uk.kith.app.harness;

import org.jspecify.annotations.NullMarked;
