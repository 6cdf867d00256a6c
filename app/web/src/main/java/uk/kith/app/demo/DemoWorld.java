package uk.kith.app.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtPeople;
import uk.kith.court.api.ExtensionReason;
import uk.kith.court.api.GiveDirection;
import uk.kith.court.api.ListHearing;
import uk.kith.court.api.MakeApplication;
import uk.kith.court.api.MoveHearing;
import uk.kith.court.engine.Extension;
import uk.kith.court.engine.direction.Direction.Filed;
import uk.kith.court.engine.guardianship.Applicant;
import uk.kith.court.engine.guardianship.GuardianshipCase;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.engine.order.CarePlan;
import uk.kith.court.engine.permanence.ChildPermanence;
import uk.kith.court.engine.permanence.Concern;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.ReviewRequest;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Sex;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.life.LifeEvent;

/** What the generator made, before anything is recorded; things are named by their local ids. */
record DemoWorld(
    List<Home> homes,
    List<Child> children,
    List<Case> cases,
    List<Concluded> concluded,
    List<EndedByOrder> ended,
    List<Search> searches,
    List<Done> done,
    List<Way> ways,
    List<Guardianship> guardianships) {

  /**
   * A household or home.
   *
   * @param notAvailableFrom since when places are not available; null when all are
   * @param bedrooms null when nobody recorded them
   * @param namedChildren local ids of the only children its terms are for; empty for any
   */
  record Home(
      String localId,
      String name,
      HouseholdKind kind,
      boolean own,
      @Nullable String agency,
      Postcode postcode,
      String phone,
      String worker,
      String team,
      Terms terms,
      LocalDate approvedFrom,
      List<NotAvailable> notAvailable,
      @Nullable LocalDate notAvailableFrom,
      List<LivesHere> residents,
      Needs skills,
      List<String> languages,
      HeritageSupport heritageSupport,
      @Nullable Registration registration,
      @Nullable Bedrooms bedrooms,
      List<String> namedChildren,
      LocalDate confirmedOn) {}

  /**
   * A looked after child.
   *
   * @param firstLegalStatus under which care began; the court's orders make the one of today of it
   * @param siblings local ids of brothers and sisters who stand earlier in the list
   */
  record Child(
      String localId,
      String firstName,
      String familyName,
      LocalDate born,
      Sex sex,
      Heritage heritage,
      Needs needs,
      Compatibility compatibility,
      Postcode home,
      @Nullable Postcode school,
      @Nullable String schoolName,
      @Nullable String wishes,
      String worker,
      String team,
      LocalDate careFrom,
      String firstLegalStatus,
      String legalStatus,
      List<Spell> spells,
      List<String> siblings,
      boolean lookedAfterParent) {}

  /**
   * Where a child lives or lived.
   *
   * @param home local id of the household; null when it is not in the register
   * @param postcode of a home that is not in the register
   */
  record Spell(
      @Nullable String home,
      String type,
      String provider,
      @Nullable Postcode postcode,
      @Nullable String urn,
      LocalDate start,
      @Nullable LocalDate end) {}

  /** Open care proceedings about one child, or about brothers and sisters. */
  record Case(
      List<String> children,
      String caseNumber,
      LocalDate submittedOn,
      LocalDate issuedOn,
      List<Extended> extensions,
      List<Heard> hearings,
      List<Ordered> directions,
      CourtPeople people) {}

  /** Care proceedings that are over for all of their children. */
  record Concluded(Case of, LocalDate disposedOn) {}

  /**
   * Proceedings that ended in orders.
   *
   * @param plan what the authority asked for at the end
   * @param placementOrders local ids of the children of whom the court made a placement order too
   * @param orderedOn the day of the orders, with which the proceedings ended
   * @param revocation of the application to revoke a placement order; null when nobody made one
   */
  record EndedByOrder(
      Case about,
      CarePlan plan,
      List<String> placementOrders,
      LocalDate orderedOn,
      @Nullable MakeApplication revocation) {}

  /**
   * A child's way to permanence, as far as people have written it down.
   *
   * @param officer the child's reviewing officer; null when nobody is recorded
   * @param reviewedOn in their order
   */
  record Way(
      String of,
      @Nullable String officer,
      LocalDate officerFrom,
      List<LocalDate> reviewedOn,
      List<RouteMark> marks,
      List<PermanencePlan> plans,
      List<ChildPermanence.Done> steps,
      @Nullable ReviewRequest request,
      @Nullable Worry worry) {}

  /**
   * A concern of the reviewing officer.
   *
   * @param steps the first raised it
   */
  record Worry(String text, List<Concern.Step> steps) {}

  /**
   * A case towards special guardianship or child arrangements.
   *
   * @param applicant null while nobody has said what decides on the ground
   */
  record Guardianship(
      String of,
      Kind kind,
      String carer,
      boolean foster,
      boolean relative,
      List<GuardianshipCase.Done> steps,
      List<GuardianshipCase.Written> written,
      @Nullable Applicant applicant) {}

  /**
   * A hearing and what became of it.
   *
   * @param listed null for the hearing that the one before was put off to
   * @param moved null while it is ahead
   */
  record Heard(@Nullable ListHearing listed, @Nullable MoveHearing moved) {}

  /**
   * What was to be filed.
   *
   * @param filed null while it is not
   */
  record Ordered(GiveDirection direction, @Nullable Filed filed) {}

  /**
   * More time that the court granted.
   *
   * @param children those for whom it did
   */
  record Extended(List<String> children, Extension extension, Why why) {
    /** What the court weighed. */
    record Why(ExtensionReason reason, String justification, String welfare, String conduct) {}
  }

  /**
   * Something that was done.
   *
   * @param of local id of the household, or of the child who lives in the placement
   * @param until last day of an extension; null for everything else
   */
  record Done(String of, LifeEvent event, LocalDate on, @Nullable LocalDate until) {}

  /** An open search. */
  record Search(
      List<String> children,
      LocalDate openedOn,
      LocalDate neededFrom,
      SearchKind kind,
      Together together) {}
}
