package uk.kith.court.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.TimetableChanged;
import uk.kith.court.internal.CourtRow.Entry;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.NotFound;
import uk.kith.placements.api.Children;

/**
 * Proceedings as a use case takes them up to change them, and what it leaves behind: the trail, and
 * the event for those whose own dates rest on the court's.
 */
@Dependent
public class Cases {

  @PersistenceContext(unitName = "court")
  EntityManager em;

  @Inject Children children;
  @Inject AuditTrail audit;
  @Inject Recorder recorder;
  @Inject Event<TimetableChanged> changed;

  /** Whoever changes proceedings while we do, also for another child, comes too late: 409. */
  Proceedings toChange(ProceedingsId id, @Nullable Long version) {
    Proceedings proceedings =
        em.find(Proceedings.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (proceedings == null || children.visible(proceedings.childIds()).isEmpty()) {
      throw new NotFound(id);
    }
    if (version != null && version != proceedings.version()) {
      throw new Conflict("version-moved-on", "Somebody else changed these proceedings");
    }
    return proceedings;
  }

  /** Whom a command is about: nobody of whom the caller may not know, named or not. */
  List<ChildId> about(Proceedings proceedings, Collection<ChildId> named) {
    return proceedings.about(named, children.visible(proceedings.childIds()));
  }

  /** The same of an order or a plan of a day, which may be told after the application has ended. */
  List<ChildId> about(
      Proceedings proceedings, Collection<ChildId> named, String field, LocalDate day) {
    return proceedings.about(named, children.visible(proceedings.childIds()), field, day);
  }

  Entry entry() {
    return recorder.entry();
  }

  void audit(String action, ProceedingsId id, int children) {
    audit(action, id, children, Map.of());
  }

  /** With more of what was done, in codes. */
  void audit(String action, ProceedingsId id, int children, Map<String, String> more) {
    Map<String, String> details = new HashMap<>(more);
    details.put("children", Integer.toString(children));
    audit.record(action, id, details);
  }

  /** Flushes first, so that whoever observes reads what has changed. */
  void fireChanged(ProceedingsId id, List<ChildId> about) {
    em.flush();
    changed.fire(new TimetableChanged(id, about));
  }
}
