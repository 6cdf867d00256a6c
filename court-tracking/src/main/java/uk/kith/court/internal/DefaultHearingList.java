package uk.kith.court.internal;

import static java.util.stream.Collectors.toMap;
import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.CourtFilter;
import uk.kith.court.api.HearingLine;
import uk.kith.court.api.HearingList;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.court.internal.CaseRows.HearingRow;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.ChildBrief;

/** Hearings of all cases in the schema {@code court}. */
@UseCase
@AllowedRoles({
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
public class DefaultHearingList implements HearingList {

  private static final Comparator<HearingLine> BY_TIME =
      Comparator.comparing((HearingLine line) -> line.hearing().on())
          .thenComparing(
              line -> line.hearing().at(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(line -> line.hearing().id().value());

  @Inject Sql sql;
  @Inject LocalAuthority authority;
  @Inject CaseRows rows;
  @Inject CourtCases cases;
  @Inject AuditTrail audit;

  @Override
  public List<HearingLine> between(DateRange period, CourtFilter filter, LocalDate asOf) {
    List<UUID> ids =
        sql.list(
            """
            select distinct h.proceedings from court.hearing h
             where h.authority = ? and h.listed_on <= ? and h.last_day >= ?
               and (?::date is null or h.first_day <= ?) and h.taken_back_at is null
            """,
            row -> Sql.uuid(row, "proceedings"),
            authority.code(),
            asOf,
            period.first(),
            period.last(),
            period.last());
    return lines(
        ids,
        filter,
        asOf,
        (hearing, of) -> takesPlace(hearing, of, period, asOf),
        "hearings-listed");
  }

  @Override
  public List<HearingLine> unrecorded(CourtFilter filter, LocalDate asOf) {
    List<UUID> ids =
        sql.list(
            """
            select distinct h.proceedings from court.hearing h
             where h.authority = ? and h.listed_on <= ? and h.last_day < ?
               and h.taken_back_at is null
               and not exists (select from court.hearing_move m
                                where m.hearing = h.id and m.moved_on <= ?
                                  and m.taken_back_at is null)
            """,
            row -> Sql.uuid(row, "proceedings"),
            authority.code(),
            asOf,
            asOf,
            asOf);
    return lines(
        ids,
        filter,
        asOf,
        (hearing, of) -> of.open() && hearing.isUnrecordedOn(asOf),
        "unrecorded-hearings-listed");
  }

  private List<HearingLine> lines(
      List<UUID> ids,
      CourtFilter filter,
      LocalDate asOf,
      BiPredicate<Hearing, CourtCase> asked,
      String action) {
    Map<UUID, CourtCase> seen = cases.of(ids, asOf);
    seen.values().removeIf(of -> !filter.holds(of));
    Map<UUID, List<HearingRow>> hearings = rows.hearings(seen.keySet());
    Map<ChildInCase, LocalDate> ended = ended(seen.keySet(), asOf);
    List<HearingLine> lines =
        seen.entrySet().stream()
            .flatMap(
                each ->
                    hearings.getOrDefault(each.getKey(), List.of()).stream()
                        .filter(row -> asked.test(row.hearing(), each.getValue()))
                        .map(row -> line(row, each.getKey(), each.getValue(), ended, asOf)))
            .filter(line -> !line.of().children().isEmpty())
            .sorted(BY_TIME)
            .toList();
    audit.record(
        action, null, Map.of("asOf", asOf.toString(), "count", Integer.toString(lines.size())));
    return lines;
  }

  private record ChildInCase(UUID proceedings, ChildId child) {}

  private record Ended(ChildInCase who, LocalDate on) {}

  /** Of whom an application ended by a day. */
  private Map<ChildInCase, LocalDate> ended(Collection<UUID> proceedings, LocalDate asOf) {
    return sql
        .list(
            """
            select proceedings, child, disposed_on from court.child_in_proceedings
             where proceedings = any(?) and disposed_on <= ? and taken_back_at is null
            """,
            row ->
                new Ended(
                    new ChildInCase(
                        Sql.uuid(row, "proceedings"), new ChildId(Sql.uuid(row, "child"))),
                    Sql.day(row, "disposed_on")),
            proceedings,
            asOf)
        .stream()
        .collect(toMap(Ended::who, Ended::on));
  }

  /** With the children whose hearing it is: for the others the application ended before. */
  private static HearingLine line(
      HearingRow row, UUID id, CourtCase of, Map<ChildInCase, LocalDate> ended, LocalDate asOf) {
    LocalDate first = row.hearing().firstDay();
    List<ChildId> whose =
        of.children().stream()
            .map(ChildBrief::id)
            .filter(child -> !ended.getOrDefault(new ChildInCase(id, child), first).isBefore(first))
            .toList();
    return new HearingLine(of.about(whose), CaseViews.hearing(row, asOf));
  }

  private static boolean takesPlace(
      Hearing hearing, CourtCase of, DateRange period, LocalDate asOf) {
    LocalDate last = period.last();
    boolean within =
        !hearing.lastDay().isBefore(period.first())
            && (last == null || !hearing.firstDay().isAfter(last));
    return within
        && hearing
            .statusOn(asOf)
            .filter(
                status ->
                    status == HearingStatus.HELD
                        || (status == HearingStatus.LISTED && !isAfterTheEnd(hearing, of)))
            .isPresent();
  }

  private static boolean isAfterTheEnd(Hearing hearing, CourtCase of) {
    LocalDate ended = of.endedOn();
    return ended != null && hearing.firstDay().isAfter(ended);
  }
}
