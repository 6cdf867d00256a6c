package uk.kith.placements.internal.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Gazetteer;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.NamedOthers;
import uk.kith.placements.api.RecordPlacement;
import uk.kith.placements.engine.Adjacency;
import uk.kith.placements.engine.AreaKind;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.asking.NamesOfOthers;
import uk.kith.placements.engine.due.HomeOfBreaks;
import uk.kith.placements.engine.due.ShortBreaks;
import uk.kith.placements.engine.due.TemporaryStay;
import uk.kith.placements.engine.outside.Cost;
import uk.kith.placements.engine.outside.LocalOption;
import uk.kith.placements.engine.outside.WhyNotLocal;
import uk.kith.placements.engine.rules.Wording;
import uk.kith.placements.internal.children.ChildReader;
import uk.kith.placements.internal.facts.DaysAhead;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.households.HouseholdReader;
import uk.kith.placements.internal.outside.KeptLocalOptions;
import uk.kith.placements.internal.searches.SearchRequests;

/**
 * Writes down where a child lives or lived, without a search and a decision. Of a home in the
 * register the constraints are asked that a start from a search asks, and of every home whether the
 * family was considered first (R-PLACE-01, R-PLACE-03) and the child's background (R-MATCH-04), so
 * that nobody gets round them by writing down by hand: of a placement that goes on, for one that is
 * over is history. Not of what decides nothing of where a child lives (a temporary stay, another
 * type or status in the home where it lives already or to which it comes back), nor of adoption and
 * of adopters who foster, whose rules are their own (R-ADOPT-13, R-PERM-19). Of a home that is not
 * in the register a placement to come is asked as much as its type and postcode tell. See ADR 0040
 * and ADR 0067.
 */
@ApplicationScoped
class RecordingByHand {

  /** Legal status of a series of short breaks each of which is recorded. */
  private static final String SHORT_BREAK = "V3";

  /** So long after a move what the register says of local homes is what could be considered; P. */
  private static final int CONSIDERED_WITHIN_DAYS = 28;

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject SqlPlaces places;
  @Inject SqlPlacements placements;
  @Inject SqlCosts costs;
  @Inject RecordedCodes codes;
  @Inject ConstraintsAgain constraints;
  @Inject FamilyFirst family;
  @Inject CareBetween between;
  @Inject KeptLocalOptions localOptions;
  @Inject NamedOthers named;
  @Inject SearchRequests requests;
  @Inject HouseholdReader households;
  @Inject ChildReader children;
  @Inject Gazetteer gazetteer;
  @Inject LocalAuthority authority;
  @Inject BusinessDate businessDate;
  @Inject DaysAhead daysAhead;

  /**
   * Refuses what nobody can record, and what rules speak against unless that is accepted.
   *
   * @return what was accepted of what rules say
   */
  Acceptance check(RecordPlacement command) {
    refuseUnknown(command);
    RecordedCodes.refuseUnborn(child(command).birth());
    List<Finding> findings = new ArrayList<>(findings(command, null));
    findings.addAll(constraints(command));
    findings.addAll(between.leftBy(command));
    if (acceptsNoList(command) && keepsLocalHomes(command)) {
      findings.add(WhyNotLocal.listLeftOut()); // so that it is kept, with its reason
    }
    findings.addAll(
        named.in(
            NamesOfOthers.DECISION,
            List.of(command.child()),
            List.of(
                Objects.requireNonNullElse(command.heritage(), ""),
                command.acceptance().outOf(findings).reason())));
    command.acceptance().orRefuse(findings);
    return command.acceptance().outOf(findings);
  }

  /**
   * The same of a placement that is put right: what rules said of it before is no news.
   *
   * @param wrong what was told of it
   */
  void check(RecordPlacement command, PlacementId id, RecordPlacement wrong) {
    refuseUnknown(command);
    List<Finding> known = findings(wrong, id);
    List<Finding> findings = new ArrayList<>(findings(command, id));
    findings.removeAll(known);
    if (!Objects.equals(command.household(), wrong.household())) {
      findings.addAll(constraints(command));
    }
    if (acceptsNoList(command) && turnsOutOutside(command, wrong)) {
      findings.add(WhyNotLocal.listLeftOut());
    }
    command.acceptance().orRefuse(findings);
  }

  /**
   * Whether a placement that was told to lie in the area lies outside, or may, as it is put right:
   * then its list of local homes is kept as if it had been recorded so (R-PLACE-48). Asked before
   * it is put right.
   */
  boolean turnsOutOutside(RecordPlacement command, RecordPlacement wrong) {
    return Boolean.TRUE.equals(isLocal(wrong)) && keepsLocalHomes(command);
  }

  /** Keeps the list of one that turned out to lie outside, once it is put right. */
  void keepLocalHomes(RecordPlacement command, PlacementId id) {
    if (!acceptsNoList(command) && !localOptions.isKept(id)) {
      localOptions.keep(id, localHomesOf(command));
    }
  }

