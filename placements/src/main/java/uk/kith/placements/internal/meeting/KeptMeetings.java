package uk.kith.placements.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.kith.kernel.AgendaItemId;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.NotFound;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Meetings.Written;
import uk.kith.placements.internal.meeting.SqlMeetings.Version;

/** Finds meetings, and of each the children whom the caller may know of. */
@ApplicationScoped
class KeptMeetings {

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject SqlMeetings meetings;
  @Inject Children children;
  @Inject AccessPolicy access;
  @Inject LocalAuthority authority;

  /**
   * A meeting of whose children the caller may see nobody, also of those taken off, is not there.
   */
  Meeting get(MeetingId id) {
    Meeting meeting = em.find(Meeting.class, id.value());
    if (meeting == null
        || !meeting.belongsTo(authority)
        || (meeting.isSealed() && !access.maySeeAdopters())
        || seen(meeting, item -> true).isEmpty()) {
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

  /** How many stand on the agenda now, whoever changed it since it was read. */
  int standing(Meeting meeting) {
    List<Version> items =
        meetings.items(meeting.id()).stream().filter(item -> !item.takenOff()).toList();
    Set<ChildId> seen = children.visible(items.stream().map(Version::child).toList());
    return (int) items.stream().filter(item -> seen.contains(item.child())).count();
  }

  /** What is written in it now, whoever wrote since it was read. */
  Written written(Meeting meeting) {
    List<Version> items = meetings.items(meeting.id());
    List<Version> agreed = meetings.agreed(meeting.id());
    Set<ChildId> seen =
        children.visible(
            Stream.concat(items.stream(), agreed.stream()).map(Version::child).distinct().toList());
    return new Written(sum(items, seen), sum(agreed, seen));
  }

  private static long sum(List<Version> rows, Set<ChildId> seen) {
    return rows.stream()
        .filter(row -> seen.contains(row.child()))
        .mapToLong(Version::version)
        .sum();
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
