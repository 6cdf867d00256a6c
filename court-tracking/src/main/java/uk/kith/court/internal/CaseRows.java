package uk.kith.court.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtPeople;
import uk.kith.court.api.ProceedingsKind;
import uk.kith.court.api.ProceedingsView.ApplicationView;
import uk.kith.court.api.ProceedingsView.GrantedExtension;
import uk.kith.court.api.ProceedingsView.PlanView;
import uk.kith.court.engine.Commencement;
import uk.kith.court.engine.direction.Assignee;
import uk.kith.court.engine.direction.Direction;
import uk.kith.court.engine.direction.Direction.Filed;
import uk.kith.court.engine.direction.Direction.Varied;
import uk.kith.court.engine.direction.Purpose;
import uk.kith.court.engine.hearing.DelayReason;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.Hearing.Happened;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.engine.order.CourtOrder;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.Unions;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.CourtEntryId;
import uk.kith.kernel.DirectionId;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.service.Sql;

/**
 * What is recorded of cases, read for many at once: one query for each table, whatever the number
 * of cases. Lists and single cases are read the same way.
 */
@ApplicationScoped
public class CaseRows {

  @Inject Sql sql;
  @Inject LocalAuthority authority;
  @Inject KnownUnions unions;

  /** Proceedings with all that belongs to them. */
  record CaseRow(
      ProceedingsId id,
      ProceedingsKind kind,
      Commencement commencement,
      CourtPeople people,
      List<ChildRow> children,
      List<HearingRow> hearings,
      List<DirectionRow> directions,
      List<Said<ApplicationView>> applications,
      long version) {}

  /**
   * One child in them.
   *
   * @param unions of any day
   * @param joinedOn null for those who are in the case from its beginning
   * @param care applications for a care or supervision order, also in other cases; none are read
   *     for who is under no order that waits for one (R-COURT-28)
   * @param terms orders whose time can be extended, also in other cases; none are read for who is
   *     under none that was (R-COURT-25, R-COURT-29)
   */
  record ChildRow(
      ChildId child,
      Unions unions,
      List<CareApplied> care,
      List<CourtOrder> terms,
      @Nullable LocalDate joinedOn,
      @Nullable LocalDate disposedOn,
      @Nullable FinalDecision decision,
      List<GrantedExtension> extensions,
      List<OrderRow> orders,
      List<Said<PlanView>> plans) {

    /** From when the child's own weeks run. */
    Commencement commencement(CaseRow row) {
      return row.commencement().joinedOn(joinedOn);
    }

    /** Those that count for the child. */
    List<Hearing> hearings(CaseRow row) {
      return Hearing.since(joinedOn, row.hearings().stream().map(HearingRow::hearing).toList());
    }

    /** Whether the case was about the child on a day. */
    boolean isIn(LocalDate asOf) {
      return joinedOn == null || !joinedOn.isAfter(asOf);
    }
  }

  /**
   * An application for a care or supervision order about a child.
   *
   * @param disposedOn null while open
   */
  record CareApplied(LocalDate on, @Nullable LocalDate disposedOn) {

    /** The first that was open once an order was made, as known on a day; null when none was. */
    static @Nullable LocalDate first(List<CareApplied> all, CourtOrder order, LocalDate asOf) {
      return all.stream()
          .filter(each -> !each.on().isAfter(asOf))
          .filter(each -> each.disposedOn() == null || !each.disposedOn().isBefore(order.madeOn()))
          .map(CareApplied::on)
          .min(LocalDate::compareTo)
          .orElse(null);
    }
  }

  record HearingRow(
      HearingId id,
      Hearing hearing,
      @Nullable String otherWords,
      @Nullable LocalTime at,
      @Nullable HearingId follows,
      Map<Happened, String> notes) {}

  record DirectionRow(
      DirectionId id,
      Direction direction,
      String text,
      @Nullable Purpose purpose,
      @Nullable LocalDate begunOn,
      String recordedBy) {}

  /**
   * An order.
   *
   * @param afterEnd whether the end of the application was on record before it
   * @param accepted rules that speak against it and were accepted; mostly none
   * @param because why; null when none was
   */
  record OrderRow(
      CourtEntryId id,
      CourtOrder order,
      @Nullable String otherWords,
      boolean afterEnd,
      List<RuleId> accepted,
      @Nullable String because) {}

  /** What took effect on a day. */
  record Said<T>(LocalDate on, T what) {}

  /** A row and the row that it belongs to. */
  private record Of<T>(UUID owner, T row) {}

  /** All of the authority. */
  List<CaseRow> all() {
    return read(" where p.authority = ?", authority.code());
  }

  /** Those of the ids that exist. */
  List<CaseRow> find(Collection<UUID> ids) {
    return read(" where p.authority = ? and p.id = any(?)", authority.code(), ids);
  }

  List<CaseRow> find(ProceedingsId id) {
    return read(" where p.authority = ? and p.id = ?", authority.code(), id);
  }

