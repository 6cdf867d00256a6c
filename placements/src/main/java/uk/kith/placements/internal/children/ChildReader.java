package uk.kith.placements.internal.children;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Whereabouts;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.ChildView.CurrentPlacement;
import uk.kith.placements.api.ChildView.Sibling;
import uk.kith.placements.api.Gazetteer;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.SchoolAge;
import uk.kith.placements.engine.SiblingLink;
import uk.kith.placements.internal.children.ChildFacts.Avoid;
import uk.kith.placements.internal.children.ChildFacts.Guard;
import uk.kith.placements.internal.children.ChildFacts.Home;
import uk.kith.placements.internal.children.ChildFacts.School;
import uk.kith.placements.internal.children.SqlChildren.Lives;
import uk.kith.placements.internal.children.SqlChildren.Who;
import uk.kith.placements.internal.facts.FactSheet;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.facts.SeenChildren;

/**
 * Views of children on a day, a handful of queries for any number of them. What the caller may not
 * see is absent: placements for adoption, their homes, postcodes and distances. It neither checks
 * roles nor audits; the services do.
 */
@ApplicationScoped
public class ChildReader {

  @Inject SqlChildren children;
  @Inject SqlSiblings siblings;
  @Inject SeenChildren seenChildren;
  @Inject Facts facts;
  @Inject Gazetteer gazetteer;
  @Inject AccessPolicy access;
  @Inject LocalAuthority authority;

  /** In the order of the ids; those that do not exist, or were merged away, are absent. */
  public List<ChildView> views(Collection<ChildId> ids, LocalDate asOf) {
    Map<ChildId, Who> who = new HashMap<>();
    children.who(ids).forEach(w -> who.put(w.id(), w));
    Map<UUID, FactSheet> sheets =
        facts.on(Facts.Subject.CHILD, SqlChildren.values(who.keySet()), asOf, authority.code());
    Map<ChildId, Lives> lives = new LinkedHashMap<>(children.lives(who.keySet(), asOf));
    Map<ChildId, LocalDate> since = new HashMap<>();
    lives.forEach((id, l) -> since.put(id, l.careBegan()));
    if (!access.maySeeAdopters()) {
      lives.values().removeIf(l -> PlacementCodes.isForAdoption(l.type()));
    }
    Map<ChildId, List<Sibling>> links = links(who.keySet());
    Map<Postcode, Whereabouts> places = places(sheets.values(), lives.values());
    Set<ChildId> hidden = apartFromSomebody(sheets.values()) ? seenChildren.hidden() : Set.of();
    List<ChildView> views = new ArrayList<>();
    for (ChildId id : ids) {
      Who one = who.get(id);
      if (one != null) {
        views.add(
            view(
                one,
                Facts.of(sheets, id.value()),
                lives.get(id),
                since.get(id),
                links.getOrDefault(id, List.of()),
                hidden,
                places,
                asOf));
      }
    }
    return views;
  }

  /** A home restricted against the reader is offered to nobody of theirs. */
  private Set<HouseholdId> told(Set<HouseholdId> homes) {
    return homes.stream().filter(home -> !access.isRestricted(home)).collect(toUnmodifiableSet());
  }

  private static boolean apartFromSomebody(Collection<FactSheet> sheets) {
    return sheets.stream()
        .anyMatch(
            sheet -> !sheet.get(ChildFacts.COMPATIBILITY, Compatibility.ANY).apartFrom().isEmpty());
  }

  /** Nobody is told to keep apart from a child who was adopted, and lives where they do not go. */
  private static Compatibility without(Compatibility plan, Set<ChildId> hidden) {
    Set<ChildId> apart = new HashSet<>(plan.apartFrom());
    return apart.removeAll(hidden)
        ? new Compatibility(plan.onlyChild(), plan.otherAges(), plan.otherSex(), apart)
        : plan;
  }

  private Map<ChildId, List<Sibling>> links(Set<ChildId> ids) {
    Map<ChildId, List<Sibling>> links = new HashMap<>();
    for (SiblingLink link : siblings.linksOf(ids)) {
      links
          .computeIfAbsent(link.one(), id -> new ArrayList<>())
          .add(new Sibling(link.other(), link.kind()));
      links
          .computeIfAbsent(link.other(), id -> new ArrayList<>())
          .add(new Sibling(link.one(), link.kind()));
    }
    return links;
  }

