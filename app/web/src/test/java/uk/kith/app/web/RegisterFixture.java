package uk.kith.app.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.ApprovalStanding;
import uk.kith.placements.engine.ApprovalStanding.Temporary;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SiblingKind;
import uk.kith.placements.engine.Terms;

/** Invented children and households of 30 September 2014 for pages that tests render. */
public final class RegisterFixture {
  public static final LocalDate TODAY = LocalDate.of(2014, 9, 30);
  public static final LocalAuthority ROTHERHAM = new LocalAuthority("E08000018");
  public static final LocalAuthority SHEFFIELD = new LocalAuthority("E08000019");

  private RegisterFixture() {}

  public static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  public static ChildId child(String name) {
    return new ChildId(id(name));
  }

  public static HouseholdId household(String name) {
    return new HouseholdId(id(name));
  }

  public static Whereabouts sector(String sector, LocalAuthority authority) {
    return new Whereabouts(sector, null, authority, Whereabouts.Precision.SECTOR);
  }

  /** A boy with a brother or sister. */
  public static ChildView aBoy(String name, int age, String... siblings) {
    return aBoyWho(
        "To stay at their school, and to be able to see their grandmother on Sundays.",
        name,
        age,
        siblings);
  }

  /** The same, who wishes something else. */
  public static ChildView aBoyWho(String wishes, String name, int age, String... siblings) {
    Birth birth = Birth.on(TODAY.minusYears(age).minusDays(40));
    Heritage heritage =
        new Heritage(
            Set.of("Roma"),
            Set.of("Slovak"),
            Set.of("Romani", "Slovak"),
            Set.of(),
            Set.of(),
            Set.of("Slovak Roma"));
    Needs needs =
        new Needs(Map.of(NeedKind.BEHAVIOUR, NeedLevel.SOME, NeedKind.EDUCATION, NeedLevel.SOME));
    Whereabouts home = sector("S65 1", ROTHERHAM);
    Whereabouts school = sector("S65 2", ROTHERHAM);
    ChildSnapshot snapshot =
        new ChildSnapshot(
            child(name),
            birth,
            Sex.MALE,
            heritage,
            needs,
            Compatibility.ANY,
            home,
            school,
            "C1",
            null,
            Set.of(),
            Set.of(),
            null,
            false);
    List<ChildView.Sibling> brothers = new ArrayList<>();
    for (String each : siblings) {
      brothers.add(new ChildView.Sibling(child(each), SiblingKind.FULL));
    }
    return new ChildView(
        child(name),
        "R-" + (1000 + age),
        name,
        null,
        birth,
        age,
        Sex.MALE,
        heritage,
        "WROM",
        LocalDate.of(2014, 9, 22),
        "C1",
        "Tom Ashworth",
        "East",
        null,
        brothers,
        home,
        school,
        "Clifton Primary",
        wishes,
        false,
        null,
        snapshot,
        3);
  }

  /** A child who is not born yet, known by its number P2007. */
  public static ChildView anUnborn(String name, LocalDate due) {
    ChildView boy = aBoy(name, 0);
    return new ChildView(
        boy.id(),
        "P2007",
        null,
        "Marsden",
        Birth.due(due),
        0,
        Sex.UNKNOWN,
        boy.heritage(),
        boy.nationalEthnicity(),
        null,
        null,
        boy.worker(),
        boy.team(),
        null,
        boy.siblings(),
        boy.home(),
        null,
        null,
        null,
        false,
        null,
        boy.snapshot(),
        3);
  }

  /** The same child, looked after since another day; null for not looked after. */
  public static ChildView lookedAfterSince(ChildView of, @Nullable LocalDate since) {
    return with(of, of.localId(), since, of.placement());
  }

  /** The same child under another number of the authority; null for none. */
  public static ChildView numbered(ChildView of, @Nullable String number) {
    return with(of, number, of.lookedAfterSince(), of.placement());
  }

  /** The same child, who has lived in a home of the register for eight days. */
  public static ChildView livingIn(ChildView of, HouseholdId home) {
    return with(
        of,
        of.localId(),
        of.lookedAfterSince(),
        new ChildView.CurrentPlacement(
            new PlacementId(id("placement")),
            "U6",
            "PR1",
            home,
            TODAY.minusDays(8),
            Whereabouts.NOT_KNOWN,
            null,
            null));
  }

  private static ChildView with(
      ChildView of,
      @Nullable String number,
      @Nullable LocalDate lookedAfterSince,
      ChildView.@Nullable CurrentPlacement placement) {
    return new ChildView(
        of.id(),
        number,
        of.firstName(),
        of.familyName(),
        of.birth(),
        of.age(),
        of.sex(),
        of.heritage(),
        of.nationalEthnicity(),
        lookedAfterSince,
        of.legalStatus(),
        of.worker(),
        of.team(),
        placement,
        of.siblings(),
        of.home(),
        of.school(),
        of.schoolName(),
        of.wishes(),
        of.keptFromPeople(),
        of.schoolsToMind(),
        of.snapshot(),
        of.version());
  }

