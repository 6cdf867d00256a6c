package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.AdoptionFacts;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BrokenConstraint;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.matching.api.FamilyFinding;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.EndedBy;
import uk.kith.matching.engine.adoption.FamilyStep;
import uk.kith.matching.engine.adoption.Link.Moved;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.matching.engine.adoption.PossibleSteps;
import uk.kith.matching.engine.adoption.Preferences;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.engine.HouseholdKind;

/** Commands of family finding, in the database. */
@UseCase
@AllowedRoles(Role.PANEL_ADVISER)
public class DefaultFamilyFinding implements FamilyFinding {

  private static final Map<String, Conflict> CONFLICTS =
      Map.of(
          "family_finding_open",
          new Conflict("sought-already", "A family is sought for one of these children already"));

  @PersistenceContext(unitName = "matching")
  EntityManager em;

  @Inject AdoptionRows rows;
  @Inject MovingIn movingIn;
  @Inject AfterStep following;
  @Inject StepChecks checks;
  @Inject PassedOver passedOver;
  @Inject TakenBackSteps takenBack;
  @Inject Separating separating;
  @Inject Joining joining;
  @Inject AdoptionFacts court;
  @Inject Children children;
  @Inject Households households;
  @Inject BusinessDate businessDate;
  @Inject AuditTrail audit;

  @Override
  @Once
  public FamilyFindingId start(Start command) {
    if (command.children().isEmpty()) {
      throw new Invalid("children", "required", "Say for whom a family is sought");
    }
    Set<ChildId> seen = children.visible(command.children());
    for (ChildId child : command.children()) {
      if (!seen.contains(child)) {
        throw new NotFound(child);
      }
    }
    LocalDate decided = command.decidedOn();
    LocalDate began = command.beganOn();
    checks.requireCome("decidedOn", decided);
    checks.requireCome("beganOn", began);
    LocalDate day = began != null ? began : decided != null ? decided : businessDate.today();
    FamilyFindingRow row = new FamilyFindingRow(Set.copyOf(command.children()), day, rows.entry());
    rows.keep(row);
    BrokenConstraint.flush(em, CONFLICTS);
    if (decided != null) {
      command.children().forEach(child -> court.decide(child, decided));
    }
    audit.record(
        "family-finding-begun",
        row.findingId(),
        Map.of("children", Integer.toString(row.children().size())));
    return row.findingId();
  }

  @Override
  @Once
  public FamilyFindingId separate(ChildId child, LocalDate on) {
    checks.requireCome("on", on);
    FindingChildRow sought = sought(child);
    separating.require(sought, on);
    LocalDate began = AdoptionReader.began(rows.children(List.of(child)));
    sought.end(on, EndedHow.OWN_SEARCH);
    em.flush(); // one search is open for a child at a time
    FamilyFindingRow alone =
        new FamilyFindingRow(
            Set.of(child), began == null ? sought.finding().beganOn() : began, rows.entry());
    rows.keep(alone);
    BrokenConstraint.flush(em, CONFLICTS);
    audit.record("family-finding-separated", child, Map.of("on", on.toString()));
    return alone.findingId();
  }

  @Override
  public void rejoin(ChildId child, String reason) {
    if (reason.isBlank()) {
      throw new Invalid("reason", "required", "Say why it is taken back");
    }
    FindingChildRow alone = sought(child);
    FindingChildRow together = separating.requireRejoining(alone);
    LocalDate left = together.endedOn();
    alone.takeBack(left == null ? alone.finding().beganOn() : left, reason.strip(), rows.entry());
    em.flush(); // one search is open for a child at a time
    together.reopen();
    BrokenConstraint.flush(em, CONFLICTS);
    audit.record("own-search-taken-back", child, Map.of());
  }

  @Override
  @Once
  public FamilyFindingId join(ChildId child, ChildId other, LocalDate on) {
    checks.requireCome("on", on);
    boolean inOrder = child.value().compareTo(other.value()) < 0; // two at once lock alike
    FindingChildRow first = sought(inOrder ? child : other);
    FindingChildRow second = sought(inOrder ? other : child);
    joining.require(first, second, on);
    List<FindingChildRow> all = Joining.all(first, second);
    for (LinkRow link : Joining.links(first, second)) {
      if (link.isOpen()) {
        link.move(
            new Moved(
                LinkState.ENDED,
                on,
                "A family is sought for brothers and sisters together",
                EndedBy.CHILDS_WORKERS),
            rows.entry());
      }
    }
    all.forEach(row -> row.end(on, EndedHow.JOINED));
    em.flush(); // one search is open for a child at a time
    FamilyFindingRow together =
        new FamilyFindingRow(
            all.stream().map(FindingChildRow::child).collect(toSet()), on, rows.entry());
    rows.keep(together);
    BrokenConstraint.flush(em, CONFLICTS);
    audit.record(
        "family-finding-joined",
        together.findingId(),
        Map.of("children", Integer.toString(all.size())));
    return together.findingId();
  }

