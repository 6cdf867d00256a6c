package uk.kith.placements.internal.meeting;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ActionId;
import uk.kith.kernel.AgendaItemId;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.MeetingId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Forbidden;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Actions.ActionView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.MeetingFilter;
import uk.kith.placements.api.MeetingSort;
import uk.kith.placements.api.Meetings;
import uk.kith.placements.engine.action.ActionTerms;
import uk.kith.placements.internal.action.ActionWriter;
import uk.kith.placements.internal.action.SqlActions;
import uk.kith.placements.internal.action.SqlActions.Row;
import uk.kith.placements.internal.meeting.SqlMeetings.About;
import uk.kith.placements.internal.meeting.SqlMeetings.Head;

/** Meetings in the schema {@code placements}. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.COURT_OFFICER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER,
  Role.INFORMATION_GOVERNANCE
})
public class DefaultMeetings implements Meetings {

  private static final Comparator<ActionView> BY_DUE_DAY =
      Comparator.comparing(ActionView::dueOn).thenComparing(view -> view.id().value());

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject Children children;
  @Inject KeptMeetings kept;
  @Inject SqlMeetings meetings;
  @Inject SqlActions actions;
  @Inject ActionWriter writer;
  @Inject AccessPolicy access;
  @Inject AuditTrail audit;
  @Inject LocalAuthority authority;

  @Override
  @Once
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.REVIEWING_OFFICER
  })
  public MeetingId start(StartMeeting command) {
    if (command.kind().isSealed() && !access.maySeeAdopters()) {
      throw new Forbidden("Adoption meetings are held by those who may see adopters");
    }
    List<ChildId> wanted = command.agenda().stream().map(Wanted::child).toList();
    requireSeen(wanted);
    Meeting meeting = new Meeting(authority, command, writer.recording());
    em.persist(meeting);
    em.flush();
    audit.record(
        "meeting-started",
        meeting.id(),
        Map.of("kind", command.kind().name(), "items", Integer.toString(wanted.size())));
    return meeting.id();
  }

  private void requireSeen(List<ChildId> wanted) {
    Set<ChildId> seen = children.visible(wanted);
    wanted.stream()
        .filter(child -> !seen.contains(child))
        .findFirst()
        .ifPresent(
            child -> {
              throw new NotFound(child);
            });
  }

  @Override
  @Once
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.REVIEWING_OFFICER
  })
  public AgendaItemId add(MeetingId id, Wanted wanted) {
    Meeting meeting = kept.goingOn(id);
    requireSeen(List.of(wanted.child()));
    AgendaItem item =
        meeting
            .findTakenOff(wanted.child())
            .map(off -> putBack(meeting, off))
            .orElseGet(() -> meeting.add(wanted));
    em.flush();
    audit.record("meeting-item-added", wanted.child(), Map.of("meeting", id.toString()));
    return item.id();
  }

  private AgendaItem putBack(Meeting meeting, AgendaItem item) {
    item.putBack();
    kept.keep(MeetingChange.putBack(meeting, item, writer.recording()));
    return item;
  }

  @Override
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.REVIEWING_OFFICER
  })
  public void note(MeetingId id, AgendaItemId itemId, long version, @Nullable String note) {
    AgendaItem item = kept.item(kept.goingOn(id), itemId);
    write(id, item, version, new Minuted(note, item.decision()));
  }

  @Override
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.REVIEWING_OFFICER
  })
  public void decide(MeetingId id, AgendaItemId itemId, long version, @Nullable String decision) {
    AgendaItem item = kept.item(kept.goingOn(id), itemId);
    write(id, item, version, new Minuted(item.note(), decision));
  }

  @Override
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.REVIEWING_OFFICER
  })
  public void write(MeetingId id, AgendaItemId itemId, long version, Minuted minuted) {
    write(id, kept.item(kept.goingOn(id), itemId), version, minuted);
  }

  private void write(MeetingId id, AgendaItem item, long version, Minuted minuted) {
    requireShort("decision", minuted.decision(), Minuted.MOST_DECISION);
    item.write(version, minuted, writer.recording());
    em.flush();
    audit.record("meeting-noted", item.child(), Map.of("meeting", id.toString()));
  }

  @Override
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.REVIEWING_OFFICER
  })
  public void attended(MeetingId id, long version, Attendance attendance) {
    requireShort("present", attendance.present(), Attendance.MOST);
    requireShort("apologies", attendance.apologies(), Attendance.MOST);
    Meeting meeting = kept.goingOn(id);
    meeting.attended(version, attendance);
    em.flush();
    audit.record("meeting-attended", id, Map.of());
  }

  private static void requireShort(String field, @Nullable String text, int most) {
    if (text != null && text.length() > most) {
      throw new Invalid(field, "too-long", field + " has at most " + most + " letters");
    }
  }

  @Override
  public List<DecidedLine> decisionsOf(ChildId child) {
    requireSeen(List.of(child));
    return meetings.decisions(child);
  }

  @Override
  @Once
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.REVIEWING_OFFICER
  })
  public ActionId agree(MeetingId id, AgendaItemId itemId, ActionTerms terms) {
    Meeting meeting = kept.goingOn(id);
    return writer.add(
        kept.item(meeting, itemId).child(), terms, meeting.heldOn(), id, meeting.isSealed());
  }

  @Override
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.REVIEWING_OFFICER
  })
  public void end(MeetingId id, long version, boolean nobody) {
    Meeting meeting = kept.get(id);
    meeting.end(version, nobody, writer.recording());
    em.flush();
    audit.record("meeting-ended", id, Map.of());
  }

  @Override
  public MeetingView getMeeting(MeetingId id) {
    Meeting meeting = kept.get(id);
    List<AgendaItem> items = kept.seenItems(meeting);
    List<AgendaItem> off = kept.takenOff(meeting);
    List<MeetingChange> changes = kept.changes(id);
    Map<ChildId, List<Row>> rows =
        actions
            .of(
                Stream.concat(items.stream(), off.stream())
                    .map(AgendaItem::child)
                    .distinct()
                    .toList(),
                meeting.endedAt())
            .stream()
            .collect(groupingBy(Row::child));
    audit.record("meeting-viewed", id, Map.of("items", Integer.toString(items.size())));
    return new MeetingView(
        id,
        meeting.kind(),
        meeting.heldOn(),
        meeting.chair(),
        meeting.agendaFrom(),
        meeting.startedBy(),
        meeting.startedAt(),
        meeting.endedAt(),
        meeting.endedBy(),
        meeting.attendance(),
        items.stream()
            .map(item -> view(item, rows.getOrDefault(item.child(), List.of()), meeting))
            .toList(),
        off.stream()
            .map(
                item ->
                    takenOff(
                        view(item, rows.getOrDefault(item.child(), List.of()), meeting),
                        changes.stream()
                            .filter(change -> change.is(MeetingChange.What.TAKEN_OFF))
                            .filter(change -> change.isOf(item))
                            .findFirst()
                            .orElseThrow()))
            .toList(),
        changes.stream()
            .filter(change -> change.is(MeetingChange.What.PUT_RIGHT))
            .map(DefaultMeetings::corrected)
            .toList(),
        meeting.version());
  }

  private static TakenOff takenOff(ItemView item, MeetingChange change) {
    return new TakenOff(item, requireNonNull(change.reason()), change.by(), change.at());
  }

  private static Corrected corrected(MeetingChange change) {
    return new Corrected(
        requireNonNull(change.kind()),
        requireNonNull(change.heldOn()),
        requireNonNull(change.chair()),
        requireNonNull(change.reason()),
        change.by(),
        change.at());
  }

  private static ItemView view(AgendaItem item, List<Row> rows, Meeting meeting) {
    LocalDate day = meeting.heldOn();
    return new ItemView(
        item.id(),
        item.child(),
        item.standing(),
        item.note(),
        item.notedBy(),
        item.decision(),
        item.decidedBy(),
        rows.stream()
            .filter(row -> !meeting.id().equals(row.meeting()))
            .filter(row -> !row.agreed().setOn().isAfter(day))
            .map(row -> row.view(day))
            .sorted(ActionView.OPEN_FIRST)
            .toList(),
        rows.stream()
            .filter(row -> meeting.id().equals(row.meeting()))
            .map(row -> row.view(day))
            .sorted(BY_DUE_DAY)
            .toList(),
        item.version());
  }

  @Override
  public void noteWrittenOut(MeetingId id, @Nullable AgendaItemId itemId) {
    Meeting meeting = kept.get(id);
    if (itemId == null) {
      audit.record("minutes-written-out", id, Map.of());
    } else {
      audit.record(
          "minutes-written-out",
          kept.item(meeting, itemId).child(),
          Map.of("meeting", id.toString()));
    }
  }

  @Override
  public Page<MeetingLine> listMeetings(
      MeetingFilter filter, Sort<MeetingSort> sort, int page, int size) {
    List<MeetingLine> lines = lines(filter, sort);
    audit.record("meetings-listed", null, Map.of("count", Integer.toString(lines.size())));
    return Page.of(lines, page, size);
  }

  @Override
  public void exportMeetings(
      MeetingFilter filter, Sort<MeetingSort> sort, Consumer<List<MeetingLine>> taker) {
    List<MeetingLine> lines = lines(filter, sort);
    audit.record("meetings-exported", null, Map.of("count", Integer.toString(lines.size())));
    taker.accept(lines);
  }

  /** Those of whose children the caller may see one. */
  private List<MeetingLine> lines(MeetingFilter filter, Sort<MeetingSort> sort) {
    List<About> agendas = meetings.agendas();
    Set<ChildId> seen = children.visible(agendas.stream().map(About::child).distinct().toList());
    Map<MeetingId, Long> items =
        agendas.stream()
            .filter(about -> seen.contains(about.child()))
            .collect(groupingBy(About::meeting, filtering(about -> !about.takenOff(), counting())));
    return meetings.heads().stream()
        .filter(head -> items.containsKey(head.id()))
        .map(head -> line(head, items.getOrDefault(head.id(), 0L)))
        .filter(line -> filter.kind() == null || filter.kind() == line.kind())
        .filter(line -> filter.goingOn() == null || filter.goingOn() == (line.endedAt() == null))
        .filter(line -> filter.heldOn() == null || line.heldOn().equals(filter.heldOn()))
        .sorted(order(sort))
        .toList();
  }

  private static Comparator<MeetingLine> order(Sort<MeetingSort> sort) {
    Comparator<MeetingLine> latest =
        Comparator.comparing(MeetingLine::heldOn)
            .reversed()
            .thenComparing(line -> line.id().value());
    return switch (sort.key()) {
      case HELD -> sort.by(MeetingLine::heldOn, latest);
      case KIND -> sort.by(line -> line.kind().words(), latest);
      case CHAIR -> sort.by(MeetingLine::chair, latest);
      case CHILDREN -> sort.by(MeetingLine::items, latest);
    };
  }

  private static MeetingLine line(Head head, long items) {
    return new MeetingLine(
        head.id(),
        head.kind(),
        head.heldOn(),
        head.chair(),
        head.agendaFrom(),
        (int) items,
        head.endedAt());
  }
}
