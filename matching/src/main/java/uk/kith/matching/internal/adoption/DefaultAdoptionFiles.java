package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static uk.kith.matching.engine.adoption.FamilyStep.DISABILITY_OF_FIRST;
import static uk.kith.matching.engine.adoption.FamilyStep.DISABILITY_OF_SECOND;
import static uk.kith.matching.engine.adoption.FamilyStep.ETHNICITY_OF_FIRST;
import static uk.kith.matching.engine.adoption.FamilyStep.ETHNICITY_OF_SECOND;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.matching.api.AdoptionFiles;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.engine.adoption.AdopterStage;
import uk.kith.matching.engine.adoption.AdoptionChain;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.AnnexAAdoption;
import uk.kith.matching.engine.adoption.FamilyStep;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.Milestone;
import uk.kith.placements.api.AdoptionPlacements;
import uk.kith.placements.api.AdoptionPlacements.Placed;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Exports;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.engine.ApprovalStanding;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.exports.Sheet;
import uk.kith.placements.engine.life.ApprovalEnd;
import uk.kith.placements.engine.life.LifeEvent;

/** Lists 10 and 11 from the ways of all children and from all adopters. */
@UseCase
@AllowedRoles(Role.PANEL_ADVISER)
public class DefaultAdoptionFiles implements AdoptionFiles {

  @Inject AdoptionReader reader;
  @Inject AdoptionRows rows;
  @Inject AdoptiveFamilies families;
  @Inject AdoptionPlacements placements;
  @Inject Children children;
  @Inject Households households;
  @Inject Exports exports;
  @Inject AuditTrail audit;

  @Override
  public Sheet annexAList10(LocalDate asOf) {
    Map<ChildId, AdoptionChain> chains = chains(asOf);
    Map<ChildId, HouseholdId> homes = homes(chains, asOf);
    Map<HouseholdId, HouseholdSnapshot> found =
        households.findHouseholds(Set.copyOf(homes.values()), asOf).stream()
            .map(HouseholdView::snapshot)
            .collect(toMap(home -> home.id(), home -> home));
    Map<ChildId, LocalDate> recorded = fosteredForAdoption(chains.keySet(), asOf);
    List<AnnexAAdoption.Child> listed = new ArrayList<>();
    List<ChildView> views = children.findChildren(chains.keySet(), asOf);
    Map<ChildId, Boolean> disabled = exports.disabled(views, asOf);
    for (ChildView view : views) {
      HouseholdId home = homes.get(view.id());
      HouseholdSnapshot family = home == null ? null : found.get(home);
      AdoptionChain chain = Objects.requireNonNull(chains.get(view.id()));
      listed.add(
          new AnnexAAdoption.Child(
              view.localId(),
              family == null ? null : family.localId(),
              view.sex(),
              view.nationalEthnicity(),
              view.birth(),
              disabled.get(view.id()),
              chain,
              early(recorded.get(view.id()), family, chain, asOf)));
    }
    return audited("annex-a-list-10-exported", AnnexAAdoption.list10(listed, asOf), asOf);
  }