  @Override
  public void decide(FamilyFindingId id, LocalDate on) {
    checks.requireCome("on", on);
    List<ChildId> open =
        lock(id).children().stream()
            .filter(FindingChildRow::isOpen)
            .map(FindingChildRow::child)
            .toList();
    Set<ChildId> seen = children.visible(open);
    open.stream().filter(seen::contains).forEach(child -> court.decide(child, on));
    audit.record("adoption-decided", id, Map.of());
  }

  @Override
  @Once
  public LinkId suggest(
      FamilyFindingId id,
      HouseholdId household,
      LocalDate on,
      @Nullable String note,
      Acceptance acceptance) {
    checks.requireCome("on", on);
    FamilyFindingRow row = lock(id);
    HouseholdView family = requireFamily(household, on);
    acceptance.orRefuse(checks.ofSuggestion(row, family, on));
    LinkRow link =
        row.suggest(
            household,
            new Moved(LinkState.SUGGESTED, on, note, null),
            passedOver.before(row, household, on),
            rows.entry());
    rows.keep(link);
    em.flush();
    audit.record("link-suggested", link.linkId(), Map.of("familyFinding", id.toString()));
    return link.linkId();
  }

  @Override
  public void move(FamilyFindingId id, LinkId linkId, Move move) {
    checks.requireCome("on", move.on());
    LinkRow link = lock(id).getLink(linkId);
    if (move.sameCarers() != null && move.to() != LinkState.PLACED) {
      throw new Invalid(
          "sameCarers", "not-asked", "Who fostered the children is said of a move in");
    }
    if (move.to() == LinkState.MATCHED || move.to() == LinkState.PLACED) {
      movingIn.requireNoOther(link, move);
    }
    if (move.to() == LinkState.PLACED) {
      movingIn.requireHomeSaid(link, move.on());
    }
    Moved moved =
        new Moved(
            move.to(), move.on(), stripped(move.reason()), move.by(), stripped(move.decidedBy()));
    if (moved.decidedBy() != null && moved.reason() == null) {
      throw new Invalid("reason", "required", "Say the decision maker's reasons");
    }
    List<Finding> against =
        Stream.concat(
                movingIn.against(link, moved).stream(), passedOver.against(link, moved).stream())
            .toList();
    link.move(moved, of(move.acceptance(), against), rows.entry());
    move.acceptance().orRefuse(against);
    if (move.to() == LinkState.PLACED) {
      em.flush();
      movingIn.place(link, move);
    }
    em.flush();
    audit.record("link-moved", linkId, Map.of("to", move.to().name()));
  }

  /** What is accepted of what speaks against it. */
  private static Acceptance of(Acceptance said, List<Finding> against) {
    Set<RuleId> spoke = against.stream().map(Finding::rule).collect(toSet());
    return said.without(
        said.rules().stream().filter(rule -> !spoke.contains(rule)).collect(toSet()));
  }

  @Override
  public void takeBack(FamilyFindingId id, LinkId linkId, LinkState state, LocalDate on) {
    LinkRow link = lock(id).getLink(linkId);
    link.requireLast(state, on);
    movingIn.requireMayGoBack(link);
    link.takeBack(rows.entry());
    em.flush();
    audit.record("link-move-taken-back", linkId, Map.of("from", state.name()));
  }

  private static @Nullable String stripped(@Nullable String words) {
    return words == null || words.isBlank() ? null : words.strip();
  }

  @Override
  public void record(FamilyFindingId id, LinkId linkId, LinkStep step, LocalDate on) {
    LinkRow link = lock(id).getLink(linkId);
    checks.require(link, step, on);
    link.record(step, on, rows.entry());
    em.flush();
    audit.record("link-step-recorded", linkId, Map.of("step", step.name()));
  }

  @Override
  public void correct(FamilyFindingId id, LinkId linkId, Correction correction) {
    if (correction.reason().isBlank()) {
      throw new Invalid("reason", "required", "Say why it is corrected or taken back");
    }
    LinkRow link = lock(id).getLink(linkId);
    LocalDate on = correction.on();
    if (on == null) {
      checks.requireNothingRestsOn(link, correction.step());
    } else {
      checks.require(link, correction.step(), on);
    }
    link.correct(correction.step(), on, correction.reason().strip(), rows.entry());
    em.flush();
    audit.record(
        on == null ? "link-step-taken-back" : "link-step-corrected",
        linkId,
        Map.of("step", correction.step().name()));
  }

