package uk.kith.matching.internal.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.matching.api.FamilyFinding;
import uk.kith.matching.engine.adoption.AdopterStage;
import uk.kith.matching.engine.adoption.AdoptionChain;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.FamilyStep;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.matching.engine.adoption.PanelAdvice;
import uk.kith.matching.engine.adoption.ReversalReason;
import uk.kith.matching.engine.adoption.StepOrder;
import uk.kith.matching.engine.adoption.StillToBePlaced;
import uk.kith.matching.internal.adoption.AdoptionReader.Known;
import uk.kith.placements.api.AdoptionPlacements;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.SuitabilityInDoubt;
import uk.kith.placements.engine.rules.DoubtedSuitability;

/** What speaks against recording something of a child or a link for a day (R-ADOPT-01). */
@ApplicationScoped
class StepChecks {

  @Inject AdoptionReader reader;
  @Inject AdoptionPlacements placements;
  @Inject BusinessDate businessDate;
  @Inject LawToConfirm law;

  /**
   * What is done is not of a day to come: nothing would show it, and nothing could follow it.
   *
   * @throws Invalid when the day has not come
   */
  void requireCome(String field, @Nullable LocalDate on) {
    if (on != null && on.isAfter(businessDate.today())) {
      throw new Invalid(field, "future", "This day has not come yet");
    }
  }

  /**
   * @throws Invalid when a step that asks has no answer of its own, or one that asks nothing has
   *     one
   */
  static void requireAnswer(List<String> answers, @Nullable String answer) {
    if (answers.isEmpty() ? answer != null : answer == null || !answers.contains(answer)) {
      throw new Invalid(
          "answer",
          answers.isEmpty() ? "not-asked" : "required",
          answers.isEmpty() ? "This asks nothing" : "One of " + String.join(", ", answers));
    }
  }

  /**
   * @throws Invalid when a step tells of a home that no child moves to by it
   */
  void requireNoHome(FamilyFinding.Done done) {
    if (done.home() != null && done.step() != AdoptionStep.DISRUPTED) {
      throw new Invalid("home", "not-asked", "No child moves to another home by this");
    }
  }

  /**
   * Who begins to foster a child whom they may adopt is named, or it is said why nobody is: A10
   * counts from that day (R-SCORE-02).
   *
   * @throws Invalid otherwise, and when another step names carers
   */
  static void requireCarers(FamilyFinding.Done done) {
    boolean asked = done.step() == AdoptionStep.FOSTERED_BY_ADOPTERS;
    String note = done.note();
    if (!asked && done.carers() != null) {
      throw new Invalid("carers", "not-asked", "No carers are named by this");
    }
    if (asked && done.carers() == null && (note == null || note.isBlank())) {
      throw new Invalid(
          "carers",
          "required",
          "Say which family fosters the child, or in the note why none is named");
    }
  }

  List<Finding> ofChild(ChildId child, FamilyFinding.Done done) {
    LocalDate today = businessDate.today();
    AdoptionChain then = known(child, done.on()).chain();
    List<Finding> against =
        new ArrayList<>(
            StepOrder.ofChild(
                then, known(child, today).chain(), done.step(), done.on(), today, law));
    if (done.step() == AdoptionStep.REVERSED && done.answer() != null) {
      against.addAll(
          StillToBePlaced.reason(then, ReversalReason.valueOf(done.answer()), done.on()));
    }
    return against;
  }

  /**
   * The report about adopters and the panel on their approval come in stage two (R-ADOPT-06,
   * R-ADOPT-29), where the way to approval is recorded.
   *
   * @throws Invalid when the record of the day says that stage two has not begun
   */
  void requireStageTwo(HouseholdId family, FamilyStep step, LocalDate on) {
    if (step != FamilyStep.REPORT_GIVEN && step != FamilyStep.PANEL) {
      return;
    }
    AdopterStage stage =
        AdopterStage.of(
            placements.approvedOn(List.of(family), on).get(family),
            false,
            placements.stages(List.of(family), on).getOrDefault(family, Map.of()));
    if (stage.isBeforeStageTwo()) {
      throw new Invalid(
          "on",
          "order",
          "Stage two has not begun by this day (R-ADOPT-06): the record says “"
              + stage.words()
              + "”.\nMaybe record the end of stage one and the notice of stage two first");
    }
  }

  /**
   * Of any of the children for whom the family would be; and that the family was told that it is
   * not thought suitable any more (R-ADOPT-06).
   */
  List<Finding> ofSuggestion(FamilyFindingRow finding, HouseholdView family, LocalDate on) {
    HouseholdId id = family.snapshot().id();
    Map<HouseholdId, LocalDate> first = placements.approvedOn(List.of(id), businessDate.today());
    LocalDate approved = AdoptiveFamilies.approvedOn(family, first);
    List<ChildId> open =
        finding.children().stream()
            .filter(FindingChildRow::isOpen)
            .map(FindingChildRow::child)
            .toList();
    List<Finding> against = new ArrayList<>();
    SuitabilityInDoubt doubt = FamilyDoubts.of(family);
    if (doubt != null && doubt.isDetermined()) {
      against.add(DoubtedSuitability.finding(doubt));
    }
    for (Known known : reader.byChild(open, on).values()) {
      against.addAll(StepOrder.ofSuggestion(known.chain(), finding.beganOn(), approved, on));
    }
    return against.stream().distinct().toList();
  }

  /**
   * @throws uk.kith.kernel.service.Refused when a step of a link cannot be of the day
   */
  void require(LinkRow link, LinkStep step, LocalDate on) {
    if (step != LinkStep.PANEL_BOOKED) {
      requireCome("on", on);
    }
    Acceptance.NONE.orRefuse(StepOrder.ofStep(link.link(), step, on));
  }

  /**
   * @throws Conflict when another step rests on one that is taken back
   */
  void requireNothingRestsOn(LinkRow row, LinkStep step) {
    Link link = row.link();
    boolean minutes = link.done().containsKey(LinkStep.PANEL_MINUTES);
    boolean matched = link.moves().stream().anyMatch(move -> move.state() == LinkState.MATCHED);
    boolean given = PanelAdvice.STEPS.contains(step) && step != LinkStep.PANEL_DEFERRED;
    if (given && minutes) {
      throw new Conflict(
          "rests-on-it", "The final minutes rest on the recommendation: take them back first");
    }
    if ((given || step == LinkStep.PANEL_MINUTES) && matched) {
      throw new Conflict(
          "rests-on-it",
          "The decision on the match rests on it: take that back first, or correct the day");
    }
  }

  private Known known(ChildId child, LocalDate on) {
    Known known = reader.byChild(List.of(child), on).get(child);
    if (known == null) {
      throw new NotFound(child);
    }
    return known;
  }
}