  private Map<Postcode, Whereabouts> places(Collection<FactSheet> sheets, Collection<Lives> lives) {
    Set<Postcode> postcodes = new HashSet<>();
    for (FactSheet sheet : sheets) {
      sheet.find(ChildFacts.HOME).map(Home::postcode).ifPresent(p -> add(postcodes, p));
      sheet.find(ChildFacts.SCHOOL).map(School::postcode).ifPresent(p -> add(postcodes, p));
    }
    lives.forEach(l -> add(postcodes, l.postcode()));
    return gazetteer.whereabouts(postcodes);
  }

  private static void add(Set<Postcode> postcodes, @Nullable String text) {
    if (text != null) {
      Postcode.find(text).ifPresent(postcodes::add);
    }
  }

  private static Whereabouts place(Map<Postcode, Whereabouts> places, @Nullable String text) {
    return Optional.ofNullable(text)
        .flatMap(Postcode::find)
        .map(places::get)
        .orElse(Whereabouts.NOT_KNOWN);
  }

  private ChildView view(
      Who who,
      FactSheet sheet,
      @Nullable Lives lives,
      @Nullable LocalDate since,
      List<Sibling> siblings,
      Set<ChildId> hidden,
      Map<Postcode, Whereabouts> places,
      LocalDate asOf) {
    Heritage heritage = sheet.get(ChildFacts.HERITAGE, Heritage.NOT_KNOWN);
    Whereabouts home = place(places, sheet.find(ChildFacts.HOME).map(Home::postcode).orElse(null));
    School school = sheet.find(ChildFacts.SCHOOL).orElse(null);
    Whereabouts schoolPlace = school == null ? null : place(places, school.postcode());
    String legalStatus = sheet.find(ChildFacts.LEGAL_STATUS).map(c -> c.code()).orElse(null);
    HouseholdId household = lives == null ? null : lives.household();
    Avoid avoid = sheet.get(ChildFacts.AVOID, Avoid.NOTHING);
    Guard guard = sheet.get(ChildFacts.GUARD, Guard.NONE);
    ChildSnapshot snapshot =
        new ChildSnapshot(
            who.id(),
            who.birth(),
            who.sex(),
            heritage,
            sheet.get(ChildFacts.NEEDS, Needs.NOT_KNOWN),
            without(sheet.get(ChildFacts.COMPATIBILITY, Compatibility.ANY), hidden),
            home,
            // Of school age, no school on record is a school not known.
            schoolPlace == null && SchoolAge.contains(who.birth().ageOn(asOf))
                ? Whereabouts.NOT_KNOWN
                : schoolPlace,
            legalStatus,
            household,
            avoid.sectors(),
            told(avoid.households()),
            guard.schools(),
            sheet.find(ChildFacts.PARENT).map(p -> p.lookedAfter()).orElse(false));
    return new ChildView(
        who.id(),
        who.localId(),
        who.firstName(),
        who.familyName(),
        who.birth(),
        who.birth().ageOn(asOf),
        who.sex(),
        heritage,
        nationalCode(sheet, heritage),
        since,
        legalStatus,
        sheet.find(ChildFacts.ALLOCATION).map(a -> a.worker()).orElse(null),
        sheet.find(ChildFacts.ALLOCATION).map(a -> a.team()).orElse(null),
        lives == null ? null : placement(lives, home, places),
        siblings,
        home,
        schoolPlace,
        school == null ? null : school.name(),
        sheet.find(ChildFacts.WISHES).map(w -> w.text()).orElse(null),
        guard.people() != null,
        guard.schools(),
        snapshot,
        who.version());
  }

  /** Derived from what people say of themselves (R-MATCH-09); before that, as a return told it. */
  private static String nationalCode(FactSheet sheet, Heritage heritage) {
    String received = sheet.find(ChildFacts.ETHNIC_CODE).map(c -> c.code()).orElse(null);
    if (heritage.ethnicGroups().isEmpty() && received != null) {
      return received;
    }
    return heritage.findNationalCode().map(Enum::name).orElse("");
  }

  private CurrentPlacement placement(
      Lives lives, Whereabouts home, Map<Postcode, Whereabouts> places) {
    Whereabouts where = place(places, lives.postcode());
    return new CurrentPlacement(
        lives.id(),
        lives.type(),
        lives.provider(),
        lives.household(),
        lives.start(),
        where,
        where.isIn(authority),
        home.milesTo(where));
  }
}
