package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import uk.kith.court.api.AdoptionConsents;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.court.engine.order.ParentalConsent;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.service.TouchSource;
import uk.kith.placements.api.CareHistories.CareHistory;
import uk.kith.placements.api.LegalSpells;
import uk.kith.placements.engine.LegalSpell;

/**
 * Parents' consent to placement for adoption, which others tell, with what of the court stands
 * against it: cases and orders, and of children of whom none is recorded the legal status.
 */
@ApplicationScoped
public class KnownConsents {

  private static final Set<OrderForm> AGAINST =
      Set.of(OrderForm.C33, OrderForm.C32A, OrderForm.A70);

  @Inject @Any Instance<AdoptionConsents> consents;
  @Inject PlacementOrderRows rows;
  @Inject LegalSpells spells;

  /** What was given in the present time in care; children without it are absent. */
  public Map<ChildId, ParentalConsent> of(
      Collection<ChildId> children, Map<ChildId, CareHistory> care, LocalDate asOf) {
    Map<ChildId, List<DateRange>> given = given(children, care, asOf);
    if (given.isEmpty()) {
      return Map.of();
    }
    Map<ChildId, List<DateRange>> applications = rows.forCareOrders(given.keySet());
    Map<ChildId, List<LocalDate>> orders = rows.made(given.keySet(), AGAINST);
    Map<ChildId, List<LegalSpell>> statuses = spells.of(given.keySet(), asOf);
    Map<ChildId, ParentalConsent> known = new HashMap<>();
    given.forEach(
        (child, on) -> {
          List<LegalSpell> under = statuses.getOrDefault(child, List.of());
          known.put(
              child,
              new ParentalConsent(
                  care.containsKey(child) ? care.get(child).birth() : null,
                  on,
                  Stream.concat(
                          applications.getOrDefault(child, List.of()).stream(),
                          under.stream()
                              .filter(spell -> is(OrderForm.C33, spell))
                              .map(spell -> new DateRange(spell.first(), spell.last())))
                      .toList(),
                  Stream.concat(
                          orders.getOrDefault(child, List.of()).stream(),
                          under.stream()
                              .filter(spell -> AGAINST.stream().anyMatch(form -> is(form, spell)))
                              .map(LegalSpell::first))
                      .toList()));
        });
    return known;
  }

  private Map<ChildId, List<DateRange>> given(
      Collection<ChildId> children, Map<ChildId, CareHistory> care, LocalDate asOf) {
    Map<ChildId, List<DateRange>> given = new HashMap<>();
    if (children.isEmpty()) {
      return given;
    }
    for (AdoptionConsents told : consents) {
      told.of(children, asOf)
          .forEach(
              (child, stood) -> {
                CareHistory history = care.get(child);
                LocalDate began = history == null ? LocalDate.MIN : history.careBegan();
                stood.stream()
                    .filter(each -> !each.first().isBefore(began))
                    .forEach(
                        each -> given.computeIfAbsent(child, of -> new ArrayList<>()).add(each));
              });
    }
    return given;
  }

  private static boolean is(OrderForm form, LegalSpell spell) {
    return Objects.equals(form.legalStatus(), spell.code());
  }

  /** With what is touched elsewhere, as long as others tell of consent. */
  TouchSource with(TouchSource touches) {
    TouchSource all = touches;
    for (AdoptionConsents told : consents) {
      all = TouchSource.ofBoth(told.touches(), all);
    }
    return all;
  }
}