  @Override
  public Sheet annexAList11(LocalDate asOf) {
    Map<ChildId, AdoptionChain> chains = chains(asOf);
    Map<ChildId, LocalDate> recorded = fosteredForAdoption(chains.keySet(), asOf);
    Map<HouseholdId, Set<ChildId>> theirs =
        homes(chains, asOf).entrySet().stream()
            .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toSet())));
    List<AdoptiveFamilyView> all = families.all(asOf);
    Collection<HouseholdId> ids =
        all.stream().map(family -> family.household().snapshot().id()).toList();
    Map<HouseholdId, Map<LifeEvent, LocalDate>> stages = placements.stages(ids, asOf);
    Map<HouseholdId, ApprovalEnd> why = placements.whyEnded(ids, asOf);
    List<AnnexAAdoption.Family> listed =
        all.stream()
            .map(
                family -> {
                  HouseholdSnapshot home = family.household().snapshot();
                  Set<ChildId> placed = theirs.getOrDefault(home.id(), Set.of());
                  return new AnnexAAdoption.Family(
                      home.localId(),
                      family.adopters(),
                      List.of(
                          about(family, ETHNICITY_OF_FIRST, DISABILITY_OF_FIRST),
                          about(family, ETHNICITY_OF_SECOND, DISABILITY_OF_SECOND)),
                      stages.getOrDefault(home.id(), Map.of()),
                      family.approvedOn(),
                      ended(family, why.get(home.id())),
                      family.fostersForAdoption()
                          || placed.stream()
                              .anyMatch(
                                  child ->
                                      early(
                                              recorded.get(child),
                                              home,
                                              Objects.requireNonNull(chains.get(child)),
                                              asOf)
                                          != null),
                      placed.stream()
                          .map(child -> Objects.requireNonNull(chains.get(child)))
                          .toList());
                })
            .toList();
    return audited("annex-a-list-11-exported", AnnexAAdoption.list11(listed, asOf), asOf);
  }

  private static AnnexAAdoption.@Nullable Ended ended(
      AdoptiveFamilyView family, @Nullable ApprovalEnd why) {
    ApprovalStanding standing = family.household().snapshot().standing();
    LocalDate on = standing == null ? null : standing.endedOn();
    return on == null || family.stage() != AdopterStage.APPROVAL_ENDED
        ? null
        : new AnnexAAdoption.Ended(on, why);
  }

  private static AnnexAAdoption.About about(
      AdoptiveFamilyView family, FamilyStep ethnicity, FamilyStep disability) {
    String disabled = family.said(disability);
    return new AnnexAAdoption.About(
        Objects.requireNonNullElse(family.said(ethnicity), ""),
        disabled == null ? null : (Boolean) disabled.equals("YES"));
  }

  private Map<ChildId, AdoptionChain> chains(LocalDate asOf) {
    Map<ChildId, AdoptionChain> chains = new HashMap<>();
    reader
        .byChild(reader.everybody(asOf), asOf)
        .forEach((child, known) -> chains.put(child, known.chain()));
    return chains;
  }

  private Map<ChildId, HouseholdId> homes(Map<ChildId, AdoptionChain> chains, LocalDate asOf) {
    Map<ChildId, Placed> placed = placements.of(chains.keySet(), asOf);
    Map<ChildId, HouseholdId> homes = new HashMap<>();
    chains.forEach(
        (child, chain) -> {
          HouseholdId home = family(chain, placed.get(child), asOf);
          if (home != null) {
            homes.put(child, home);
          }
        });
    return homes;
  }

  /** With whom the child lives or lived for adoption, or else with whom it is matched. */
  static @Nullable HouseholdId family(
      AdoptionChain chain, @Nullable Placed placed, LocalDate asOf) {
    HouseholdId lives = placed == null ? null : placed.household();
    if (lives != null) {
      return lives;
    }
    Link link = chain.link(asOf);
    return link != null && link.isAtLeast(LinkState.MATCHED, asOf) ? link.household() : null;
  }

  /** Since when carers foster a child whom they may adopt, where that is recorded. */
  private Map<ChildId, LocalDate> fosteredForAdoption(Collection<ChildId> ids, LocalDate asOf) {
    return rows.steps(ids).stream()
        .filter(row -> row.step() == AdoptionStep.FOSTERED_BY_ADOPTERS)
        .filter(row -> !row.onDay().isAfter(asOf))
        .collect(toMap(StepRow::child, StepRow::onDay, (earlier, later) -> later));
  }

  /** Since when a child is fostered for adoption: as recorded, or by approved adopters. */
  private static @Nullable LocalDate early(
      @Nullable LocalDate recorded,
      @Nullable HouseholdSnapshot family,
      AdoptionChain chain,
      LocalDate asOf) {
    return recorded != null || family == null || family.kind() != HouseholdKind.ADOPTER
        ? recorded
        : chain.day(Milestone.FOSTERED_BY_ADOPTERS, asOf);
  }

  private Sheet audited(String what, Sheet sheet, LocalDate asOf) {
    audit.record(
        what, null, Map.of("asOf", asOf.toString(), "rows", Integer.toString(sheet.rows().size())));
    return sheet;
  }
}
