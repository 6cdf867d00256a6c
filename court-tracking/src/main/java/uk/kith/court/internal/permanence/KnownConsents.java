package uk.kith.court.internal.permanence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import uk.kith.court.api.AdoptionConsents;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.TouchSource;
import uk.kith.placements.api.CareHistories.CareHistory;

/** Parents' consent to placement for adoption, which others tell (R-ADOPT-13). */
@ApplicationScoped
public class KnownConsents {

  @Inject @Any Instance<AdoptionConsents> consents;

  /** When it was first given in the present time in care; children without it are absent. */
  public Map<ChildId, LocalDate> of(Collection<CareHistory> care, LocalDate asOf) {
    Map<ChildId, LocalDate> began =
        care.stream().collect(toMap(CareHistory::child, CareHistory::careBegan));
    Map<ChildId, LocalDate> since = new HashMap<>();
    if (began.isEmpty()) {
      return since;
    }
    for (AdoptionConsents told : consents) {
      told.of(began.keySet(), asOf)
          .forEach(
              (child, on) -> {
                if (!on.isBefore(began.getOrDefault(child, LocalDate.MIN))) {
                  since.merge(child, on, (one, other) -> one.isBefore(other) ? one : other);
                }
              });
    }
    return since;
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
