package uk.kith.placements.internal.households;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Whereabouts;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Kept;
import uk.kith.kernel.service.Sight;
import uk.kith.placements.api.Gazetteer;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.HouseholdView.Lives;
import uk.kith.placements.api.PlacedByOther;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.FamilyUnits;
import uk.kith.placements.engine.FamilyUnits.Member;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.life.ApprovalLife;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.internal.children.ChildFacts;
import uk.kith.placements.internal.facts.FactSheet;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.households.HouseholdFacts.Address;
import uk.kith.placements.internal.households.HouseholdFacts.Exemptions;
import uk.kith.placements.internal.households.HouseholdFacts.Members;
import uk.kith.placements.internal.households.HouseholdFacts.Offer;
import uk.kith.placements.internal.households.HouseholdFacts.Support;
import uk.kith.placements.internal.households.HouseholdFacts.Unavailable;
import uk.kith.placements.internal.households.SqlHouseholds.Place;
import uk.kith.placements.internal.households.SqlHouseholds.Placed;
import uk.kith.placements.internal.households.SqlHouseholds.What;
import uk.kith.placements.internal.kept.Touches;

/**
 * Views and snapshots of households on a day, eight queries for any number of them; those of all on
 * the business date are kept. Adopters are absent for all who may not see them. It neither checks
 * roles nor audits; the services do.
 */
@ApplicationScoped
public class HouseholdReader {

  private static final Offer NOTHING_STATED =
      new Offer(
          Needs.NOT_KNOWN,
          null,
          Set.of(),
          new HeritageSupport(Heritage.NOT_KNOWN, Set.of(), false));

  @Inject SqlHouseholds rows;
  @Inject AdoptedHere adopted;
  @Inject ApprovalLives approvals;
  @Inject PlannedLeaving leaving;
  @Inject Facts facts;
  @Inject Gazetteer gazetteer;
  @Inject AccessPolicy access;
  @Inject UntoldChildren untold;
  @Inject LocalAuthority authority;
  @Inject Clock clock;
  @Inject BusinessDate businessDate;
  @Inject Touches touches;

  private final Kept<HouseholdView> kept = new Kept<>();

  private final HouseholdsInOrder ordered = new HouseholdsInOrder();

  /** All of them, in the order of local ids. */
  public List<HouseholdView> all(LocalDate asOf) {
    return inOrder(asOf).views();
  }

  /** The same as rules and scores need them. */
  List<HouseholdSnapshot> snapshots(LocalDate asOf) {
    return inOrder(asOf).snapshots();
  }

  private HouseholdsInOrder.All inOrder(LocalDate asOf) {
    Sight sight = access.sight();
    Map<UUID, HouseholdView> views = byId(asOf, sight);
    return touches.isKept(asOf) ? ordered.of(views, sight) : HouseholdsInOrder.All.of(views);
  }

  /** All of them, in no order. */
  Stream<HouseholdView> each(LocalDate asOf) {
    return byId(asOf, access.sight()).values().stream();
  }

  private Map<UUID, HouseholdView> byId(LocalDate asOf, Sight sight) {
    return kept.on(
        asOf,
        sight,
        touches,
        ids -> byId(read(rows.what(households(ids)), households(ids), asOf, sight)),
        views -> otherwiseReserved(views, asOf, sight));
  }

  private static @Nullable List<HouseholdId> households(@Nullable Set<UUID> ids) {
    return ids == null ? null : ids.stream().map(HouseholdId::new).toList();
  }

  private static Map<UUID, HouseholdView> byId(List<HouseholdView> views) {
    Map<UUID, HouseholdView> byId = new HashMap<>();
    views.forEach(view -> byId.put(view.snapshot().id().value(), view));
    return byId;
  }

