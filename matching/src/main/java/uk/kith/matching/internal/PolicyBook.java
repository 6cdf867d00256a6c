package uk.kith.matching.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.kith.kernel.LocalAuthority;

/** Versions of the policy in the caller's transaction; the first is written at first use. */
@ApplicationScoped
class PolicyBook {

  @PersistenceContext(unitName = "matching")
  EntityManager em;

  @Inject PolicySettings settings;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  /** The version that holds on a day. */
  PolicyVersion inForce(LocalDate day) {
    return all().stream().filter(each -> each.holdsOn(day)).findFirst().orElseThrow();
  }

  /** Every version, the newest first; at first use the first is written. */
  List<PolicyVersion> all() {
    List<PolicyVersion> all = stored();
    if (all.isEmpty()) {
      lock();
      all = stored();
    }
    return all.isEmpty() ? List.of(writeFirst()) : all;
  }

  /** Whoever comes second waits here and finds what the first one wrote. */
  void lock() {
    em.createNativeQuery("select pg_advisory_xact_lock(hashtext('matching.policy_version'))")
        .getSingleResult();
  }

  /** The version that follows on all others. */
  void add(PolicyVersion next) {
    em.persist(next);
    em.flush();
  }

  /**
   * @throws IllegalStateException when there is no such version, which no stored run can name
   */
  PolicyVersion getVersion(int number) {
    return findVersion(number)
        .orElseThrow(() -> new IllegalStateException("no policy version " + number));
  }

  Optional<PolicyVersion> findVersion(int number) {
    return query("select p from PolicyVersion p where p.authority = :a and p.number = :n")
        .setParameter("n", number)
        .getResultStream()
        .findFirst();
  }

  private List<PolicyVersion> stored() {
    return query("select p from PolicyVersion p where p.authority = :a order by p.number desc")
        .getResultList();
  }

  private TypedQuery<PolicyVersion> query(String jpql) {
    return em.createQuery(jpql, PolicyVersion.class).setParameter("a", authority.code());
  }

  private PolicyVersion writeFirst() {
    PolicyVersion first = PolicyVersion.first(authority, settings.first(), clock.instant());
    add(first);
    return first;
  }
}