  @Override
  public void record(ChildId child, Done done) {
    checks.requireCome("on", done.on());
    FindingChildRow sought = sought(child);
    StepChecks.requireAnswer(done.step().answers(), done.answer());
    String note = done.note();
    if (done.step().needsNote() && (note == null || note.isBlank())) {
      throw new Invalid(
          "note",
          "required",
          done.step() == AdoptionStep.DISRUPTED
              ? "Say why the placement ended (R-ADOPT-28)"
              : "Say what was learned (R-ADOPT-28)");
    }
    checks.requireNoHome(done);
    StepChecks.requireCarers(done);
    HouseholdId carers = done.carers();
    if (carers != null
        && households.findHouseholds(List.of(carers), businessDate.today()).isEmpty()) {
      throw new NotFound(carers);
    }
    done.acceptance().orRefuse(checks.ofChild(child, done));
    rows.steps(List.of(child)).stream()
        .filter(row -> row.step() == done.step())
        .filter(row -> !PossibleSteps.mayHappenAgain(done.step()) || row.onDay().equals(done.on()))
        .forEach(row -> row.close(rows.entry()));
    rows.keep(new StepRow(child, done, rows.entry()));
    em.flush();
    following.of(sought, done);
    em.flush();
    audit.record("adoption-step-recorded", child, Map.of("step", done.step().name()));
  }

  @Override
  public void livesSince(ChildId child, NextHome home, Acceptance acceptance) {
    sought(child);
    movingIn.livesSince(child, home, acceptance);
    audit.record("home-after-disruption-recorded", child, Map.of("type", home.type()));
  }

  @Override
  public void withdraw(ChildId child, AdoptionStep step, LocalDate on, String reason) {
    if (reason.isBlank()) {
      throw new Invalid("reason", "required", "Say why it is taken back");
    }
    FindingChildRow sought = sought(child);
    List<StepRow> said =
        rows.steps(List.of(child)).stream()
            .filter(row -> row.step() == step && row.onDay().equals(on))
            .toList();
    if (said.isEmpty()) {
      throw new Invalid("on", "unknown", "Nothing is recorded of this for " + on);
    }
    takenBack.requireNothingRestsOn(sought, step, on);
    String why = reason.strip();
    said.forEach(row -> row.takeBack(why, rows.entry()));
    em.flush();
    takenBack.undo(sought, step, on, why);
    BrokenConstraint.flush(em, CONFLICTS);
    audit.record("adoption-step-withdrawn", sought.child(), Map.of("step", step.name()));
  }

  @Override
  public void record(HouseholdId family, FamilyStep step, LocalDate on, @Nullable String answer) {
    checks.requireCome("on", on);
    requireFamily(family, on);
    checks.requireStageTwo(family, step, on);
    StepChecks.requireAnswer(step.answers(), answer);
    rows.familySteps(List.of(family)).stream()
        .filter(row -> row.step() == step)
        .forEach(row -> row.close(rows.entry()));
    rows.keep(new FamilyStepRow(family, step, on, answer, rows.entry()));
    em.flush();
    audit.record("family-step-recorded", family, Map.of("step", step.name()));
  }

  @Override
  public void prefer(HouseholdId family, LocalDate on, Preferences said) {
    checks.requireCome("on", on);
    requireFamily(family, on);
    rows.preferences(List.of(family)).forEach(row -> row.close(rows.entry()));
    em.flush(); // one holds at a time
    rows.keep(new PreferenceRow(family, on, said, rows.entry()));
    em.flush();
    audit.record("adopter-preferences-recorded", family, Map.of("on", on.toString()));
  }

  /** It is not there for whoever may know of none of its children. */
  private FamilyFindingRow lock(FamilyFindingId id) {
    FamilyFindingRow row = rows.lockFinding(id);
    if (children.visible(row.sought(businessDate.today())).isEmpty()) {
      throw new NotFound(id);
    }
    return row;
  }

  private FindingChildRow sought(ChildId child) {
    if (children.visible(List.of(child)).isEmpty()) {
      throw new NotFound(child);
    }
    rows.lockFindings(child);
    return rows.children(List.of(child)).stream()
        .reduce((earlier, later) -> later)
        .orElseThrow(
            () -> new Conflict("not-sought", "Family finding for the child has not begun"));
  }

  /** Adopters, or foster carers who may adopt the child that they foster (A3, A5). */
  private HouseholdView requireFamily(HouseholdId id, LocalDate on) {
    HouseholdView family =
        households.findHouseholds(List.of(id), on).stream()
            .findFirst()
            .orElseThrow(() -> new NotFound(id));
    HouseholdKind kind = family.snapshot().kind();
    if (kind != HouseholdKind.ADOPTER
        && kind != HouseholdKind.FOSTER
        && kind != HouseholdKind.CONNECTED_PERSON) {
      throw new Invalid("householdId", "no-family", "Children are not adopted by a home");
    }
    return family;
  }
}
