package uk.kith.app.web.adoption;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.placements.api.AdoptionPlacements;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;

/** The field that asks which carers, who may adopt a child, began to foster it. */
@RequestScoped
class CarersField {

  static final String CARERS = "carers";

  @Inject AdoptionPlacements placements;
  @Inject Households households;

  /** Those with whom the child has lived by the register, then adopters. */
  List<Choice> choices(ChildId child, List<AdoptiveFamilyView> families, LocalDate today) {
    Set<HouseholdId> lived =
        placements.homes(List.of(child), today).getOrDefault(child, List.of()).stream()
            .map(AdoptionPlacements.Home::household)
            .filter(Objects::nonNull)
            .collect(toSet());
    return choices(households.findHouseholds(lived, today), families);
  }

  /**
   * @param lived homes of the child in the register
   */
  static List<Choice> choices(List<HouseholdView> lived, List<AdoptiveFamilyView> families) {
    List<Choice> choices =
        new ArrayList<>(List.of(Choice.of("", "Nobody is named: the note says why")));
    lived.forEach(home -> choices.add(choice(home, ", where the child has lived")));
    Set<HouseholdId> known = lived.stream().map(home -> home.snapshot().id()).collect(toSet());
    families.stream()
        .map(AdoptiveFamilyView::household)
        .filter(home -> !known.contains(home.snapshot().id()))
        .forEach(home -> choices.add(choice(home, "")));
    return choices;
  }

  private static Choice choice(HouseholdView home, String more) {
    return Choice.of(
        home.snapshot().id().toString(),
        home.name() + " (" + home.snapshot().localId() + ")" + more);
  }

  /** Who was chosen; null for nobody. */
  static @Nullable HouseholdId read(Form form) {
    return form.value(CARERS).isEmpty() ? null : form.hidden(CARERS, HouseholdId::of);
  }

  /** As the choices name them. */
  static String name(HouseholdId carers, List<Choice> choices) {
    return choices.stream()
        .filter(choice -> choice.value().equals(carers.toString()))
        .map(Choice::text)
        .findFirst()
        .orElse("Carers who are not on the lists of today");
  }
}
