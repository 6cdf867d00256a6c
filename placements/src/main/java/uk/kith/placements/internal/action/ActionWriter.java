package uk.kith.placements.internal.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ActionId;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.placements.engine.action.ActionTerms;
import uk.kith.placements.internal.facts.Recording;

/** Adds actions; whoever calls it has seen that the child may be known. */
@ApplicationScoped
public class ActionWriter {

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  /**
   * @param meeting in which it is agreed; null when in none
   * @param sealed whether it exists only for those who may see adopters
   */
  public ActionId add(
      ChildId child,
      ActionTerms terms,
      LocalDate setOn,
      @Nullable MeetingId meeting,
      boolean sealed) {
    Action action = new Action(authority, child, terms, setOn, meeting, sealed, recording());
    em.persist(action);
    em.flush();
    audit.record("action-set", child, Map.of("dueOn", terms.dueOn().toString()));
    return action.id();
  }

  /** What was agreed in a meeting follows it when its day or kind is put right. */
  public void follow(MeetingId meeting, LocalDate heldOn, boolean sealed) {
    em.createQuery("select a from Action a where a.meeting = :meeting", Action.class)
        .setParameter("meeting", meeting.value())
        .getResultList()
        .forEach(action -> action.follow(heldOn, sealed));
    em.flush();
  }

  public Recording recording() {
    return new Recording(clock.instant(), actor.get().name(), null);
  }
}