  /** The same household, which holds exemptions from the usual fostering limit. */
  public static HouseholdView exempted(HouseholdView view, Exemption... exemptions) {
    return with(view, List.of(exemptions), view.snapshot().standing());
  }

  /** The same household, approved for a time alone. */
  public static HouseholdView approvedForATime(HouseholdView view, Temporary temporary) {
    return with(view, view.snapshot().exemptions(), new ApprovalStanding(null, temporary, null));
  }

  private static HouseholdView with(
      HouseholdView view, List<Exemption> exemptions, @Nullable ApprovalStanding standing) {
    HouseholdSnapshot home = view.snapshot();
    return with(
        view,
        new HouseholdSnapshot(
            home.id(),
            home.localId(),
            home.kind(),
            home.own(),
            home.approvedBy(),
            home.where(),
            home.terms(),
            home.places(),
            home.vacantSince(),
            home.residents(),
            home.coming(),
            home.skills(),
            home.languages(),
            home.heritageSupport(),
            exemptions,
            home.registration(),
            home.bedrooms(),
            home.connectedTo(),
            standing),
        view.lives());
  }

  /** The same household, in which two live whose days of leaving are set or not. */
  public static HouseholdView leaving(
      HouseholdView view, @Nullable LocalDate one, @Nullable LocalDate other) {
    return with(view, view.snapshot(), Arrays.asList(until(one), until(other)));
  }

  private static HouseholdView.Lives until(@Nullable LocalDate until) {
    return new HouseholdView.Lives(
        new Resident(
            Resident.Kind.LOOKED_AFTER,
            child("Leah"),
            11,
            Sex.FEMALE,
            Compatibility.ANY,
            null,
            null),
        "Leah",
        LocalDate.of(2013, 3, 4),
        until,
        null,
        null);
  }

  private static HouseholdView with(
      HouseholdView view, HouseholdSnapshot home, List<HouseholdView.Lives> lives) {
    return new HouseholdView(
        home,
        view.name(),
        view.postcode(),
        view.local(),
        view.agency(),
        view.phone(),
        view.supervisingWorker(),
        view.workerPhone(),
        view.agencyPhone(),
        view.agencyNightPhone(),
        view.team(),
        view.termsValid(),
        view.statedExperience(),
        view.confirmedOn(),
        view.confirmedBy(),
        lives,
        view.version());
  }

  /** A household with its places; residents are given as ages of looked after children. */
  public static HouseholdView aHousehold(
      String name,
      String localId,
      HouseholdKind kind,
      boolean own,
      Whereabouts where,
      int approved,
      int filled,
      List<NotAvailable> notAvailable,
      List<Resident> residents,
      @Nullable LocalDate confirmedOn) {
    List<HouseholdView.Lives> lives =
        residents.stream()
            .map(
                resident ->
                    new HouseholdView.Lives(
                        resident,
                        resident.kind() == Resident.Kind.LOOKED_AFTER ? "Leah" : "Jodie",
                        LocalDate.of(2013, 3, 4),
                        null,
                        null,
                        null))
            .toList();
    HouseholdSnapshot snapshot =
        new HouseholdSnapshot(
            household(name),
            localId,
            kind,
            own,
            own ? ROTHERHAM : null,
            where,
            new Terms(approved, new AgeRange(5, 12), null, Set.of(), Set.of()),
            new Places(approved, filled, notAvailable, 0),
            LocalDate.of(2014, 9, 2),
            residents,
            List.of(),
            new Needs(
                Map.of(NeedKind.BEHAVIOUR, NeedLevel.HIGH, NeedKind.EDUCATION, NeedLevel.SOME)),
            Set.of("English", "Slovak"),
            new HeritageSupport(Heritage.NOT_KNOWN, Set.of("Slovak Roma"), true),
            List.of(),
            null,
            new Bedrooms(List.of(new Bedrooms.Room(2, true), new Bedrooms.Room(1, false))),
            kind == HouseholdKind.CONNECTED_PERSON ? Set.of(child("Amir")) : Set.of(),
            null);
    return new HouseholdView(
        snapshot,
        name,
        Postcode.parse("S65 1AB"),
        where.authority() == null ? null : ROTHERHAM.equals(where.authority()),
        own ? null : "Bright Futures",
        "01709 000000",
        "Tom Ashworth",
        "07700 900142",
        own ? null : "01632 960200",
        own ? null : "07700 900200",
        "Fostering 2",
        DateRange.from(LocalDate.of(2009, 5, 14)),
        "Two sibling groups since 2009; attachment training.",
        confirmedOn,
        confirmedOn == null ? null : "Tom Ashworth",
        lives,
        1);
  }
}
