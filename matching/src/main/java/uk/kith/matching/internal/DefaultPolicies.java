package uk.kith.matching.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.kith.kernel.Finding;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PolicyDraftId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.matching.api.DraftPolicy;
import uk.kith.matching.api.Policies;
import uk.kith.matching.api.PolicyDraftView;
import uk.kith.matching.api.PolicyTrial;
import uk.kith.matching.api.PolicyVersionView;
import uk.kith.matching.engine.PolicyFigure;
import uk.kith.matching.engine.PolicyRules;
import uk.kith.matching.engine.plan.PlanPolicy;

/** Versions and drafts of the policy in the database. */
@UseCase
@AllowedRoles({
  Role.ADMINISTRATOR,
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class DefaultPolicies implements Policies {

  @Inject PolicyBook book;
  @Inject SqlPolicyDrafts drafts;
  @Inject PolicyTrials trials;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  @Override
  public List<PolicyVersionView> listVersions(LocalDate day) {
    List<PolicyVersionView> views = new ArrayList<>();
    boolean found = false;
    for (PolicyVersion each : book.all()) {
      boolean inForce = !found && each.holdsOn(day);
      found |= inForce;
      views.add(each.view(inForce));
    }
    return views;
  }

  @Override
  public Optional<PolicyVersionView> findVersion(int number, LocalDate day) {
    int inForce = book.inForce(day).policy().version();
    return book.findVersion(number).map(each -> each.view(number == inForce));
  }

  @Override
  @AllowedRoles(Role.ADMINISTRATOR)
  public List<PolicyDraftView> listDrafts() {
    return drafts.list();
  }

  @Override
  @AllowedRoles(Role.ADMINISTRATOR)
  public PolicyDraftView getDraft(PolicyDraftId id) {
    return find(id);
  }

  private PolicyDraftView find(PolicyDraftId id) {
    return drafts.find(id).orElseThrow(() -> new NotFound(id));
  }

  @Override
  @AllowedRoles(Role.ADMINISTRATOR)
  public PolicyDraftId draft(DraftPolicy command) {
    requireWithinRules(command);
    PolicyDraftId id = new PolicyDraftId(UUID.randomUUID());
    drafts.add(id, command);
    audit.record("policy-drafted", id, Map.of());
    return id;
  }

  @Override
  @AllowedRoles(Role.ADMINISTRATOR)
  public void change(PolicyDraftId id, long version, DraftPolicy command) {
    requireWithinRules(command);
    find(id);
    drafts.change(id, version, command);
    audit.record("policy-draft-changed", id, Map.of());
  }

  @Override
  @AllowedRoles(Role.ADMINISTRATOR)
  public void withdraw(PolicyDraftId id, long version) {
    find(id);
    drafts.end(id, version, null);
    audit.record("policy-draft-withdrawn", id, Map.of());
  }

  @Override
  @AllowedRoles(Role.ADMINISTRATOR)
  public PolicyTrial tryOut(PolicyDraftId id) {
    PolicyTrial trial = trials.of(find(id));
    audit.record(
        "policy-tried",
        id,
        Map.of(
            "options", Integer.toString(trial.options().size()),
            "plans", Integer.toString(trial.plans().size())));
    return trial;
  }

  @Override
  @AllowedRoles(Role.ADMINISTRATOR)
  public int putInForce(PolicyDraftId id, long version) {
    book.lock();
    PolicyDraftView draft = find(id);
    requireAnother(draft);
    PolicyVersion last = book.all().get(0);
    LocalDate today = businessDate.today();
    if (draft.from().isBefore(today)) {
      throw new Conflict(
          "day-over",
          "A version holds from today on or later: what was recommended before stays as it was.\n"
              + "Maybe change the day of the draft.");
    }
    if (!last.holdsOn(draft.from())) {
      throw new Conflict(
          "before-the-last",
          "Version "
              + last.policy().version()
              + " begins later than this day.\n"
              + "Maybe change the day of the draft.");
    }
    int number = last.policy().version() + 1;
    book.add(PolicyVersion.of(authority, number, draft, actor.get().name(), clock.instant()));
    drafts.end(id, version, number);
    audit.record("policy-put-in-force", id, Map.of("version", Integer.toString(number)));
    return number;
  }

  /**
   * R-MATCH-14: nobody sets alone by what homes are offered; who drafted it has said yes already.
   */
  private void requireAnother(PolicyDraftView draft) {
    if (Actor.mayBeOne(actor.get().name(), draft.author())) {
      throw new Conflict(
          "second-person",
          "You drafted it or changed it last: a second person looks at it and puts it in force.\n"
              + "Maybe ask another administrator.");
    }
  }

  /** Nobody accepts what the rules say of a policy: the limits are those of the engine too. */
  private static void requireWithinRules(DraftPolicy command) {
    List<Invalid.FieldError> errors = new ArrayList<>();
    if (command.reason().isBlank()) {
      errors.add(new Invalid.FieldError("reason", "required", "Say why the policy changes"));
    }
    for (PolicyFigure figure : PolicyFigure.values()) {
      if (!command.figures().containsKey(figure)) {
        errors.add(
            new Invalid.FieldError(
                figure.name(), "required", "Enter a whole number: " + figure.words()));
      }
    }
    if (!PlanPolicy.ORDERS.contains(command.order())) {
      errors.add(
          new Invalid.FieldError(
              "order",
              "not-allowed",
              "A home for each child comes first, and the area after what children need"));
    }
    List<Finding> findings = new ArrayList<>();
    for (PolicyRules.Breach breach : PolicyRules.breaches(command.figures())) {
      RuleId rule = breach.rule();
      if (rule == null) {
        errors.add(new Invalid.FieldError(breach.figure().name(), "range", breach.text()));
      } else {
        findings.add(
            new Finding(
                rule, Severity.ERROR, breach.text(), List.of(), "limit of every policy", true));
      }
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
  }
}
