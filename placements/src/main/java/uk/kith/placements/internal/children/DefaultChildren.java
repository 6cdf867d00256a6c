package uk.kith.placements.internal.children;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.BrokenConstraint;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Once;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.ChildFilter;
import uk.kith.placements.api.ChildMerged;
import uk.kith.placements.api.ChildSort;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.EndKeepAway;
import uk.kith.placements.api.HistoryLine;
import uk.kith.placements.api.KeepAway;
import uk.kith.placements.api.KnownChild;
import uk.kith.placements.api.MergeRecords;
import uk.kith.placements.api.OwnFamily;
import uk.kith.placements.api.RecordChild;
import uk.kith.placements.engine.SiblingLink;
import uk.kith.placements.engine.ssda903.Codes;
import uk.kith.placements.internal.children.ChildFacts.Code;
import uk.kith.placements.internal.children.ChildFacts.OwnParent;
import uk.kith.placements.internal.facts.Exports;
import uk.kith.placements.internal.facts.FactSheet;
import uk.kith.placements.internal.facts.Facts;
import uk.kith.placements.internal.facts.Recording;
import uk.kith.placements.internal.facts.SeenChildren;

/** The register of children in the database. */
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
public class DefaultChildren implements Children {

  @PersistenceContext(unitName = "placements")
  EntityManager em;

  @Inject ChildReader reader;
  @Inject SqlChildren rows;
  @Inject ChildLists lists;
  @Inject SqlSiblings siblings;
  @Inject SqlOwnFamilies families;
  @Inject Identities identities;
  @Inject FactWriter writer;
  @Inject ChildMerge merge;
  @Inject MergeChecks checks;
  @Inject KeptAway away;
  @Inject Event<ChildMerged> merged;
  @Inject ChildHistory histories;
  @Inject Exports exports;
  @Inject Facts facts;
  @Inject AccessPolicy access;
  @Inject SeenChildren seenChildren;
  @Inject UntoldGuards guards;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject BusinessDate businessDate;
  @Inject LocalAuthority authority;
  @Inject Clock clock;

