package uk.kith.court.internal.permanence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.Routes;

/**
 * A child's way to permanence on record, as far as a permanence tracker speaks of it.
 *
 * @param officer the reviewing officer on the day; null when none is recorded
 */
public record KnownPermanence(Routes routes, List<PermanencePlan> plans, @Nullable String officer) {

  public static final KnownPermanence NOTHING = new KnownPermanence(Routes.NONE, List.of(), null);

  public KnownPermanence {
    plans = List.copyOf(plans);
  }

  /** The plan that held on a day. */
  public Optional<PermanencePlan> plan(LocalDate asOf) {
    return plans.stream()
        .filter(plan -> !plan.on().isAfter(asOf))
        .max(Comparator.comparing(PermanencePlan::on));
  }
}
