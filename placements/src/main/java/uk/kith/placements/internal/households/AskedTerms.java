package uk.kith.placements.internal.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.service.Acceptance;
import uk.kith.placements.api.NamedOthers;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.asking.NamesOfOthers;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.households.HouseholdFacts.TermsAccepted;
import uk.kith.placements.internal.life.NewTerms;

/**
 * Other terms of approval are asked before they are recorded whether the carers were given notice
 * or have agreed (R-PLACE-12), and why they are recorded in spite of it is kept beside them; that
 * reason is asked whether it names a child of the home (R-MATCH-15), as other reasons are.
 */
@ApplicationScoped
class AskedTerms {

  @Inject NewTerms rule;
  @Inject HouseholdWriter writer;
  @Inject NamedOthers named;

  /** Why terms are recorded though the rule speaks; null when it does not speak. */
  record Asked(LocalDate from, @Nullable String inSpite) {}

  /**
   * Asks of a change of terms; terms where there were none, or none from now on, are no change.
   *
   * @return null when the terms stay as they are
   * @throws uk.kith.kernel.service.Refused when the rule speaks and nobody accepts it, or the
   *     reason seems to name a child and nobody accepts that
   */
  @Nullable Asked ask(
      Household household,
      HouseholdKind kind,
      LocalDate from,
      @Nullable Terms was,
      @Nullable Terms now,
      Acceptance acceptance) {
    if (was == null || now == null || was.equals(now)) {
      return null;
    }
    List<Finding> findings =
        kind.isFostering()
            ? rule.against(List.of(household.id()), from).getOrDefault(household.id(), List.of())
            : List.of();
    if (findings.isEmpty()) {
      return new Asked(from, null);
    }
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(named.inHome(NamesOfOthers.DECISION, household.id(), List.of(acceptance.reason())));
    acceptance.orRefuse(all);
    return new Asked(from, acceptance.reason().strip());
  }

  /** Keeps the answer once the terms are recorded; a reason of before counts no more from then. */
  void keep(Household household, @Nullable Asked asked, Recording recording) {
    if (asked == null) {
      return;
    }
    String reason = asked.inSpite();
    boolean known =
        household.findValue(HouseholdFacts.TERMS_ACCEPTED.code(), asked.from()).isPresent();
    if (reason != null || known) {
      writer.knowFrom(
          household,
          HouseholdFacts.TERMS_ACCEPTED,
          reason == null ? null : new TermsAccepted(asked.from(), reason),
          asked.from(),
          recording);
    }
  }
}