  /** Reservations run out by the clock, which touches nothing. */
  private Set<UUID> otherwiseReserved(Map<UUID, HouseholdView> views, LocalDate asOf, Sight sight) {
    Map<HouseholdId, Integer> before = ordered.of(views, sight).reserved();
    Map<HouseholdId, Integer> now = reserved(asOf);
    Set<UUID> changed = new HashSet<>();
    for (HouseholdId home : before.keySet()) {
      if (!before.get(home).equals(now.get(home))) {
        changed.add(home.value());
      }
    }
    for (HouseholdId home : now.keySet()) {
      if (!before.containsKey(home) && views.containsKey(home.value())) {
        changed.add(home.value());
      }
    }
    return changed;
  }

  private Map<HouseholdId, Integer> reserved(LocalDate asOf) {
    return rows.reserved(clock.instant(), asOf, businessDate.today());
  }

  /** Those that are absent for the caller. */
  Set<HouseholdId> hidden() {
    Set<HouseholdId> hidden = new HashSet<>();
    access.restricted().forEach(id -> hidden.add(new HouseholdId(id)));
    if (!access.maySeeAdopters()) {
      hidden.addAll(rows.adopters());
    }
    return hidden;
  }

  /** Some, in the order of the ids. */
  public List<HouseholdView> views(Collection<HouseholdId> ids, LocalDate asOf) {
    return read(rows.what(ids), ids, asOf, access.sight());
  }

  /**
   * All of them, whoever asks, in no order: for what is told on without ids and names, and must not
   * depend on the reader. Never shown one by one.
   */
  public List<HouseholdView> ofEverybody(LocalDate asOf) {
    return read(rows.everyWhat(), null, asOf, Sight.OF_EVERYBODY);
  }

  /**
   * @param of rows of those who are told of
   * @param ids null for all, in no order
   */
  private List<HouseholdView> read(
      List<What> of, @Nullable Collection<HouseholdId> ids, LocalDate asOf, Sight sight) {
    List<What> what = inOrder(of, ids);
    if (what.isEmpty()) {
      return List.of();
    }
    Collection<UUID> values = ids == null ? null : what.stream().map(w -> w.id().value()).toList();
    Map<UUID, FactSheet> sheets = facts.on(Facts.Subject.HOUSEHOLD, values, asOf, authority.code());
    Map<HouseholdId, List<Placed>> placed = rows.placed(ids, asOf);
    Map<HouseholdId, List<Place>> places = rows.places(ids, asOf);
    Map<HouseholdId, Integer> reserved = reserved(asOf);
    Map<HouseholdId, List<Placed>> coming =
        rows.coming(ids, clock.instant(), asOf, businessDate.today());
    Map<HouseholdId, List<Resident>> own = adopted.of(ids, asOf);
    Map<HouseholdId, Life> lives = approvals.of(ids);
    Map<UUID, List<PlannedLeaving.Later>> later = leaving.later(values, asOf);
    Map<Postcode, Whereabouts> where = gazetteer.whereabouts(postcodes(sheets.values()));
    List<HouseholdView> views = new ArrayList<>();
    for (What one : what) {
      views.add(
          view(
              one,
              Facts.of(sheets, one.id().value()),
              placed.getOrDefault(one.id(), List.of()),
              places.getOrDefault(one.id(), List.of()),
              reserved.getOrDefault(one.id(), 0),
              coming.getOrDefault(one.id(), List.of()),
              own.getOrDefault(one.id(), List.of()),
              lives.getOrDefault(one.id(), Life.NOTHING),
              later.getOrDefault(one.id().value(), List.of()),
              where,
              asOf,
              sight));
    }
    return views;
  }

  private static List<What> inOrder(List<What> what, @Nullable Collection<HouseholdId> ids) {
    if (ids == null) {
      return what;
    }
    Map<HouseholdId, What> byId = new HashMap<>();
    what.forEach(one -> byId.put(one.id(), one));
    return ids.stream().distinct().map(byId::get).filter(Objects::nonNull).toList();
  }

  private static Set<Postcode> postcodes(Collection<FactSheet> sheets) {
    Set<Postcode> postcodes = new HashSet<>();
    for (FactSheet sheet : sheets) {
      sheet
          .find(HouseholdFacts.ADDRESS)
          .map(Address::postcode)
          .flatMap(Postcode::find)
          .ifPresent(postcodes::add);
    }
    return postcodes;
  }