  /** Every application about some children; the earliest begun first. */
  List<CaseRow> about(Collection<ChildId> children) {
    return read(
        " where p.authority = ? and exists (select from court.child_in_proceedings c"
            + " where c.proceedings = p.id and c.child = any(?) and c.taken_back_at is null)",
        authority.code(),
        children);
  }

  private List<CaseRow> read(String which, @Nullable Object... parameters) {
    List<Of<ReadCase.Head>> heads =
        sql.list(
            "select p.* from court.proceedings p"
                + which
                + " and p.taken_back_at is null"
                + " order by coalesce(p.issued_on, p.submitted_on), p.id",
            row -> new Of<>(Sql.uuid(row, "id"), ReadCase.head(row)),
            parameters);
    List<UUID> ids = heads.stream().map(Of::owner).toList();
    Map<UUID, List<ChildRow>> children = children(ids);
    Map<UUID, List<HearingRow>> hearings = hearings(ids);
    Map<UUID, List<DirectionRow>> directions = directions(ids);
    Map<UUID, List<Said<ApplicationView>>> applications =
        owned(
            "select proceedings as owner, id, made_by, made_on, text, decided_on, granted"
                + " from court.application where proceedings = any(?) and taken_back_at is null"
                + " order by made_on, id",
            ReadCase::application,
            ids);
    return heads.stream()
        .map(
            head ->
                new CaseRow(
                    new ProceedingsId(head.owner()),
                    head.row().kind(),
                    head.row().commencement(),
                    head.row().people(),
                    children.getOrDefault(head.owner(), List.of()),
                    hearings.getOrDefault(head.owner(), List.of()),
                    directions.getOrDefault(head.owner(), List.of()),
                    applications.getOrDefault(head.owner(), List.of()),
                    head.row().version()))
        .toList();
  }

  private Map<UUID, List<ChildRow>> children(Collection<UUID> cases) {
    record Row(
        UUID id,
        ChildId child,
        @Nullable LocalDate joined,
        @Nullable LocalDate disposed,
        @Nullable FinalDecision how) {}
    List<Of<Row>> rows =
        sql.list(
            "select * from court.child_in_proceedings where proceedings = any(?)"
                + " and taken_back_at is null order by child",
            row ->
                new Of<>(
                    Sql.uuid(row, "proceedings"),
                    new Row(
                        Sql.uuid(row, "id"),
                        new ChildId(Sql.uuid(row, "child")),
                        Sql.findDay(row, "joined_on"),
                        Sql.findDay(row, "disposed_on"),
                        ReadCase.find(FinalDecision.class, row, "decision"))),
            cases);
    List<UUID> ids = rows.stream().map(of -> of.row().id()).toList();
    Map<ChildId, Unions> united =
        unions.of(rows.stream().map(of -> of.row().child()).distinct().toList());
    Map<UUID, List<GrantedExtension>> extensions =
        owned(
            "select child_in_proceedings as owner, id, granted_on, new_end, reason, justification,"
                + " welfare, conduct from court.extension where child_in_proceedings = any(?)"
                + " and taken_back_at is null order by granted_on, new_end",
            ReadCase::extension,
            ids);
    Map<UUID, List<OrderRow>> orders =
        owned(
            "select child_in_proceedings as owner, id, form, other_words, made_on, runs_from,"
                + " ends_on, extended, directed, arranged, after_end, accepted_rules,"
                + " accepted_because from court.court_order where child_in_proceedings = any(?)"
                + " and taken_back_at is null order by made_on desc, recorded_at desc",
            ReadCase::order,
            ids);
    Map<ChildId, List<CareApplied>> care =
        careApplied(
            rows.stream()
                .filter(of -> waits(orders.getOrDefault(of.row().id(), List.of())))
                .map(of -> of.row().child())
                .distinct()
                .toList());
    Map<ChildId, List<CourtOrder>> terms =
        terms(
            rows.stream()
                .filter(
                    of ->
                        orders.getOrDefault(of.row().id(), List.of()).stream()
                            .anyMatch(each -> each.order().extended()))
                .map(of -> of.row().child())
                .distinct()
                .toList());
    Map<UUID, List<Said<PlanView>>> plans =
        owned(
            "select child_in_proceedings as owner, id, final, plan, stated_on, decided_on,"
                + " approved from court.plan_before_court where child_in_proceedings = any(?)"
                + " and taken_back_at is null order by stated_on, recorded_at",
            ReadCase::plan,
            ids);
    return rows.stream()
        .collect(
            groupingBy(
                Of::owner,
                mapping(
                    of ->
                        new ChildRow(
                            of.row().child(),
                            united.getOrDefault(of.row().child(), Unions.NONE),
                            care.getOrDefault(of.row().child(), List.of()),
                            terms.getOrDefault(of.row().child(), List.of()),
                            of.row().joined(),
                            of.row().disposed(),
                            of.row().how(),
                            extensions.getOrDefault(of.row().id(), List.of()),
                            orders.getOrDefault(of.row().id(), List.of()),
                            plans.getOrDefault(of.row().id(), List.of())),
                    toList())));
  }

  private static boolean waits(List<OrderRow> orders) {
    return orders.stream().anyMatch(each -> each.order().directed());
  }

