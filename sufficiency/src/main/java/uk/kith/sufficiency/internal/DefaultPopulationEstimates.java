package uk.kith.sufficiency.internal;

import static uk.kith.kernel.service.Role.ADMINISTRATOR;
import static uk.kith.kernel.service.Role.COMMISSIONER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.BrokenConstraint;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.UseCase;
import uk.kith.sufficiency.api.PopulationEstimateView;
import uk.kith.sufficiency.api.PopulationEstimates;

/** Published figures about an area, not about anybody: reading them asks for no role. */
@UseCase
public class DefaultPopulationEstimates implements PopulationEstimates {

  @PersistenceContext(unitName = "sufficiency")
  EntityManager em;

  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  @Override
  @Once
  @AllowedRoles({COMMISSIONER, ADMINISTRATOR})
  public PopulationEstimateView record(int year, int under18, String source) {
    if (under18 < 1) {
      throw new Invalid("under18", "range", "An area has people under 18");
    }
    Instant now = clock.instant();
    inForce("and e.year = :year")
        .setParameter("year", year)
        .getResultList()
        .forEach(estimate -> estimate.supersede(now));
    // The database must see the old one closed before the new one comes; JPA would insert first.
    em.flush();
    PopulationEstimate estimate =
        new PopulationEstimate(
            authority.code(), year, under18, source.strip(), now, actor.get().name());
    em.persist(estimate);
    BrokenConstraint.flush(
        em,
        Map.of(
            "population_estimate_one_a_year",
            new Conflict("estimate-recorded", "Somebody else just recorded one for that year")));
    return estimate.view();
  }

  @Override
  public List<PopulationEstimateView> listEstimates() {
    return inForce("").getResultStream().map(PopulationEstimate::view).toList();
  }

  @Override
  public Optional<PopulationEstimateView> findFor(LocalDate day) {
    return inForce("and e.year <= :year")
        .setParameter("year", day.getYear())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(PopulationEstimate::view);
  }

  private TypedQuery<PopulationEstimate> inForce(String condition) {
    return em.createQuery(
            "select e from PopulationEstimate e where e.authority = :authority"
                + " and e.supersededAt is null "
                + condition
                + " order by e.year desc",
            PopulationEstimate.class)
        .setParameter("authority", authority.code());
  }
}