  /** Of a first day that lies so far ahead that nobody can know it. */
  void refuseFarAhead(LocalDate start) {
    LocalDate today = businessDate.today();
    if (start.isAfter(daysAhead.last(today))) {
      throw new Invalid("start", "range", daysAhead.tooFar(start, today));
    }
  }

  private void refuseUnknown(RecordPlacement command) {
    refuseFarAhead(command.start());
    codes.refuseUnknown(command.type(), command.provider(), command.start());
    LocalDate left = command.end();
    if (left != null) {
      codes.reason(command.reasonCeased(), left);
      if (left.isBefore(command.start())) {
        throw new Invalid("end", "range", "The placement began on " + Wording.day(command.start()));
      }
    }
    HouseholdId home = command.household();
    if (home != null && households.views(List.of(home), command.start()).isEmpty()) {
      throw new NotFound(home);
    }
  }

  /**
   * What the rules say of each local home on the first day, of a placement that lies outside or may
   * turn out to; asked before anybody moves (R-PLACE-48). Of one that is recorded long after it
   * began nobody knows any more what was considered, and that no list is kept is then a finding; so
   * it is where the caller accepts the rule.
   *
   * @return empty when none is kept
   */
  List<LocalOption> localHomes(RecordPlacement command) {
    return acceptsNoList(command) || !keepsLocalHomes(command) ? List.of() : localHomesOf(command);
  }

  private List<LocalOption> localHomesOf(RecordPlacement command) {
    ChildView child = child(command);
    return localOptions.of(
        requests.alone(child, kind(child, command.type()), command.start()), command.start());
  }

  private static boolean acceptsNoList(RecordPlacement command) {
    return command.acceptance().rules().contains(WhyNotLocal.RULE);
  }

  /** Of a move of late, which decides where the child lives, to a home that may lie outside. */
  private boolean keepsLocalHomes(RecordPlacement command) {
    if (command.start().isBefore(businessDate.today().minusDays(CONSIDERED_WITHIN_DAYS))) {
      return false;
    }
    HouseholdView view = home(command);
    return !Boolean.TRUE.equals(isLocal(command))
        && decidesWhereTheChildLives(command, view == null ? null : view.snapshot());
  }

  /** Of what was checked. */
  Placement record(
      RecordPlacement command,
      Acceptance accepted,
      List<LocalOption> considered,
      Recording recording) {
    HouseholdId home = command.household();
    Placement placement = placement(command, accepted, recording);
    em.persist(placement);
    PlaceConflicts.flush(em);
    if (home != null) {
      places.lock(home);
      places.releaseExpired(home, List.of(command.child()), recording.at());
      PlaceNo place = places.placeFor(command.child(), home, command.start(), command.end());
      em.persist(HeldPlace.filled(authority, home, place, placement, command.end()));
      PlaceConflicts.flush(em);
    }
    localOptions.keep(placement.id(), considered);
    Cost cost = command.cost();
    if (cost != null) {
      costs.put(placement.id(), cost, recording);
    }
    return placement;
  }

  /** What was recorded before as following this one is of the same period of care. */
  void carryCare(RecordPlacement command, Placement placement) {
    placements.carryCare(command.child(), command.end(), placement.careBegan());
  }

  /**
   * @param id of what is recorded already and is told anew; null when it is new
   */
  private List<Finding> findings(RecordPlacement command, @Nullable PlacementId id) {
    ChildView child = child(command);
    HouseholdView home = home(command);
    List<Finding> findings =
        new ArrayList<>(
            codes.findings(
                new RecordedCodes.Placed(
                    child,
                    command.type(),
                    command.provider(),
                    new DateRange(command.start(), command.end()),
                    home == null ? byPostcode(command) : home.local(),
                    home == null ? null : home.snapshot())));
    if (Moving.ON.equals(command.reasonCeased())) {
      findings.addAll(PlacementCodes.checkChange(command.reasonPlaceChange()));
    }
    if (command.movedBecause() != null) {
      findings.addAll(PlacementCodes.checkChange(command.movedBecause()));
    }
    findings.addAll(temporary(command));
    if (SHORT_BREAK.equals(child.legalStatus())) {
      findings.addAll(shortBreak(command, home, id));
    }
    return findings;
  }

  private List<Finding> constraints(RecordPlacement command) {
    HouseholdView view = home(command);
    HouseholdSnapshot home = view == null ? null : view.snapshot();
    if (!decidesWhereTheChildLives(command, home)) {
      return List.of();
    }
    HouseholdKind where = home == null ? null : home.kind();
    LocalDate today = businessDate.today();
    ChildView child = child(command);
    List<Finding> findings =
        new ArrayList<>(
            family.neverConsidered(
                child, where, command.type(), command.start(), command.heritage()));
    if (home != null) {
      findings.addAll(
          constraints.findWithoutSearch(
              requests.alone(child, kind(child, command.type()), command.start()),
              home,
              PlacementCodes.isWithParent(command.type()),
              !command.start().isAfter(today)));
    } else if (command.start().isAfter(today)) {
      findings.addAll(ToBegin.findings(command.type(), areaKind(command), command.start()));
    }
    return findings;
  }

