package uk.kith.matching.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.JobId;
import uk.kith.kernel.PlanId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.DeletedRows;
import uk.kith.kernel.service.Jobs;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.UseCase;
import uk.kith.matching.api.PlanLine;
import uk.kith.matching.api.PlanProof;
import uk.kith.matching.api.PlanResult;
import uk.kith.matching.api.PlanSort;
import uk.kith.matching.api.PlanView;
import uk.kith.matching.api.Plans;
import uk.kith.matching.api.StartPlan;
import uk.kith.matching.api.WhyNotView;
import uk.kith.matching.engine.Policy;
import uk.kith.matching.engine.plan.PlanMaker.Made;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;

/** Plans in the database. */
@UseCase
@AllowedRoles(Role.PLACEMENT_OFFICER)
public class DefaultPlans implements Plans {

  private static final int BATCH = 500;

  /** How long somebody waits for a plan at the most; then a job makes it. */
  private static final Duration AT_ONCE = Duration.ofSeconds(10);

  @Inject SqlPlans plans;
  @Inject PlanShelf shelf;
  @Inject PlanGathering gathering;
  @Inject PolicyBook policies;
  @Inject InputPrints prints;
  @Inject Searches searches;
  @Inject Households households;
  @Inject Children children;
  @Inject Jobs jobs;
  @Inject AccessPolicy access;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Children who wait from whom on a job makes the plan. */
  @Inject
  @ConfigProperty(name = "kith.matching.plans.job-from-children", defaultValue = "150")
  int jobFromChildren;

  /** Seconds that an answer to "why not" may take; it is less exact then. */
  @Inject
  @ConfigProperty(name = "kith.matching.plans.why-not-seconds", defaultValue = "5")
  int whyNotSeconds;

  @Override
  @Once
  public PlanId start(StartPlan command) {
    PlanInputs inputs =
        gathering.gather(command.searches(), command.asOf(), access.maySeeAdopters());
    command.searches().forEach(this::requireOpen);
    if (inputs.waiting().isEmpty()) {
      throw new Conflict("nobody-waits", "No child waits for whom a plan could be made");
    }
    PlanId id = new PlanId(UUID.randomUUID());
    PlanAtWork work =
        inputs.childCount() < jobFromChildren ? work(id, command.asOf(), inputs) : null;
    Made made = work == null ? null : work.workings().make(new PlanDeadline(clock, AT_ONCE));
    if (work == null || made == null || made.plan().cancelled()) {
      // Many children, or longer than somebody should wait.
      plans.add(
          id,
          command.asOf(),
          command.searches(),
          inputs.adopters(),
          jobs.submit(PlanJob.KIND, id.toString()));
    } else {
      plans.add(id, command.asOf(), command.searches(), inputs.adopters(), null);
      store(work, work.found(made));
    }
    audit.record(
        "plan-asked",
        id,
        Map.of(
            "searches", Integer.toString(inputs.waiting().size()),
            "children", Integer.toString(inputs.childCount())));
    return id;
  }

  private void requireOpen(SearchId id) {
    SearchView search = searches.getSearch(id);
    if (!search.isOpen()) {
      throw new Conflict("search-closed", "Search " + search.number() + " has ended");
    }
  }

  private PlanAtWork work(PlanId id, LocalDate asOf, PlanInputs inputs) {
    PolicyVersion version = policies.inForce(asOf);
    Policy policy = version.policy();
    return new PlanAtWork(
        id,
        inputs,
        policy.version(),
        prints.of(inputs),
        new PlanWorkings(asOf, inputs, policy, version.planPolicy()));
  }

  private void store(PlanAtWork work, SqlPlans.Found found) {
    plans.complete(work.id(), work.inputs(), work.policyNumber(), work.fingerprint(), found);
  }

  /** What a job makes a plan of. */
  public PlanAtWork begin(PlanId id) {
    StoredPlan plan = shelf.get(id);
    return work(
        id, plan.asOf(), gathering.gather(plan.searches(), plan.asOf(), access.maySeeAdopters()));
  }

  /** What a job does last. */
  public void complete(PlanAtWork work, SqlPlans.Found found, JobId job) {
    store(work, found);
    audit.record("plan-made", work.id(), Map.of());
    if (!jobs.finish(job, "Made")) {
      throw new Conflict("cancelled", "The plan was cancelled");
    }
  }

  /** What a job does instead when somebody cancelled: a run that was overtaken keeps nothing. */
  public void keepSoFar(PlanAtWork work, SqlPlans.Found found) {
    if (plans.find(work.id()).filter(StoredPlan::cancelled).isPresent()) {
      store(work, found);
      audit.record("plan-made-so-far", work.id(), Map.of());
    }
  }

  @Override
  public void cancel(PlanId id) {
    StoredPlan plan = shelf.get(id);
    JobId job = plan.job();
    if (job != null && plan.result() == null) {
      plans.cancel(id);
      jobs.cancel(job);
      audit.record("plan-cancelled", id, Map.of());
    }
  }

  @Override
  public PlanView getPlan(PlanId id) {
    StoredPlan plan = shelf.get(id);
    audit.record("plan-viewed", id, Map.of());
    PlanResult result = plan.result();
    return view(plan, result == null ? null : visible(withApprovals(result, plan.asOf())));
  }

  @Override
  public PlanView getState(PlanId id) {
    return view(shelf.get(id), null);
  }

