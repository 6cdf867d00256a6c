package uk.kith.placements.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import uk.kith.kernel.AgendaItemId;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.NotFound;
import uk.kith.placements.api.Children;

/** Finds meetings, and of each the children whom the caller may know of. */
@ApplicationScoped
class KeptMeetings {

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject Children children;
  @Inject AccessPolicy access;
  @Inject LocalAuthority authority;

  /** A meeting of whose children the caller may see nobody is not there. */
  Meeting get(MeetingId id) {
    Meeting meeting = em.find(Meeting.class, id.value());
    if (meeting == null
        || !meeting.belongsTo(authority)
        || (meeting.isSealed() && !access.maySeeAdopters())
        || seenItems(meeting).isEmpty()) {
      throw new NotFound(id);
    }
    return meeting;
  }

  /** Kept from ending until what is written is in. */
  Meeting goingOn(MeetingId id) {
    Meeting meeting = get(id);
    em.lock(meeting, LockModeType.PESSIMISTIC_WRITE);
    meeting.requireGoesOn();
    return meeting;
  }

  /** One who stands on the agenda. */
  AgendaItem item(Meeting meeting, AgendaItemId id) {
    return seenItems(meeting).stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  /** Who stands on the agenda. */
  List<AgendaItem> seenItems(Meeting meeting) {
    return seen(meeting, item -> !item.isTakenOff());
  }

  /** Who was taken off it. */
  List<AgendaItem> takenOff(Meeting meeting) {
    return seen(meeting, AgendaItem::isTakenOff);
  }

  private List<AgendaItem> seen(Meeting meeting, Predicate<AgendaItem> which) {
    List<AgendaItem> items = meeting.items().stream().filter(which).toList();
    Set<ChildId> seen = children.visible(items.stream().map(AgendaItem::child).toList());
    return items.stream().filter(item -> seen.contains(item.child())).toList();
  }

  void keep(MeetingChange change) {
    em.persist(change);
    em.flush();
  }

  /** The latest first. */
  List<MeetingChange> changes(MeetingId id) {
    return em.createQuery(
            "select c from MeetingChange c where c.meeting = :meeting"
                + " order by c.recordedAt desc, c.id",
            MeetingChange.class)
        .setParameter("meeting", id.value())
        .getResultList();
  }
}
