package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Kept;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.TouchSource;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.engine.adoption.AdopterStage;
import uk.kith.matching.engine.adoption.AdoptiveFamily;
import uk.kith.matching.engine.adoption.FamilyStep;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.Preferences;
import uk.kith.placements.api.AdoptionPlacements;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.RegisterTouches;
import uk.kith.placements.engine.ApprovalStanding;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.SuitabilityInDoubt;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.life.AdopterTimes;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.rules.DoubtedSuitability;

/**
 * Adopters with their links; what is said of all of them on the business date is kept, and worked
 * out anew for the families who were touched. Who may see adopters is answered from its own copy.
 */
@ApplicationScoped
class AdoptiveFamilies {

  private static final Comparator<AdoptiveFamilyView> LONGEST_APPROVED =
      Comparator.comparing(
              AdoptiveFamilyView::approvedOn, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(view -> view.household().snapshot().localId());

  private static final int SIBLINGS = 2;

  @Inject Households households;
  @Inject AdoptionPlacements placements;
  @Inject AdoptionRows rows;
  @Inject AdoptionSettings settings;
  @Inject AccessPolicy access;
  @Inject FamilyPlaces places;
  @Inject FosteredThere fostering;
  @Inject RegisterTouches register;
  @Inject AdoptionTouches own;

  /** A family, with those who live there of whom the register does not know it. */
  private record Family(AdoptiveFamilyView view, FosteredThere.Of fostered) {

    HouseholdId id() {
      return view.household().snapshot().id();
    }

    /** The places of a home change with the clock too: its view is the one of this moment. */
    AdoptiveFamilyView with(HouseholdView home) {
      return view.with(fostered.in(home));
    }
  }

  private final Kept<Family> kept = new Kept<>();

  /** Those approved on the day and those with a link, who waits longest first. */
  List<AdoptiveFamilyView> all(LocalDate asOf) {
    Map<UUID, Family> known = known(asOf);
    return households.adopters(asOf).stream()
        .map(home -> now(known, home))
        .filter(Objects::nonNull)
        .sorted(LONGEST_APPROVED)
        .toList();
  }

  /**
   * The same in no order, where the places of their homes are no matter: nothing is read of homes
   * that nobody has touched.
   */
  Collection<AdoptiveFamilyView> allWithoutPlaces(LocalDate asOf) {
    return known(asOf).values().stream().map(Family::view).toList();
  }

  private Map<UUID, Family> known(LocalDate asOf) {
    rows.flush(); // or a look would not know that the caller has written
    return kept.on(
        asOf,
        access.sight(),
        new FosteringTouches(TouchSource.ofBoth(register, own), rows::carersOf),
        ids -> byId(of(adopters(ids, asOf), asOf)));
  }

  private List<HouseholdView> adopters(@Nullable Set<UUID> ids, LocalDate asOf) {
    return households.adopters(asOf).stream()
        .filter(home -> ids == null || ids.contains(home.snapshot().id().value()))
        .toList();
  }

  private static Map<UUID, Family> byId(List<Family> families) {
    return families.stream().collect(toMap(family -> family.id().value(), family -> family));
  }

  private static @Nullable AdoptiveFamilyView now(Map<UUID, Family> known, HouseholdView home) {
    Family family = known.get(home.snapshot().id().value());
    return family == null ? null : family.with(home);
  }

  /** Of some of them, and of foster carers with a link; others are absent. */
  List<AdoptiveFamilyView> some(Collection<HouseholdId> ids, LocalDate asOf) {
    return of(households.findHouseholds(ids, asOf), asOf).stream()
        .map(Family::view)
        .filter(
            view ->
                view.household().snapshot().kind() == HouseholdKind.ADOPTER
                    || !view.links().isEmpty())
        .toList();
  }

  AdoptiveFamilyView get(HouseholdId id, LocalDate asOf) {
    return some(List.of(id), asOf).stream().findFirst().orElseThrow(() -> new NotFound(id));
  }

  private List<Family> of(List<HouseholdView> found, LocalDate asOf) {
    List<HouseholdId> ids = found.stream().map(view -> view.snapshot().id()).toList();
    Map<HouseholdId, FosteredThere.Of> fostered = fostering.by(ids, asOf);
    Map<HouseholdId, LocalDate> approved = placements.approvedOn(ids, asOf);
    Map<HouseholdId, Map<LifeEvent, LocalDate>> stages = placements.stages(ids, asOf);
    Map<HouseholdId, List<LinkRow>> linked =
        rows.links(ids).stream().collect(groupingBy(LinkRow::household));
    Map<HouseholdId, List<FamilyStepRow>> steps =
        rows.familySteps(ids).stream().collect(groupingBy(FamilyStepRow::household));
    Map<HouseholdId, Preferences> preferences =
        rows.preferences(ids).stream()
            .filter(row -> !row.onDay().isAfter(asOf))
            .collect(toMap(PreferenceRow::household, PreferenceRow::said));
    Map<HouseholdId, HouseholdView> homes =
        found.stream().collect(toMap(view -> view.snapshot().id(), view -> view));
    return found.stream()
        .map(
            view -> {
              HouseholdId id = view.snapshot().id();
              FosteredThere.Of there = fostered.getOrDefault(id, FosteredThere.Of.NOBODY);
              return new Family(
                  view(
                      there.in(view),
                      homes,
                      approvedOn(view, approved),
                      stages.getOrDefault(id, Map.of()),
                      linked.getOrDefault(id, List.of()),
                      steps.getOrDefault(id, List.of()),
                      preferences.getOrDefault(id, Preferences.NOT_SAID),
                      there.told(),
                      asOf),
                  there);
            })
        .toList();
  }

  /**
   * When a family was approved as adopters: the first day of its first terms for adoption, however
   * often they were renewed since; of adopters whose terms do not name adoption, of those in force.
   */
  static @Nullable LocalDate approvedOn(
      HouseholdView home, Map<HouseholdId, LocalDate> forAdoption) {
    LocalDate first = forAdoption.get(home.snapshot().id());
    DateRange terms = home.termsValid();
    boolean adopters = home.snapshot().kind() == HouseholdKind.ADOPTER;
    return first != null || terms == null || !adopters ? first : terms.first();
  }

  private AdoptiveFamilyView view(
      HouseholdView home,
      Map<HouseholdId, HouseholdView> homes,
      @Nullable LocalDate approved,
      Map<LifeEvent, LocalDate> stages,
      List<LinkRow> linked,
      List<FamilyStepRow> steps,
      Preferences preferences,
      List<AdoptiveFamilyView.Fostered> fostered,
      LocalDate asOf) {
    boolean ended = isEnded(home, asOf);
    SuitabilityInDoubt doubt = FamilyDoubts.of(home);
    AdoptiveFamily family =
        new AdoptiveFamily(
            ended ? null : approved,
            day(steps, FamilyStep.REPORT_GIVEN),
            day(steps, FamilyStep.PANEL),
            day(steps, FamilyStep.WIDER_POOL),
            linked.stream().map(LinkRow::link).toList(),
            doubt != null,
            !fostered.isEmpty());
    List<LinkView> views = LinkViews.of(linked, homes, access.restricted(), asOf);
    LinkState state =
        views.stream()
            .map(LinkView::state)
            .filter(each -> each != LinkState.ENDED)
            .max(Comparator.naturalOrder())
            .orElse(null);
    Terms terms = home.snapshot().terms();
    return new AdoptiveFamilyView(
        home,
        AdopterStage.of(approved, ended, stages),
        approved,
        family.daysWaiting(asOf),
        terms != null && terms.places() >= SIBLINGS,
        state,
        views,
        steps.stream()
            .filter(row -> !row.onDay().isAfter(asOf))
            .map(row -> new AdoptiveFamilyView.Done(row.step(), row.onDay(), row.answer()))
            .toList(),
        family.widerPool(settings.policy(), asOf),
        Stream.of(
                family.findings(settings.policy(), asOf),
                places.ofFamily(home, linked, asOf),
                AdopterTimes.findings(stages),
                AdopterStage.undecided(approved, stages),
                AdopterStage.told(stages, asOf),
                inDoubt(doubt))
            .flatMap(List::stream)
            .toList(),
        preferences,
        fostered);
  }

  /** What they were told is said with what comes of it ({@link AdopterStage#told}). */
  private static List<Finding> inDoubt(@Nullable SuitabilityInDoubt doubt) {
    return doubt == null || doubt.step() == SuitabilityInDoubt.Step.TOLD
        ? List.of()
        : List.of(DoubtedSuitability.finding(doubt));
  }

  /** Who is deregistered waits for nobody (R-ADOPT-17, R-ADOPT-19). */
  private static boolean isEnded(HouseholdView home, LocalDate asOf) {
    ApprovalStanding standing = home.snapshot().standing();
    return standing != null && standing.isEnded(asOf);
  }

  private static @Nullable LocalDate day(List<FamilyStepRow> steps, FamilyStep step) {
    return steps.stream()
        .filter(row -> row.step() == step)
        .map(FamilyStepRow::onDay)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