  private PlanView view(StoredPlan plan, @Nullable PlanResult result) {
    Jobs.JobView job = job(plan);
    return new PlanView(
        plan.id(),
        plan.asOf(),
        plan.askedAt(),
        plan.askedBy(),
        plan.searches(),
        job.status(),
        job.progress(),
        job.message(),
        plan.policyNumber(),
        result);
  }

  /** With the approvals that were given by now. */
  private PlanResult withApprovals(PlanResult result, LocalDate asOf) {
    Set<SearchId> needing = PlanApprovals.searches(result);
    Map<SearchId, List<SearchView.Approval>> given = new HashMap<>();
    if (!needing.isEmpty()) {
      searches
          .openRequests(needing, asOf)
          .forEach(asked -> given.put(asked.search().id(), asked.search().approvals()));
    }
    return PlanApprovals.now(result, given);
  }

  /** Of a plan that was made at once, a job that is done. */
  private Jobs.JobView job(StoredPlan plan) {
    JobId job = plan.job();
    Optional<Jobs.JobView> found = job == null ? Optional.empty() : jobs.find(job);
    return found.orElseGet(
        () ->
            new Jobs.JobView(
                new JobId(plan.id().value()),
                PlanJob.KIND,
                plan.cancelled()
                    ? Jobs.Status.CANCELLED
                    : job == null ? Jobs.Status.DONE : Jobs.Status.FAILED,
                100,
                ""));
  }

  private PlanResult visible(PlanResult result) {
    Set<ChildId> seen = children.visible(allChildren(result));
    Set<HouseholdId> hidden = households.hidden();
    return PlanSight.of(
        result, seen::contains, home -> !hidden.contains(home) && !DeletedRows.isNobody(home));
  }

  private static Set<ChildId> allChildren(PlanResult result) {
    Set<ChildId> all = new HashSet<>();
    result.assignments().forEach(each -> all.addAll(each.children()));
    result.unplaced().forEach(each -> all.add(each.child()));
    return all;
  }

  @Override
  public PlanProof getProof(PlanId id) {
    PlanResult result = shelf.get(id).made();
    audit.record("plan-proof-viewed", id, Map.of());
    Set<ChildId> seen = children.visible(allChildren(result));
    Set<HouseholdId> hidden = households.hidden();
    return PlanProofs.only(
        plans.proof(id),
        seen::contains,
        home -> !hidden.contains(home) && !DeletedRows.isNobody(home));
  }

  /**
   * Compares what the plan followed from with the same facts as they are now, by their
   * fingerprints: nothing has to be marked when something changes, so that no change can be
   * forgotten.
   */
  @Override
  public boolean isStale(PlanId id) {
    StoredPlan plan = shelf.get(id);
    Long then = plan.fingerprint();
    return then != null
        && prints.of(gathering.gather(plan.searches(), plan.asOf(), plan.adopters())) != then;
  }

  @Override
  public WhyNotView whyNot(PlanId id, ChildId child, HouseholdId household) {
    StoredPlan plan = shelf.get(id);
    PlanResult result = plan.made();
    if (!allChildren(result).contains(child) || children.visible(Set.of(child)).isEmpty()) {
      throw new NotFound(child);
    }
    if (households.findHouseholds(List.of(household), plan.asOf()).isEmpty()) {
      throw new NotFound(household);
    }
    // The patience of who asks covers the reading too.
    PlanDeadline patience = new PlanDeadline(clock, Duration.ofSeconds(whyNotSeconds));
    PolicyVersion version = policies.getVersion(Objects.requireNonNull(plan.policyNumber()));
    PlanWorkings now =
        new PlanWorkings(
            plan.asOf(),
            gathering.gather(plan.searches(), plan.asOf(), plan.adopters()),
            version.policy(),
            version.planPolicy());
    audit.record(
        "plan-why-not", id, Map.of("child", child.toString(), "home", household.toString()));
    Set<ChildId> seen = children.visible(allChildren(result));
    return PlanQuestion.of(
        plans.problem(id),
        result,
        now,
        version.planPolicy(),
        patience,
        seen::contains,
        child,
        household);
  }

  @Override
  public Page<PlanLine> listPlans(Sort<PlanSort> sort, int page, int size) {
    Page<PlanLine> asked = new Page<>(List.of(), 0, page, size);
    boolean adopters = access.maySeeAdopters();
    return new Page<>(
        plans.list(sort, adopters, asked.page(), asked.size()).stream().map(this::line).toList(),
        plans.count(adopters),
        page,
        size);
  }

  @Override
  public void exportPlans(Sort<PlanSort> sort, Consumer<List<PlanLine>> taker) {
    List<PlanLine> all =
        plans.list(sort, access.maySeeAdopters(), 0, null).stream().map(this::line).toList();
    for (int from = 0; from < all.size(); from += BATCH) {
      taker.accept(all.subList(from, Math.min(from + BATCH, all.size())));
    }
    audit.record(
        "plans-exported",
        null,
        Map.of("sort", sort.key().name(), "count", Integer.toString(all.size())));
  }

  private PlanLine line(SqlPlans.Line line) {
    StoredPlan plan = line.plan();
    Jobs.JobView job = job(plan);
    return new PlanLine(
        plan.id(),
        plan.asOf(),
        plan.askedAt(),
        plan.askedBy(),
        job.status(),
        job.progress(),
        plan.searches().size(),
        plan.fingerprint() == null
            ? null
            : new PlanLine.Figures(
                line.children(), line.placed(), line.together(), line.local(), line.proven()));
  }
}
