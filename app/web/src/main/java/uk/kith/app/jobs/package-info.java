/**
 * The port {@code Jobs} by db-scheduler in PostgreSQL: any instance works, a dead one's task is
 * taken up again. What a job's page shows, and what a run may still write, is a row of our own.
 */
@NullMarked
package uk.kith.app.jobs;

import org.jspecify.annotations.NullMarked;
