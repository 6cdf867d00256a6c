/**
 * Runs Kith on one machine: an embedded PostgreSQL, or the one that DB_URL names, and Payara Micro
 * as a child process. Nothing here knows the application but its war file and its health address.
 */
@NullMarked
package uk.kith.launcher;

import org.jspecify.annotations.NullMarked;
