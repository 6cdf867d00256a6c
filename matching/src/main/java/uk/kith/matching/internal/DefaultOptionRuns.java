package uk.kith.matching.internal;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.kernel.JobId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.Jobs.JobView;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.matching.api.OptionRuns;
import uk.kith.placements.api.Searches;

/** Runs that are made at once, and those that a job makes. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class DefaultOptionRuns implements OptionRuns {

  private static final int ALL = 100;

  @Inject RunMaker maker;
  @Inject SqlRuns runs;
  @Inject Searches searches;
  @Inject Jobs jobs;
  @Inject AuditTrail audit;

  /** Homes from so many of which a job puts in words what is said of each. */
  @Inject
  @ConfigProperty(name = "kith.matching.options.job-from-homes", defaultValue = "5000")
  int jobFromHomes;

  @Override
  public Begun begin(SearchId search, LocalDate asOf) {
    RunMaker.Asked asked = maker.asked(new RunId(UUID.randomUUID()), search, asOf);
    Optional<StoredRun> same = maker.findSame(asked);
    if (same.isPresent() || asked.homes() < jobFromHomes) {
      StoredRun run = same.orElseGet(() -> maker.make(asked));
      maker.auditShown(run, asked.homes());
      return new Begun(run.id(), null);
    }
    return findBegun(search, asOf).orElseGet(() -> submit(asked.run().id(), search, asOf));
  }

  /** Who asks again while it is made waits for the same. */
  private Optional<Begun> findBegun(SearchId search, LocalDate asOf) {
    return jobs.findMine(OptionsJob.KIND).stream()
        .filter(job -> RunWanted.of(job.argument()).isOf(search, asOf))
        .findFirst()
        .map(job -> new Begun(RunWanted.of(job.argument()).run(), job.id()));
  }

  private Begun submit(RunId run, SearchId search, LocalDate asOf) {
    audit.record("options-asked", search, Map.of("run", run.toString()));
    String argument = new RunWanted(run, search, asOf).toString();
    return new Begun(run, jobs.submit(OptionsJob.KIND, argument));
  }

  @Override
  public JobView getState(SearchId search, RunId run, JobId job) {
    return state(search, run, job);
  }

  private JobView state(SearchId search, RunId run, JobId job) {
    searches.getSearch(search);
    Optional<JobView> found =
        jobs.find(job)
            .filter(each -> each.kind().equals(OptionsJob.KIND))
            .filter(each -> makes(job, run, search));
    return found.orElseGet(
        () ->
            runs.find(run)
                .filter(made -> made.search().equals(search))
                .map(made -> new JobView(job, OptionsJob.KIND, Jobs.Status.DONE, ALL, ""))
                .orElseThrow(() -> new NotFound(run)));
  }

  /** A job of another search is none, whoever may see this one. */
  private boolean makes(JobId job, RunId run, SearchId search) {
    return jobs.findArgument(job).filter(told -> RunWanted.of(told).isOf(run, search)).isPresent();
  }

  @Override
  public void cancel(SearchId search, RunId run, JobId job) {
    if (state(search, run, job).status() != Jobs.Status.DONE) {
      jobs.cancel(job);
      audit.record("options-cancelled", search, Map.of("run", run.toString()));
    }
  }

  /** What a job makes a run of. */
  public RunMaker.Asked read(RunId run, SearchId search, LocalDate asOf) {
    return maker.asked(run, search, asOf);
  }

  /** What a job does last; a second run of it finds that all is done. */
  public void complete(RunMaker.Asked asked, JobId job) {
    if (runs.find(asked.run().id()).isPresent()) {
      return;
    }
    maker.auditShown(maker.make(asked), asked.homes());
    if (!jobs.finish(job, "Made")) {
      throw new Conflict("cancelled", "The making of the run was cancelled");
    }
  }
}
