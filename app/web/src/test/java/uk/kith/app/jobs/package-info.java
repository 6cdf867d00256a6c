/**
 * What becomes of runs of jobs that were overtaken or that bring down their instance. Runs inside
 * the server, beside the rows.
 */
@NullMarked
package uk.kith.app.jobs;

import org.jspecify.annotations.NullMarked;
