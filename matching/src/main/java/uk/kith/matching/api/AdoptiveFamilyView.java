package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.matching.engine.adoption.AdopterStage;
import uk.kith.matching.engine.adoption.AdoptionDue;
import uk.kith.matching.engine.adoption.FamilyStep;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.Preferences;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.ssda903.Adopters;

/**
 * Adopters, as they stood on a day.
 *
 * @param stage how far they are on their way to approval
 * @param approvedOn first day of the terms in force; null while there are none
 * @param daysWaiting since then, or since the last placement with them ended; null before approval,
 *     after it ended, while a match or placement with them stands, and while they foster a child
 *     whom they may adopt
 * @param openToSiblings approved for two children or more
 * @param state the state of the link that is furthest on; null while none stands
 * @param widerPool by when they are to be put to the wider pool (R-ADOPT-19); null when nothing is
 *     due
 * @param preferences what they said that they would accept
 * @param fostered children whom they foster and may adopt, named as their carers (early permanence)
 */
public record AdoptiveFamilyView(
    HouseholdView household,
    AdopterStage stage,
    @Nullable LocalDate approvedOn,
    @Nullable Long daysWaiting,
    boolean openToSiblings,
    @Nullable LinkState state,
    List<LinkView> links,
    List<Done> done,
    @Nullable AdoptionDue widerPool,
    List<Finding> findings,
    Preferences preferences,
    List<Fostered> fostered) {

  public AdoptiveFamilyView {
    links = List.copyOf(links);
    done = List.copyOf(done);
    findings = List.copyOf(findings);
    fostered = List.copyOf(fostered);
  }

  /**
   * A child whom they foster and may adopt.
   *
   * @param child null when the reader may not be told who it is
   * @param since null as {@code child}
   */
  public record Fostered(@Nullable ChildBrief child, @Nullable LocalDate since) {}

  /**
   * A step done.
   *
   * @param answer what it asks beside its day; null when nothing
   */
  public record Done(FamilyStep step, LocalDate on, @Nullable String answer) {}

  /** The same, of the household as it stands at another moment. */
  public AdoptiveFamilyView with(HouseholdView now) {
    return new AdoptiveFamilyView(
        now,
        stage,
        approvedOn,
        daysWaiting,
        openToSiblings,
        state,
        links,
        done,
        widerPool,
        findings,
        preferences,
        fostered);
  }

  /** The last day of a step; null while it is not recorded. */
  public @Nullable LocalDate done(FamilyStep step) {
    return done.stream()
        .filter(each -> each.step() == step)
        .map(Done::on)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /** Who adopts, as the return asks (R-ADOPT-27); null while nobody recorded it. */
  public @Nullable Adopters adopters() {
    String who = said(FamilyStep.WHO_ADOPTS);
    return who == null ? null : Adopters.valueOf(who);
  }

  /** What was answered last of a step; null while nobody recorded it. */
  public @Nullable String said(FamilyStep step) {
    return done.stream()
        .filter(each -> each.step() == step)
        .map(Done::answer)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  public boolean isLinked() {
    return state != null && state.isLinked();
  }

  public boolean fostersForAdoption() {
    return !fostered.isEmpty();
  }

  /**
   * Whether a child may be sought for them: while one lives there whom they foster and may adopt,
   * only where their approval leaves a place beside it (R-PLACE-11).
   */
  public boolean isFree() {
    return isFree(1);
  }

  /** The same of so many children together. */
  public boolean isFree(int children) {
    return stage.isApproved()
        && !isLinked()
        && (fostered.isEmpty() || household.snapshot().places().vacant() >= children);
  }
}