  /** Orders of each child whose time can be extended, in any case. */
  Map<ChildId, List<CourtOrder>> terms(Collection<ChildId> children) {
    return children.isEmpty()
        ? Map.of()
        : ByChild.list(
            sql,
            "select c.child, o.form, o.made_on, o.runs_from, o.ends_on, o.extended, o.directed,"
                + " o.arranged from court.court_order o"
                + " join court.child_in_proceedings c on c.id = o.child_in_proceedings"
                + " where c.child = any(?) and o.form in ('C23', 'C35A')"
                + " and o.taken_back_at is null and c.taken_back_at is null"
                + " order by o.made_on, o.id",
            ReadCase::made,
            children);
  }

  /** Applications for a care or supervision order about each child, in any case. */
  Map<ChildId, List<CareApplied>> careApplied(Collection<ChildId> children) {
    return children.isEmpty()
        ? Map.of()
        : ByChild.list(
            sql,
            "select c.child, coalesce(c.joined_on, p.submitted_on, p.issued_on) as applied_on,"
                + " c.disposed_on"
                + " from court.child_in_proceedings c"
                + " join court.proceedings p on p.id = c.proceedings"
                + " where c.child = any(?) and p.kind in ('CARE', 'SUPERVISION')"
                + " and c.taken_back_at is null",
            row -> new CareApplied(Sql.day(row, "applied_on"), Sql.findDay(row, "disposed_on")),
            children);
  }

  Map<UUID, List<HearingRow>> hearings(Collection<UUID> cases) {
    record Noted(Happened move, @Nullable String note) {}
    Map<UUID, List<Noted>> moves =
        owned(
            "select m.hearing as owner, m.moved_on, m.status, m.reason, m.note"
                + " from court.hearing_move m join court.hearing h on h.id = m.hearing"
                + " where h.proceedings = any(?) and m.taken_back_at is null"
                + " order by m.hearing, m.number",
            row ->
                new Noted(
                    new Happened(
                        Sql.day(row, "moved_on"),
                        HearingStatus.valueOf(row.getString("status")),
                        ReadCase.find(DelayReason.class, row, "reason")),
                    Sql.findText(row, "note")),
            cases);
    return owned(
        "select proceedings as owner, id, follows, type, other_words, listed_on, first_day,"
            + " last_day, at from court.hearing where proceedings = any(?)"
            + " and taken_back_at is null order by first_day, listed_on, id",
        row -> {
          UUID id = Sql.uuid(row, "id");
          UUID follows = Sql.findUuid(row, "follows");
          List<Noted> noted = moves.getOrDefault(id, List.of());
          Map<Happened, String> notes = new HashMap<>();
          noted.stream()
              .filter(each -> each.note() != null)
              .forEach(each -> notes.put(each.move(), each.note()));
          return new HearingRow(
              new HearingId(id),
              new Hearing(
                  HearingType.valueOf(row.getString("type")),
                  Sql.day(row, "listed_on"),
                  Sql.day(row, "first_day"),
                  Sql.day(row, "last_day"),
                  noted.stream().map(Noted::move).toList()),
              Sql.findText(row, "other_words"),
              row.getObject("at", LocalTime.class),
              follows == null ? null : new HearingId(follows),
              notes);
        },
        cases);
  }

  Map<UUID, List<DirectionRow>> directions(Collection<UUID> cases) {
    Map<UUID, List<Varied>> variations =
        owned(
            "select v.direction as owner, v.ordered_on, v.due_on, v.due_at"
                + " from court.direction_variation v join court.direction d on d.id = v.direction"
                + " where d.proceedings = any(?) order by v.ordered_on, v.recorded_at",
            row -> new Varied(Sql.day(row, "ordered_on"), ReadCase.due(row)),
            cases);
    return owned(
        "select proceedings as owner, id, assignee, text, ordered_on, due_on, due_at, filed_on,"
            + " filed_at, withdrawn_on, purpose, begun_on, recorded_by from court.direction"
            + " where proceedings = any(?) and taken_back_at is null order by due_on, id",
        row -> {
          UUID id = Sql.uuid(row, "id");
          LocalDate filed = Sql.findDay(row, "filed_on");
          return new DirectionRow(
              new DirectionId(id),
              new Direction(
                  Assignee.valueOf(row.getString("assignee")),
                  Sql.day(row, "ordered_on"),
                  ReadCase.due(row),
                  variations.getOrDefault(id, List.of()),
                  filed == null
                      ? null
                      : new Filed(filed, row.getObject("filed_at", LocalTime.class)),
                  Sql.findDay(row, "withdrawn_on")),
              row.getString("text"),
              ReadCase.find(Purpose.class, row, "purpose"),
              Sql.findDay(row, "begun_on"),
              row.getString("recorded_by"));
        },
        cases);
  }

  private <T> Map<UUID, List<T>> owned(
      String query, Sql.Reader<T> reader, Collection<UUID> owners) {
    return sql
        .list(query, row -> new Of<>(Sql.uuid(row, "owner"), reader.read(row)), owners)
        .stream()
        .collect(groupingBy(Of::owner, mapping(Of::row, toList())));
  }
}
