package uk.kith.app.demo;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.demo.DemoAdoption.Adopted;
import uk.kith.app.demo.DemoAdoption.Did;
import uk.kith.app.demo.DemoAdoption.Family;
import uk.kith.app.demo.DemoAdoption.Linked;
import uk.kith.app.demo.DemoAdoption.Sought;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.UseCase;
import uk.kith.matching.api.FamilyFinding;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.Link.Moved;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.Placements;
import uk.kith.placements.api.RecordChild;
import uk.kith.placements.api.RecordHousehold;
import uk.kith.placements.api.RecordPlacement;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;

/** Records family finding through the same services as everybody. */
@UseCase
public class DemoAdoptionLoader {

  private static final AgeRange YOUNG = new AgeRange(0, 6);

  /** Invented families do not fit invented children everywhere: then somebody said why. */
  private static final Acceptance ACCEPTED =
      new Acceptance(
          Stream.of(
                  "R-MATCH-15",
                  "R-MATCH-16",
                  "R-MATCH-18",
                  "R-PLACE-02",
                  "R-PLACE-11",
                  "R-PLACE-35",
                  "R-PLACE-36")
              .map(RuleId::of)
              .collect(toSet()),
          "The family’s agency is changing the terms of approval for this child");

  @Inject Children children;
  @Inject Households households;
  @Inject Placements placements;
  @Inject FamilyFinding finding;

  /** Records some families of other agencies. */
  public void recordFamilies(List<Family> some, Map<String, HouseholdId> homes) {
    for (Family family : some) {
      homes.put(
          family.localId(),
          households.record(
              new RecordHousehold(
                  family.localId(),
                  family.name(),
                  HouseholdKind.ADOPTER,
                  false,
                  family.agency(),
                  null,
                  Streets.outside(new Random(family.localId().hashCode())),
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  new Terms(1, YOUNG, null, Set.of(SearchKind.ADOPTION), Set.of()),
                  family.approvedFrom(),
                  null,
                  List.of(),
                  null,
                  List.of(),
                  new Needs(Map.of()),
                  null,
                  Set.of("English"),
                  new HeritageSupport(Heritage.NOT_KNOWN, Set.of(), false),
                  null,
                  null,
                  Set.of())));
    }
  }

  /** Records for some children that a family is sought, and how far that has come. */
  public void recordSought(
      List<Sought> some,
      Map<String, ChildId> ids,
      Map<String, HouseholdId> homes,
      Map<String, LocalDate> careFrom) {
    for (Sought each : some) {
      ChildId child = DemoCommands.get(ids, each.child());
      LocalDate ordered = each.orderedOn();
      LocalDate began = careFrom.get(each.child());
      if (ordered != null && began != null) {
        children.setLegalStatus(child, began, "C1");
        children.setLegalStatus(child, ordered, "E1");
      }
      FamilyFindingId id =
          finding.start(new FamilyFinding.Start(List.of(child), each.decidedOn(), each.beganOn()));
      for (Did did : each.did()) {
        did(child, did.step(), did.on(), did.answer());
      }
      Linked link = each.link();
      if (link != null) {
        link(id, link, homes);
      }
    }
  }

  private void link(FamilyFindingId id, Linked link, Map<String, HouseholdId> homes) {
    LinkId made =
        finding.suggest(id, DemoCommands.get(homes, link.home()), link.moves().get(0).on(), null);
    Set<LinkStep> recorded = EnumSet.noneOf(LinkStep.class);
    for (Moved move : link.moves().subList(1, link.moves().size())) {
      if (move.state() == LinkState.MATCHED) {
        record(id, made, link, move.on(), recorded);
      }
      finding.move(
          id,
          made,
          new FamilyFinding.Move(
              move.state(), move.on(), move.reason(), null, ACCEPTED, move.decidedBy()));
    }
    record(id, made, link, LocalDate.MAX, recorded);
  }

  /** Steps that were done by a day and lead to a match, in their order; in the end all others. */
  private void record(
      FamilyFindingId id, LinkId made, Linked link, LocalDate last, Set<LinkStep> recorded) {
    new TreeMap<>(link.steps())
        .forEach(
            (step, on) -> {
              boolean leads = step.compareTo(LinkStep.PANEL_MINUTES) <= 0;
              if (!on.isAfter(last)
                  && (leads || last.equals(LocalDate.MAX))
                  && recorded.add(step)) {
                finding.record(id, made, step, on);
              }
            });
  }

  /** Records some children who were adopted. */
  public void recordAdopted(List<Adopted> some) {
    for (Adopted each : some) {
      Random random = new Random(each.localId().hashCode());
      ChildId child =
          children.record(
              each.careFrom(),
              new RecordChild(
                  each.localId(),
                  each.firstName(),
                  each.familyName(),
                  Birth.on(each.born()),
                  each.sex(),
                  DemoHeritage.WHITE_BRITISH.heritage,
                  new Needs(Map.of()),
                  Compatibility.ANY,
                  Streets.inside(random),
                  null,
                  null,
                  null,
                  null,
                  "Adoption",
                  Set.of(),
                  Set.of(),
                  false,
                  List.of()));
      children.setLegalStatus(child, each.careFrom(), "C1");
      children.setLegalStatus(child, each.orderedOn(), "E1");
      Postcode foster = Streets.inside(random);
      placements.record(
          placement(child, "U6", foster, each.careFrom(), each.placedOn(), "X1", "PLACE"));
      placements.record(
          placement(
              child,
              each.fosteredFrom() == null ? "A6" : "A5",
              each.fosteredFrom() == null ? Streets.outside(random) : foster,
              each.placedOn(),
              each.adoptedOn(),
              "E11",
              null));
      children.setLegalStatus(child, each.adoptedOn().plusDays(1), null);
      finding.start(
          new FamilyFinding.Start(
              List.of(child), each.decidedOn(), each.decidedOn().minusDays(10)));
      did(child, AdoptionStep.MATCHED, each.matchedOn(), null);
      if (each.fosteredFrom() != null) {
        did(child, AdoptionStep.FOSTERED_BY_ADOPTERS, each.fosteredFrom(), null);
      }
      did(child, AdoptionStep.ADOPTION_APPLIED, each.placedOn().plusDays(75), null);
      did(child, AdoptionStep.ADOPTED, each.adoptedOn(), "E11");
    }
  }

  private void did(ChildId child, AdoptionStep step, LocalDate on, @Nullable String answer) {
    finding.record(
        child,
        new FamilyFinding.Done(
            step,
            on,
            answer,
            step == AdoptionStep.FOSTERED_BY_ADOPTERS
                ? "From the placements of the return, which name no carers"
                : null));
  }

  private static RecordPlacement placement(
      ChildId child,
      String type,
      Postcode where,
      LocalDate start,
      LocalDate end,
      String ceased,
      @Nullable String changed) {
    return new RecordPlacement(
        child,
        null,
        type,
        "PR1",
        null,
        where,
        start,
        end,
        ceased,
        changed,
        null,
        null,
        null,
        Acceptance.NONE);
  }
}
