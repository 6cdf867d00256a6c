package uk.kith.app.demo;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import uk.kith.court.api.DecideAtGateway;
import uk.kith.court.api.GrantExtension;
import uk.kith.court.api.MakeOrder;
import uk.kith.court.api.OpenProceedings;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.PutPlan;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.gateway.GatewayOutcome;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.kernel.service.Acceptance;
import uk.kith.placements.api.LifeEvents.RecordEvent;
import uk.kith.placements.api.OpenSearch;
import uk.kith.placements.api.RecordChild;
import uk.kith.placements.api.RecordHousehold;
import uk.kith.placements.api.RecordPlacement;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.SiblingKind;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeSubject;

/** The commands that record the demonstration data; ids stand for local ids. */
final class DemoCommands {

  /**
   * What is not known of placements that began before there was a search for them: approvals, and
   * who lived there then; no local homes are worked out for them (R-PLACE-48). Of these rules those
   * are kept that speak.
   */
  private static final Acceptance BEFORE_KITH =
      new Acceptance(
          Stream.of(
                  "R-MATCH-16 R-MATCH-18 R-PLACE-01 R-PLACE-02 R-PLACE-03 R-PLACE-05 R-PLACE-11",
                  "R-PLACE-13 R-PLACE-14 R-PLACE-18 R-PLACE-20 R-PLACE-21 R-PLACE-22 R-PLACE-28"
                      + " R-PLACE-31 R-PLACE-35",
                  "R-PLACE-33 R-PLACE-36 R-PLACE-38 R-PLACE-41 R-PLACE-42 R-PLACE-48",
                  "R-PLACE-56")
              .flatMap(rules -> Stream.of(rules.split(" ")))
              .map(RuleId::of)
              .collect(toUnmodifiableSet()),
          "It was decided on paper, before Kith.");

  private DemoCommands() {}

  static RecordChild child(DemoWorld.Child child, Map<String, ChildId> ids) {
    return new RecordChild(
        child.localId(),
        child.firstName(),
        child.familyName(),
        Birth.on(child.born()),
        child.sex(),
        child.heritage(),
        child.needs(),
        child.compatibility(),
        child.home(),
        child.school(),
        child.schoolName(),
        child.wishes(),
        child.worker(),
        child.team(),
        Set.of(),
        Set.of(),
        child.lookedAfterParent(),
        child.siblings().stream()
            .map(s -> new RecordChild.SiblingOf(get(ids, s), SiblingKind.FULL))
            .toList());
  }

  static RecordHousehold home(
      DemoWorld.Home home, LocalAuthority authority, Map<String, ChildId> ids) {
    Set<ChildId> named =
        home.namedChildren().stream().map(c -> get(ids, c)).collect(toUnmodifiableSet());
    Terms terms =
        new Terms(
            home.terms().places(),
            home.terms().ages(),
            home.terms().sex(),
            home.terms().kinds(),
            named);
    return new RecordHousehold(
        home.localId(),
        home.name(),
        home.kind(),
        home.own(),
        home.agency(),
        home.own() ? authority : null,
        home.postcode(),
        home.phone(),
        home.worker(),
        DemoPhones.ofWorker(home.worker()),
        DemoPhones.ofAgency(home.agency()),
        DemoPhones.ofAgencyAtNight(home.agency()),
        home.team(),
        terms,
        home.approvedFrom(),
        null,
        home.notAvailable(),
        home.notAvailableFrom(),
        home.residents(),
        home.skills(),
        null,
        Set.copyOf(home.languages()),
        home.heritageSupport(),
        home.registration(),
        home.bedrooms(),
        named);
  }

  static RecordPlacement placement(
      ChildId child, DemoWorld.Spell spell, Map<String, HouseholdId> homes) {
    boolean ended = spell.end() != null;
    return new RecordPlacement(
        child,
        spell.home() == null ? null : get(homes, spell.home()),
        spell.type(),
        spell.provider(),
        spell.urn(),
        spell.postcode(),
        spell.start(),
        spell.end(),
        ended ? "X1" : null,
        ended ? "PLACE" : null,
        null,
        null,
        null,
        BEFORE_KITH);
  }