  @Override
  @Once
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.COURT_OFFICER})
  public ChildId record(RecordChild command) {
    return add(businessDate.today(), command);
  }

  @Override
  @Once
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.COURT_OFFICER})
  public ChildId record(LocalDate from, RecordChild command) {
    return add(from, command);
  }

  private ChildId add(LocalDate from, RecordChild command) {
    Recording recording = recording();
    Child child = new Child(authority, identities.ofNew(command), recording);
    em.persist(child);
    writer.describe(child, from, command, recording);
    flush();
    siblings.add(links(child.id(), command), recording);
    audit.record("child-recorded", child.id(), Map.of("from", from.toString()));
    return child.id();
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public void change(ChildId id, long version, LocalDate from, RecordChild command) {
    Child child = get(id);
    child.expect(version);
    Recording recording = recording();
    child.identify(identities.of(child, command), recording);
    writer.describe(child, from, guards.keep(id, from, command), recording);
    flush();
    siblings.keepOnly(id, links(id, command), recording);
    siblings.add(links(id, command), recording);
    audit.record("child-changed", id, Map.of("from", from.toString()));
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public void change(
      ChildId id, long version, LocalDate from, RecordChild known, RecordChild changed) {
    Child child = get(id);
    child.expect(version);
    Recording recording = recording();
    if (!Identities.said(known).equals(Identities.said(changed))) {
      child.identify(identities.of(child, changed), recording);
    }
    RecordChild was = guards.keep(id, from, known);
    RecordChild is = guards.keep(id, from, changed);
    ToldFacts.ALL.stream()
        .filter(told -> told.differs(was, is))
        .forEach(told -> writer.amend(child, told, was, is, from, recording));
    flush();
    if (!known.siblings().equals(changed.siblings())) {
      siblings.keepOnly(id, links(id, changed), recording);
      siblings.add(links(id, changed), recording);
    }
    audit.record("child-changed", id, Map.of("from", from.toString()));
  }

  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.COURT_OFFICER})
  public void setLegalStatus(ChildId id, LocalDate from, @Nullable String code) {
    if (code != null && !Codes.isLegalStatus(code, from)) {
      throw new Invalid("code", "unknown", "Not a legal status of the return on this day");
    }
    String status = code == null ? null : facts.write(ChildFacts.LEGAL_STATUS, new Code(code));
    Child child = get(id);
    if (code != null && child.birth().due() != null) {
      throw new Invalid(
          "code",
          "unborn",
          "Nobody looks after a child who is not born yet. Record the day of birth first");
    }
    child.knowUntilNext(ChildFacts.LEGAL_STATUS.code(), status, from, recording());
    flush();
    audit.record(
        "legal-status-set", id, Map.of("from", from.toString(), "code", code == null ? "" : code));
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public void setParent(ChildId id, LocalDate from, @Nullable ChildId parent) {
    Child child = get(id);
    OwnParent named = null;
    if (parent != null) {
      ChildId record = rows.resolve(parent);
      families.requireParent(child, get(record), from);
      named = new OwnParent(record);
    }
    writer.know(child, ChildFacts.OWN_PARENT, named, from, recording());
    flush();
    audit.record("own-parent-recorded", id, Map.of("from", from.toString()));
  }

  @Override
  public OwnFamily ownFamily(ChildId id, LocalDate asOf) {
    ChildId record = get(rows.resolve(id)).id();
    audit.record("own-family-viewed", record, Map.of("asOf", asOf.toString()));
    return families.of(record, asOf);
  }

  @Override
  public Map<ChildId, Set<ChildId>> ownRelatives(Collection<ChildId> ids, LocalDate asOf) {
    return families.relativesOf(ids, asOf);
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public void keepAway(ChildId id, LocalDate from, KeepAway command) {
    Child child = get(id);
    if (command.apartFrom().contains(id)) {
      throw new Invalid("apartFrom", "same", "A child cannot be kept apart from itself");
    }
    away.add(child, from, command, recording());
    flush();
    audit.record("keep-away-recorded", id, Map.of("from", from.toString()));
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public void endKeepAway(ChildId id, LocalDate from, EndKeepAway command) {
    away.end(get(id), from, command, recording());
    flush();
    audit.record("keep-away-ended", id, Map.of("from", from.toString()));
  }

  @Override
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  public @Nullable String peopleToKeepAwayFrom(ChildId id, LocalDate asOf) {
    ChildId record = rows.resolve(id);
    Child child = get(record);
    audit.record("people-to-keep-away-viewed", record, Map.of("asOf", asOf.toString()));
    return away.people(child, asOf);
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public void merge(ChildId duplicate, ChildId into, @Nullable String reason) {
    requireTwo(duplicate, into);
    Child child = get(duplicate);
    if (child.localId() != null) {
      throw new Invalid(
          "child",
          "on-record",
          "This child has a number. Send If-Match, intoVersion and reason: both records as"
              + " compared");
    }
    join(child, get(into), reason);
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public void merge(MergeRecords command) {
    requireTwo(command.duplicate(), command.into());
    if (command.reason().isEmpty()) {
      throw new Invalid("reason", "required", "Say why both are the same child");
    }
    Child child = get(command.duplicate());
    Child record = get(command.into());
    child.expect(command.version());
    record.expect(command.intoVersion());
    if (record.localId() == null && child.localId() != null) {
      throw new Invalid("into", "not-on-record", "The record with a number is the one to keep");
    }
    List<Finding> against = checks.against(command.duplicate(), command.into());
    if (!against.isEmpty()) {
      throw new Refused(against);
    }
    join(child, record, command.reason());
  }

  private static void requireTwo(ChildId duplicate, ChildId into) {
    if (duplicate.equals(into)) {
      throw new Invalid("into", "same", "A child cannot be merged into itself");
    }
  }

  private void join(Child child, Child record, @Nullable String reason) {
    ChildId duplicate = child.id();
    ChildId into = record.id();
    Recording recording = recording();
    LocalDate today = businessDate.today();
    KeptAway.Kept kept = away.ofBoth(child, record, today);
    child.mergeInto(record, reason, recording);
    away.add(record, today, kept, recording);
    flush();
    merge.move(duplicate, into, recording);
    merged.fire(new ChildMerged(duplicate, into));
    audit.record("child-merged", into, Map.of("duplicate", duplicate.toString()));
  }

  @Override
  public ChildView getChild(ChildId id, LocalDate asOf) {
    return view(id, asOf);
  }

  private ChildView view(ChildId id, LocalDate asOf) {
    ChildId record = rows.resolve(id);
    List<ChildView> views = reader.views(List.of(record), asOf);
    if (views.isEmpty()) {
      throw new NotFound(id);
    }
    audit.record("child-viewed", record, Map.of("asOf", asOf.toString()));
    return views.get(0);
  }

  @Override
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public KnownChild getKnown(ChildId id, LocalDate asOf) {
    ChildView view = view(id, asOf);
    UUID record = view.id().value();
    FactSheet sheet =
        Facts.of(facts.on(Facts.Subject.CHILD, List.of(record), asOf, authority.code()), record);
    return new KnownChild(view, ToldFacts.command(view, sheet));
  }

  @Override
  public List<ChildView> findChildren(Collection<ChildId> ids, LocalDate asOf) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<ChildView> views = reader.views(new LinkedHashSet<>(ids), asOf);
    views.forEach(v -> audit.record("child-viewed", v.id(), Map.of("asOf", asOf.toString())));
    return views;
  }

  @Override
  public Set<ChildId> visible(Collection<ChildId> ids) {
    return rows.visible(ids);
  }

  @Override
  public Set<ChildId> called(String text) {
    return rows.called(text);
  }

  @Override
  public List<ChildBrief> brief(Collection<ChildId> ids, LocalDate asOf) {
    return rows.brief(ids, asOf);
  }

  @Override
  public Page<ChildView> listChildren(ChildFilter filter, LocalDate asOf, int page, int size) {
    return list(filter, ChildSort.USUAL, asOf, page, size);
  }

  @Override
  public Page<ChildView> listChildren(
      ChildFilter filter, Sort<ChildSort> sort, LocalDate asOf, int page, int size) {
    return list(filter, sort, asOf, page, size);
  }

  private Page<ChildView> list(
      ChildFilter filter, Sort<ChildSort> sort, LocalDate asOf, int page, int size) {
    Page<ChildId> asked = new Page<>(List.of(), 0, page, size);
    long total = lists.count(filter, asOf);
    List<ChildView> views =
        reader.views(lists.page(filter, sort, asOf, asked.page(), asked.size()), asOf);
    audit.recordShown(
        "children-listed",
        views.stream().map(ChildView::id).toList(),
        Map.of(
            "asOf", asOf.toString(),
            "page", Integer.toString(page),
            "text", filter.text() == null ? "none" : "given"));
    return new Page<>(views, total, page, size);
  }

  @Override
  public List<String> teams(@Nullable String worker, LocalDate asOf) {
    return lists.teams(worker, asOf);
  }

  @Override
  public void exportChildren(
      ChildFilter filter, Sort<ChildSort> sort, LocalDate asOf, Consumer<List<ChildView>> taker) {
    exports.give(
        "children-exported",
        Map.of(
            "asOf", asOf.toString(),
            "lookedAfter", Boolean.toString(filter.lookedAfter()),
            "worker", exports.whose(filter.worker()),
            "team", filter.teams() == null ? "all" : "given",
            "text", filter.text() == null ? "none" : "given",
            "sort", sort.key().name()),
        lists.all(filter, sort, asOf),
        ids -> reader.views(ids, asOf),
        taker);
  }

  @Override
  public List<HistoryLine> history(ChildId id) {
    Child child = get(rows.resolve(id));
    audit.record("child-history-viewed", child.id(), Map.of());
    return histories.of(child.id(), access.maySeeAdopters());
  }

  private Child get(ChildId id) {
    Child child = em.find(Child.class, id.value());
    if (child == null || child.isMerged() || !seenChildren.isSeen(id)) {
      throw new NotFound(id);
    }
    return child;
  }

  private Recording recording() {
    return new Recording(clock.instant(), actor.get().name(), null);
  }

  private void flush() {
    BrokenConstraint.flush(
        em,
        Map.of(
            "child_local_id_once",
            new Conflict("local-id-taken", "Another child has this number")));
  }

  private static List<SiblingLink> links(ChildId child, RecordChild command) {
    List<SiblingLink> links = new ArrayList<>();
    command.siblings().forEach(s -> links.add(new SiblingLink(child, s.child(), s.kind())));
    return links;
  }
}
