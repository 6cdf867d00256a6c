package uk.kith.placements.internal.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.ExemptionEnd;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.households.HouseholdFacts.Exemptions;

/** The exemptions that carers hold (R-PLACE-07). */
@ApplicationScoped
class HeldExemptions {

  @Inject Facts facts;

  /** One more, beside those that are held on each day from its first one on. */
  void add(Household household, Exemption exemption, Recording recording) {
    amend(
        household,
        exemption.valid().first(),
        held -> {
          List<Exemption> all = new ArrayList<>(held);
          all.add(exemption);
          return all;
        },
        recording);
  }

  /**
   * Ends, on every day of its own, the one that begins on a day and names these children. Two of
   * which both is true allow the same, and end together.
   *
   * @throws Conflict when the carers hold none, or it was ended already
   * @throws Invalid when it has no day left by then
   */
  void end(
      Household household,
      LocalDate heldFrom,
      Set<ChildId> children,
      ExemptionEnd end,
      Recording recording) {
    List<Exemption> held =
        read(household.findValue(HouseholdFacts.EXEMPTIONS.code(), heldFrom).orElse(null)).stream()
            .filter(each -> isIt(each, heldFrom, children))
            .toList();
    if (held.isEmpty()) {
      throw new Conflict(
          "exemption-not-held", "The carers hold no such exemption. Maybe read them again.");
    }
    for (Exemption each : held) {
      LocalDate last = each.valid().last();
      if (last != null && end.from().isAfter(last)) {
        throw new Invalid("endedFrom", "range", "The exemption ends by itself before that day");
      }
    }
    amend(
        household,
        heldFrom,
        all ->
            all.stream()
                .map(each -> isIt(each, heldFrom, children) ? each.ended(end) : each)
                .toList(),
        recording);
  }

  private static boolean isIt(Exemption exemption, LocalDate heldFrom, Set<ChildId> children) {
    return exemption.ended() == null
        && exemption.valid().first().equals(heldFrom)
        && exemption.children().equals(children);
  }

  private void amend(
      Household household,
      LocalDate from,
      UnaryOperator<List<Exemption>> change,
      Recording recording) {
    household.amend(
        HouseholdFacts.EXEMPTIONS.code(),
        from,
        held -> facts.write(HouseholdFacts.EXEMPTIONS, new Exemptions(change.apply(read(held)))),
        recording);
  }

  private List<Exemption> read(@Nullable String held) {
    return held == null ? List.of() : facts.read(HouseholdFacts.EXEMPTIONS, held).exemptions();
  }
}