  static OpenProceedings proceedings(DemoWorld.Case each, Map<String, ChildId> ids) {
    return new OpenProceedings(
        ProceedingsKind.CARE,
        new Commencement(each.issuedOn(), each.submittedOn()),
        each.children().stream().map(c -> get(ids, c)).toList(),
        each.caseNumber(),
        true); // made-up numbers of open cases and of those long over may fall together
  }

  static RecordChild childAtHome(
      DemoPreProceedings.Child child, DemoPreProceedings.Family family, List<ChildId> siblings) {
    return new RecordChild(
        child.localId(),
        child.firstName(),
        family.name(),
        child.birth(),
        child.sex(),
        Heritage.NOT_KNOWN,
        Needs.NOT_KNOWN,
        Compatibility.ANY,
        null,
        null,
        null,
        null,
        family.worker(),
        family.team(),
        Set.of(),
        Set.of(),
        false,
        siblings.stream().map(s -> new RecordChild.SiblingOf(s, SiblingKind.FULL)).toList());
  }

  static DecideAtGateway start(DemoPreProceedings.Family family, List<ChildId> children) {
    return new DecideAtGateway(
        family.metOn(),
        children.stream()
            .map(
                child ->
                    new DecideAtGateway.ForChild(child, GatewayOutcome.START_PRE_PROCEEDINGS, 0, 0))
            .toList(),
        family.why());
  }

  /** A few days, and now and then weeks, before the application. */
  static DecideAtGateway toIssue(DemoWorld.Case each, Map<String, ChildId> ids) {
    int number = Math.floorMod(each.caseNumber().hashCode(), 9);
    LocalDate submitted = each.submittedOn();
    return new DecideAtGateway(
        WorkingCalendar.englandAndWales()
            .workingDaysBefore(submitted, number == 0 ? 20 : number)
            .date(),
        each.children().stream()
            .map(c -> DecideAtGateway.ForChild.of(get(ids, c), GatewayOutcome.ISSUE))
            .toList(),
        null);
  }

  static PutPlan finalPlan(DemoWorld.EndedByOrder each) {
    return new PutPlan(
        List.of(), true, each.plan(), DemoReviews.workingDay(each.orderedOn().minusDays(21)), true);
  }

  /** An order about some children, or about all of the case. */
  static MakeOrder order(
      OrderForm form, List<String> children, LocalDate on, Map<String, ChildId> ids) {
    return new MakeOrder(
        children.stream().map(c -> get(ids, c)).toList(),
        new CourtOrder(form, on, null, null, false),
        null,
        Acceptance.NONE);
  }

  static OpenSearch search(DemoWorld.Search search, Map<String, ChildId> ids) {
    return new OpenSearch(
        search.children().stream().map(c -> get(ids, c)).toList(),
        search.openedOn(),
        search.neededFrom(),
        search.kind(),
        search.together());
  }

  static GrantExtension extension(DemoWorld.Extended extended, Map<String, ChildId> ids) {
    return new GrantExtension(
        extended.children().stream().map(c -> get(ids, c)).toList(),
        extended.extension(),
        extended.why().reason(),
        extended.why().justification(),
        extended.why().welfare(),
        extended.why().conduct(),
        Acceptance.NONE);
  }

  static RecordEvent done(
      DemoWorld.Done done, Map<String, HouseholdId> homes, Map<String, PlacementId> placements) {
    return new RecordEvent(
        done.event().subject() == LifeSubject.HOUSEHOLD
            ? get(homes, done.of())
            : get(placements, done.of()),
        done.event(),
        done.on(),
        LifeDetails.of(done.until(), null),
        null);
  }

  static <T> T get(Map<String, T> ids, String localId) {
    return Objects.requireNonNull(ids.get(localId), localId);
  }
}
