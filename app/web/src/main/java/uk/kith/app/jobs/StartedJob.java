package uk.kith.app.jobs;

import uk.kith.kernel.JobId;
import uk.kith.kernel.service.Actor;

/**
 * A job that has just been started.
 *
 * @param actor who submitted it, with the roles of then
 * @param attempt counts starts from 1; only the newest may write
 */
record StartedJob(JobId id, String kind, String argument, Actor actor, int attempt) {}
