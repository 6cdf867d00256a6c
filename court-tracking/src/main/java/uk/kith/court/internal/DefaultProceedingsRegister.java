package uk.kith.court.internal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.CourtFilter;
import uk.kith.court.api.CourtLimit;
import uk.kith.court.api.CourtList;
import uk.kith.court.api.CourtPeople;
import uk.kith.court.api.CourtSort;
import uk.kith.court.api.GrantExtension;
import uk.kith.court.api.JoinProceedings;
import uk.kith.court.api.OpenProceedings;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.Revoked;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.internal.CaseRows.CaseRow;
import uk.kith.court.internal.CaseRows.ChildRow;
import uk.kith.court.internal.CaseRows.OrderRow;
import uk.kith.court.internal.KeptCases.Stands;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;

/**
 * Proceedings in the schema {@code court}. Which children there are, and whom the caller may see,
 * placements says; every view of a child is audited there.
 */
@UseCase
@AllowedRoles({
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
public class DefaultProceedingsRegister implements ProceedingsRegister {

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject Cases cases;
  @Inject CaseRows rows;
  @Inject CaseViews views;
  @Inject CourtLists lists;
  @Inject Estimates estimates;
  @Inject Children children;
  @Inject DoneByToday done;
  @Inject NewToCourt newcomers;
  @Inject StatusOfOrders statuses;
  @Inject GuardianshipOrders guardianships;
  @Inject EndedCases ended;
  @Inject OpenCases openCases;
  @Inject SecondCases second;
  @Inject OffersBeforeCases offers;
  @Inject PlacementDuties duties;
  @Inject ChildrenNotPlaced notPlaced;
  @Inject LawToConfirm law;

  @Override
  @Once
  @AllowedRoles(COURT_OFFICER)
  public ProceedingsId open(OpenProceedings command) {
    done.require("submittedOn", command.commencement().submittedOn());
    done.require("issuedOn", command.commencement().issuedOn());
    expectVisible(command.children());
    newcomers.expectBorn(command.children(), command.commencement());
    if (!command.sameNumber()) {
      newcomers.expectOwn(command.caseNumber(), command.kind(), command.children(), null);
    }
    ProceedingsId id = new ProceedingsId(UUID.randomUUID());
    em.persist(new Proceedings(id, command, cases.entry()));
    cases.audit("proceedings-opened", id, command.children().size());
    cases.fireChanged(id, command.children());
    return id;
  }

  private void expectVisible(List<ChildId> named) {
    Set<ChildId> visible = children.visible(named);
    named.stream()
        .filter(child -> !visible.contains(child))
        .findFirst()
        .ifPresent(
            child -> {
              throw new NotFound(child);
            });
  }

  @Override
  @Once
  @AllowedRoles(COURT_OFFICER)
  public void join(ProceedingsId id, JoinProceedings command, @Nullable Long version) {
    Proceedings proceedings = cases.toChange(id, version);
    expectVisible(command.children());
    newcomers.expectBorn(command.children());
    newcomers.expectBornBy(command.children(), "on", command.on());
    done.require("on", command.on());
    proceedings.join(command, cases.entry());
    cases.audit("proceedings-joined", id, command.children().size());
    cases.fireChanged(id, command.children());
  }

  @Override
  @Once
  @AllowedRoles(COURT_OFFICER)
  public void issue(
      ProceedingsId id,
      LocalDate issuedOn,
      @Nullable String caseNumber,
      boolean sameNumber,
      @Nullable Long version) {
    done.require("issuedOn", issuedOn);
    Proceedings proceedings = cases.toChange(id, version);
    newcomers.expectBornBy(proceedings.fromBeginning(), "issuedOn", issuedOn);
    expectOwn(proceedings, caseNumber, sameNumber);
    proceedings.issue(issuedOn, caseNumber);
    cases.audit("proceedings-issued", id, proceedings.childIds().size());
    cases.fireChanged(id, proceedings.childIds());
  }

  /** A number that stands already is no new one. */
  private void expectOwn(Proceedings proceedings, @Nullable String number, boolean sameNumber) {
    if (!sameNumber && !Objects.equals(number, proceedings.caseNumber())) {
      newcomers.expectOwn(number, proceedings.kind(), proceedings.childIds(), proceedings.id());
    }
  }

  @Override
  @Once
  @AllowedRoles(COURT_OFFICER)
  public void extend(ProceedingsId id, GrantExtension command, @Nullable Long version) {
    done.require("grantedOn", command.extension().grantedOn());
    Proceedings proceedings = cases.toChange(id, version);
    List<ChildId> about = cases.about(proceedings, command.children());
    GrantExtension granted = command.about(about);
    granted.acceptance().orRefuse(proceedings.against(granted, law));
    proceedings.extend(granted, cases.entry());
    cases.audit("extension-granted", id, about.size());
    cases.fireChanged(id, about);
  }

  @Override
  @Once
  @AllowedRoles(COURT_OFFICER)
  public void dispose(
      ProceedingsId id,
      Collection<ChildId> named,
      LocalDate disposedOn,
      @Nullable FinalDecision decision,
      @Nullable Long version) {
    done.require("disposedOn", disposedOn);
    Proceedings proceedings = cases.toChange(id, version);
    List<ChildId> about = cases.about(proceedings, named);
    proceedings.dispose(about, disposedOn, decision);
    cases.audit("proceedings-disposed-of", id, about.size());
    if (proceedings.isRevocation() && decision == FinalDecision.FINAL_ORDER) {
      about.forEach(child -> statuses.revoked(child, disposedOn));
    }
    cases.fireChanged(id, about);
  }

  @Override
  @Once
  @AllowedRoles(COURT_OFFICER)
  public void name(
      ProceedingsId id, CourtPeople people, boolean sameNumber, @Nullable Long version) {
    done.require("allocatedOn", people.allocatedOn());
    Proceedings proceedings = cases.toChange(id, version);
    expectOwn(proceedings, people.caseNumber(), sameNumber);
    proceedings.name(people);
    cases.audit("court-people-named", id, proceedings.childIds().size());
  }

  @Override
  public ProceedingsView getProceedings(ProceedingsId id, LocalDate asOf) {
    // Before anything is written: what a transaction reads after that is not kept for others.
    Estimates.OfDay ofDay = estimates.on(asOf);
    CaseRow row = rows.find(id).stream().findFirst().orElseThrow(() -> new NotFound(id));
    List<ChildView> about =
        children.findChildren(
            row.children().stream().filter(child -> child.isIn(asOf)).map(ChildRow::child).toList(),
            asOf);
    if (about.isEmpty()) {
      throw new NotFound(id);
    }
    Set<ChildId> held =
        about.stream()
            .filter(DefaultProceedingsRegister::isHeld)
            .map(ChildView::id)
            .collect(toSet());
    Set<ChildId> known = new HashSet<>(held);
    row.children().stream()
        .filter(DefaultProceedingsRegister::hasPlacementOrder)
        .map(ChildRow::child)
        .forEach(known::add);
    List<CaseRow> others = known.isEmpty() ? List.of() : rows.about(known);
    Map<ChildId, CaseViews.Held> under = new HashMap<>();
    for (ChildView child : about) {
      if (known.contains(child.id())) {
        under.put(
            child.id(),
            new CaseViews.Held(
                child.legalStatus(), child.lookedAfterSince(), revoked(others, child.id())));
      }
    }
    return views.view(
        row,
        about.stream().collect(toMap(ChildView::id, ChildView::birth)),
        under,
        elsewhere(row, others, held),
        asked(row, about, asOf),
        duties.overdue(about.stream().map(ChildView::id).toList(), asOf),
        offers.of(row, asOf),
        asOf,
        ofDay);
  }

  private Map<ChildId, List<Finding>> asked(CaseRow row, List<ChildView> about, LocalDate asOf) {
    Map<ChildId, List<Finding>> asked = new HashMap<>(guardianships.findings(row, asOf));
    notPlaced
        .findings(row, asOf)
        .forEach((child, more) -> asked.merge(child, more, DefaultProceedingsRegister::both));
    if (row.kind().isForCare()) {
      second
          .findings(row.id(), about.stream().map(ChildView::id).toList(), asOf)
          .forEach((child, more) -> asked.merge(child, more, DefaultProceedingsRegister::both));
    }
    return asked;
  }

  private static List<Finding> both(List<Finding> one, List<Finding> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private static boolean isHeld(ChildView child) {
    return child.legalStatus() != null || child.lookedAfterSince() != null;
  }

  private static boolean hasPlacementOrder(ChildRow child) {
    return child.orders().stream().anyMatch(each -> each.order().form() == OrderForm.A70);
  }

  /** Orders about some children of a case that were made in other cases. */
  private static Map<ChildId, List<OrderRow>> elsewhere(
      CaseRow row, List<CaseRow> others, Set<ChildId> of) {
    Map<ChildId, List<OrderRow>> orders = new HashMap<>();
    for (CaseRow other : others) {
      if (!other.id().equals(row.id())) {
        other.children().stream()
            .filter(child -> of.contains(child.child()))
            .forEach(
                child ->
                    orders
                        .computeIfAbsent(child.child(), id -> new ArrayList<>())
                        .addAll(child.orders()));
      }
    }
    return orders;
  }

  /** In which cases, and when, the court revoked a placement order about a child. */
  static List<Revoked> revoked(List<CaseRow> cases, ChildId of) {
    return cases.stream()
        .filter(row -> row.kind() == ProceedingsKind.REVOCATION)
        .flatMap(
            row ->
                row.children().stream()
                    .filter(child -> child.child().equals(of))
                    .filter(child -> child.decision() == FinalDecision.FINAL_ORDER)
                    .flatMap(child -> Stream.ofNullable(child.disposedOn()))
                    .map(on -> new Revoked(on, row.id())))
        .toList();
  }

  @Override
  public Page<ProceedingsView> list(
      CourtList list,
      CourtFilter filter,
      Sort<CourtSort> sort,
      LocalDate asOf,
      int page,
      int size) {
    return lists.on(asOf, filter, sort).page(list, page, size);
  }

  @Override
  public void export(
      CourtList list,
      CourtFilter filter,
      Sort<CourtSort> sort,
      LocalDate asOf,
      Consumer<List<ProceedingsView>> taker) {
    lists.on(asOf, filter, sort).whole(list, taker);
  }

  @Override
  public Lists lists(
      Map<CourtList, Part> parts, CourtFilter filter, Sort<CourtSort> sort, LocalDate asOf) {
    CourtLists.OfDay open = lists.on(asOf, filter, sort);
    Map<CourtList, Page<ProceedingsView>> pages = new EnumMap<>(CourtList.class);
    Map<CourtList, Integer> of = new EnumMap<>(CourtList.class);
    parts.forEach(
        (list, part) -> {
          pages.put(list, open.page(list, part.page(), part.size()));
          of.put(list, open.children(List.of(list)));
        });
    return new Lists(pages, open.cases(parts.keySet()), open.children(parts.keySet()), of);
  }

  @Override
  public Page<CourtCase> ended(CourtFilter filter, LocalDate asOf, int page, int size) {
    return ended.find(filter, asOf, page, size);
  }

  @Override
  public List<CourtCase> openCases(Collection<ChildId> of, LocalDate asOf) {
    return openCases.of(of, asOf);
  }

  @Override
  public List<CourtLimit> limitsBy(LocalDate last, LocalDate asOf) {
    Map<ProceedingsId, Map<ChildId, Stands>> limits = lists.limitsBy(last, asOf);
    List<ChildId> about =
        limits.values().stream().flatMap(of -> of.keySet().stream()).distinct().toList();
    return openCases.of(about, asOf).stream()
        .flatMap(of -> limits(of, limits.getOrDefault(of.id(), Map.of())).stream())
        .sorted(
            Comparator.comparing(CourtLimit::limit).thenComparing(each -> each.of().id().value()))
        .toList();
  }

  /** Children of one limit and one final hearing together. */
  private static List<CourtLimit> limits(CourtCase of, Map<ChildId, Stands> standing) {
    Map<Stands, Set<ChildId>> alike = new LinkedHashMap<>();
    of.children()
        .forEach(
            child -> {
              Stands stands = standing.get(child.id());
              if (stands != null) {
                alike
                    .computeIfAbsent(
                        new Stands(
                            stands.track(),
                            stands.limit(),
                            null,
                            stands.finalHearing(),
                            stands.finalHeldOn()),
                        any -> new HashSet<>())
                    .add(child.id());
              }
            });
    return alike.entrySet().stream()
        .map(
            each ->
                new CourtLimit(
                    of.about(each.getValue()),
                    requireNonNull(each.getKey().limit()),
                    each.getKey().finalHearing(),
                    each.getKey().finalHeldOn()))
        .toList();
  }

  @Override
  public Choices choices(LocalDate asOf) {
    return lists.choices(asOf);
  }

  @Override
  public List<ProceedingsView> about(ChildId child, LocalDate asOf) {
    Estimates.OfDay ofDay = estimates.on(asOf);
    if (children.findChildren(List.of(child), asOf).isEmpty()) {
      throw new NotFound(child);
    }
    List<CaseRow> about = rows.about(List.of(child));
    Map<ChildId, Birth> births = births(about, asOf);
    Map<ChildId, List<Finding>> overdue = duties.overdue(births.keySet(), asOf);
    return about.stream()
        .filter(
            row ->
                row.children().stream()
                    .filter(each -> each.child().equals(child))
                    .noneMatch(each -> each.commencement(row).day().isAfter(asOf)))
        .map(row -> views.view(row, births, overdue, asOf, ofDay))
        .toList();
  }

  private Map<ChildId, Birth> births(List<CaseRow> cases, LocalDate asOf) {
    List<ChildId> ids =
        cases.stream()
            .flatMap(row -> row.children().stream())
            .map(ChildRow::child)
            .distinct()
            .toList();
    return children.brief(ids, asOf).stream().collect(toMap(ChildBrief::id, ChildBrief::birth));
  }
}
