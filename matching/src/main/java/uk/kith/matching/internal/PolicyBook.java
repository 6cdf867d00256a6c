package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import uk.kith.kernel.LocalAuthority;
import uk.kith.matching.engine.Policy;

/** Versions of the policy in the caller's transaction; the first is written at first use. */
@ApplicationScoped
class PolicyBook {

  @PersistenceContext(unitName = "matching")
  EntityManager em;

  @Inject PolicySettings settings;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  /** The version in force. */
  Policy current() {
    List<PolicyVersion> latest = latest();
    if (latest.isEmpty()) {
      // Whoever comes second waits here and finds the first one's row.
      em.createNativeQuery("select pg_advisory_xact_lock(hashtext('matching.policy_version'))")
          .getSingleResult();
      latest = latest();
    }
    return latest.isEmpty() ? writeFirst() : latest.get(0).policy();
  }

  /**
   * @throws IllegalStateException when there is no such version, which no stored run can name
   */
  Policy getPolicy(int number) {
    return query("select p from PolicyVersion p where p.authority = :a and p.number = :n")
        .setParameter("n", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no policy version " + number))
        .policy();
  }

  private List<PolicyVersion> latest() {
    return query("select p from PolicyVersion p where p.authority = :a order by p.number desc")
        .setMaxResults(1)
        .getResultList();
  }

  private TypedQuery<PolicyVersion> query(String jpql) {
    return em.createQuery(jpql, PolicyVersion.class).setParameter("a", authority.code());
  }

  private Policy writeFirst() {
    Policy first = settings.first();
    em.persist(
        new PolicyVersion(
            authority, first, "configuration", "Defaults at first use", clock.instant()));
    em.flush();
    return first;
  }
}