  private HouseholdView view(
      What what,
      FactSheet sheet,
      List<Placed> placed,
      List<Place> numbered,
      int reserved,
      List<Placed> coming,
      List<Resident> adopted,
      Life life,
      List<PlannedLeaving.Later> later,
      Map<Postcode, Whereabouts> where,
      LocalDate asOf,
      Sight sight) {
    Terms terms = sheet.find(HouseholdFacts.TERMS).map(untold::terms).orElse(null);
    DateRange termsValid = sheet.findDays(HouseholdFacts.TERMS).orElse(null);
    Address address = sheet.get(HouseholdFacts.ADDRESS, new Address(null, null));
    Postcode postcode =
        address.postcode() == null ? null : Postcode.find(address.postcode()).orElse(null);
    Whereabouts here =
        postcode == null
            ? Whereabouts.NOT_KNOWN
            : where.getOrDefault(postcode, Whereabouts.NOT_KNOWN);
    FamilyUnits units = units(placed, asOf);
    List<Lives> lives = lives(placed, units, sheet, later, asOf, sight);
    List<Resident> residents =
        Stream.concat(lives.stream().map(Lives::resident), adopted.stream()).toList();
    int ofOthers = ResidentsOfOthers.places(residents);
    Places places =
        new Places(
                terms == null ? 0 : terms.places(),
                units.places() + ofOthers + adopted.size(),
                sheet.get(HouseholdFacts.NOT_AVAILABLE, Unavailable.NONE).places(),
                reserved)
            .on(asOf);
    Offer offer = sheet.get(HouseholdFacts.OFFER, NOTHING_STATED);
    Support support = sheet.get(HouseholdFacts.SUPPORT, Support.NOBODY);
    HouseholdSnapshot snapshot =
        new HouseholdSnapshot(
            what.id(),
            what.localId(),
            what.kind(),
            what.own(),
            what.approvedBy(),
            here,
            terms,
            places,
            vacantSince(places, numbered, termsValid),
            residents,
            coming(coming, placed, asOf, sight),
            offer.skills(),
            offer.languages(),
            offer.heritageSupport(),
            untold.exemptions(sheet.get(HouseholdFacts.EXEMPTIONS, Exemptions.NONE).exemptions()),
            sheet.find(HouseholdFacts.REGISTRATION).orElse(null),
            sheet.find(HouseholdFacts.BEDROOMS).orElse(null),
            untold.children(
                sheet.find(HouseholdFacts.CONNECTED).map(c -> c.children()).orElse(Set.of())),
            ApprovalLife.standing(what.id(), what.kind(), life, termsValid, asOf));
    return new HouseholdView(
        snapshot,
        what.name(),
        postcode,
        here.isIn(authority),
        what.agency(),
        address.phone(),
        support.worker(),
        support.workerPhone(),
        support.agencyPhone(),
        support.agencyNightPhone(),
        support.team(),
        termsValid,
        offer.statedExperience(),
        sheet.findSince(HouseholdFacts.CONFIRMED).orElse(null),
        sheet.find(HouseholdFacts.CONFIRMED).map(c -> c.by()).orElse(null),
        lives,
        what.version());
  }

  /**
   * The longest vacant of its places counts, since it was left or since the terms hold. Which place
   * somebody fills whom another authority placed is not known, nor which a child fills who shared
   * its parent's while the parent lived here: no vacancy is told to be longer than it is for sure,
   * so they fill those that nobody else has for longest.
   */
  private static @Nullable LocalDate vacantSince(
      Places places, List<Place> numbered, @Nullable DateRange termsValid) {
    int withNumber = (int) numbered.stream().filter(Place::filled).count();
    if (places.vacant() == 0 || termsValid == null) {
      return null;
    }
    List<LocalDate> free =
        IntStream.rangeClosed(1, places.approved())
            .mapToObj(n -> numbered.stream().filter(p -> p.number() == n).findFirst().orElse(null))
            .filter(p -> p == null || !p.filled())
            .map(p -> p == null || p.lastLeft() == null ? termsValid.first() : p.lastLeft())
            .sorted()
            .toList();
    return free.isEmpty()
        ? null // two share a place who came into two
        : free.stream()
            .skip(Math.max(0, places.filled() - withNumber))
            .findFirst()
            .orElse(termsValid.first());
  }