  private boolean decidesWhereTheChildLives(
      RecordPlacement command, @Nullable HouseholdSnapshot home) {
    LocalDate end = command.end();
    boolean over = end != null && !end.isAfter(businessDate.today());
    return !over
        && (home == null || home.kind() != HouseholdKind.ADOPTER)
        && !PlacementCodes.isForAdoption(command.type())
        && !PlacementCodes.isTemporary(command.type())
        && (home == null || !livesThere(child(command), home));
  }

  /** Now, or while it is away for a short stay for which its place is kept. */
  private static boolean livesThere(ChildView child, HouseholdSnapshot home) {
    return home.id().equals(child.snapshot().presentHousehold())
        || home.residents().stream().anyMatch(each -> child.id().equals(each.child()));
  }

  /** For what a home has to be approved, as status and type tell it. */
  private static SearchKind kind(ChildView child, String type) {
    if (RecordedCodes.isShortBreak(child.legalStatus())) {
      return SearchKind.RESPITE;
    }
    return PlacementCodes.isLongTermFostering(type) ? SearchKind.LONG_TERM : SearchKind.SHORT_TERM;
  }

  private ChildView child(RecordPlacement command) {
    return children.views(List.of(command.child()), command.start()).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(command.child()));
  }

  /** Null when it is none that Kith holds. */
  private @Nullable HouseholdView home(RecordPlacement command) {
    HouseholdId home = command.household();
    return home == null
        ? null
        : households.views(List.of(home), command.start()).stream().findFirst().orElse(null);
  }

  /** Whether the home lies in the authority's area; null when nobody knows where it is. */
  private @Nullable Boolean isLocal(RecordPlacement command) {
    HouseholdView view = home(command);
    return view == null ? byPostcode(command) : view.local();
  }

  /** Whether its postcode lies in the authority's area; null when nobody knows where that is. */
  private @Nullable Boolean byPostcode(RecordPlacement command) {
    LocalAuthority area = area(command);
    return area == null ? null : area.equals(authority);
  }

  private AreaKind areaKind(RecordPlacement command) {
    return Adjacency.of(authority).kindOf(area(command));
  }

  private @Nullable LocalAuthority area(RecordPlacement command) {
    Postcode postcode = command.postcode();
    return postcode == null ? null : gazetteer.whereabouts(postcode).authority();
  }

  /** Of a stay beside a normal placement (R-PLACE-30). */
  private List<Finding> temporary(RecordPlacement command) {
    boolean begins =
        command.movedBecause() == null
            && placements.careBegan(command.child(), command.start()).equals(command.start());
    String why = command.reasonCeased();
    return TemporaryStay.Kind.find(command.type())
        .map(
            kind ->
                TemporaryStay.against(
                    kind,
                    command.start(),
                    command.end(),
                    begins,
                    why != null && !Moving.ON.equals(why)))
        .orElse(List.of());
  }

  /** What a break adds to the series with the same carers or home (R-PLACE-29). */
  private List<Finding> shortBreak(
      RecordPlacement command, @Nullable HouseholdView view, @Nullable PlacementId id) {
    LocalDate end = command.end();
    if (end == null) {
      return List.of();
    }
    HomeOfBreaks home =
        new HomeOfBreaks(
            command.household(),
            command.urn(),
            view == null ? command.postcode() : view.postcode());
    List<DateRange> before =
        placements.shortBreaks(command.child(), SHORT_BREAK, id).stream()
            .filter(each -> home.isSameAs(each.home()))
            .map(SqlPlacements.Break::days)
            .toList();
    List<DateRange> all = new ArrayList<>(before);
    all.add(new DateRange(command.start(), end));
    List<Finding> known = new ShortBreaks(before).findings();
    return new ShortBreaks(all)
        .findings().stream().filter(finding -> !known.contains(finding)).toList();
  }

  private Placement placement(RecordPlacement command, Acceptance accepted, Recording recording) {
    Placement placement =
        new Placement(
            authority,
            command.child(),
            new Placement.Home(
                command.household(),
                command.type(),
                command.provider(),
                command.urn(),
                command.postcode(),
                command.start(),
                placements.careBegan(command.child(), command.start())),
            accepted,
            recording);
    placement.note(command.heritage());
    LocalDate left = command.end();
    if (left != null) {
      placement.end(
          left, codes.reason(command.reasonCeased(), left), command.reasonPlaceChange(), recording);
    }
    return placement;
  }
}