  /**
   * A child placed for adoption with carers whom everybody may see fills a place, and who lives
   * there still counts; but who it is, since when and until when, only those are told who may see
   * adopters. So it is with a child whose record is restricted.
   */
  private List<Lives> lives(
      List<Placed> placed,
      FamilyUnits units,
      FactSheet sheet,
      List<PlannedLeaving.Later> later,
      LocalDate asOf,
      Sight sight) {
    List<Lives> lives = new ArrayList<>();
    Map<ChildId, Integer> families = new HashMap<>();
    for (Placed child : placed) {
      boolean told = isTold(child, sight);
      ChildId head = units.headOf(child.child());
      lives.add(
          new Lives(
              resident(child, units.unitOf(child.child()), asOf, sight),
              told ? child.firstName() : null,
              told ? child.since() : null,
              told ? child.until() : null,
              null,
              head == null ? null : families.computeIfAbsent(head, first -> families.size() + 1)));
    }
    DateRange days = sheet.findDays(HouseholdFacts.MEMBERS).orElseGet(() -> DateRange.from(asOf));
    List<LivesHere> people = sheet.get(HouseholdFacts.MEMBERS, Members.NOBODY).people();
    for (int i = 0; i < people.size(); i++) {
      LivesHere person = people.get(i);
      if (!person.since().isAfter(asOf)) {
        Integer age = ResidentsOfOthers.age(person, asOf);
        PlacedByOther other = person.placed();
        Compatibility plan = other == null ? Compatibility.ANY : other.plan();
        lives.add(
            new Lives(
                new Resident(person.kind(), null, age, person.sex(), plan, null, null),
                person.name(),
                person.since(),
                ResidentsOfOthers.isOfOther(person)
                    ? PlannedLeaving.firstDayWithout(i, people, days, later)
                    : null,
                other,
                null));
      }
    }
    return lives;
  }

  private static boolean isTold(Placed child, Sight sight) {
    return !sight.restricted().contains(child.child().value())
        && (sight.adopters() || !child.forAdoption());
  }

  /** Who is to come. Of those who are to share a place, the others take none (R-PLACE-39). */
  private List<Resident> coming(
      List<Placed> coming, List<Placed> placed, LocalDate asOf, Sight sight) {
    Set<ChildId> here = placed.stream().map(Placed::child).collect(toUnmodifiableSet());
    List<Placed> others = coming.stream().filter(child -> !here.contains(child.child())).toList();
    FamilyUnits units = units(Stream.concat(placed.stream(), others.stream()).toList(), asOf);
    return others.stream()
        .map(
            child ->
                resident(
                    child,
                    units.sharesWith(child.child(), here)
                        ? Resident.Unit.CHILD
                        : units.unitOf(child.child()),
                    asOf,
                    sight))
        .toList();
  }

  private static FamilyUnits units(List<Placed> children, LocalDate asOf) {
    return FamilyUnits.of(
        children.stream()
            .map(c -> new Member(c.child(), c.parent(), c.unit(), c.birth().ageOn(asOf)))
            .toList());
  }

  private Resident resident(
      Placed child, Resident.@Nullable Unit unit, LocalDate asOf, Sight sight) {
    Compatibility compatibility =
        child.compatibility() == null
            ? Compatibility.ANY
            : facts.read(ChildFacts.COMPATIBILITY, child.compatibility());
    return new Resident(
        Resident.Kind.LOOKED_AFTER,
        isTold(child, sight) ? child.child() : null,
        child.birth().ageOn(asOf),
        child.sex(),
        compatibility,
        child.school(),
        unit);
  }
}
