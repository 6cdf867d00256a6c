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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.DelayLine;
import uk.kith.court.api.HearingDelays;
import uk.kith.court.engine.hearing.Delay;
import uk.kith.court.engine.hearing.DelayFigures;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.internal.CaseRows.HearingRow;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.UseCase;

/** Hearings that were put off, in the schema {@code court}. */
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
public class DefaultHearingDelays implements HearingDelays {

  private static final Comparator<DelayLine> LATEST_FIRST =
      Comparator.comparing((DelayLine line) -> line.delay().orderedOn())
          .thenComparing(line -> line.delay().lostDay())
          .reversed()
          .thenComparing(line -> line.of().id().value());

  @Inject Sql sql;
  @Inject LocalAuthority authority;
  @Inject CaseRows rows;
  @Inject CourtCases cases;
  @Inject AuditTrail audit;

  @Override
  public DelayFigures figures(LocalDate asOf) {
    DelayFigures figures = DelayFigures.of(lines(asOf).map(DelayLine::delay).toList(), asOf);
    audit.record("delays-counted", null, Map.of("asOf", asOf.toString()));
    return figures;
  }

  @Override
  public Page<DelayLine> list(LocalDate asOf, int page, int size) {
    Page<DelayLine> found = Page.of(lines(asOf), LATEST_FIRST, page, size);
    audit.record(
        "delays-listed",
        null,
        Map.of("asOf", asOf.toString(), "shown", Integer.toString(found.items().size())));
    return found;
  }

  @Override
  public void export(LocalDate asOf, Consumer<List<DelayLine>> taker) {
    List<DelayLine> all = lines(asOf).sorted(LATEST_FIRST).toList();
    taker.accept(all);
    audit.record(
        "delays-exported",
        null,
        Map.of("asOf", asOf.toString(), "count", Integer.toString(all.size())));
  }

  private Stream<DelayLine> lines(LocalDate asOf) {
    LocalDate from = DelayFigures.from(asOf);
    List<UUID> ids =
        sql.list(
            """
            select distinct h.proceedings from court.hearing h
              join court.hearing_move m on m.hearing = h.id
             where h.authority = ? and m.taken_back_at is null and m.status <> 'HELD'
               and m.moved_on between ? and ?
            """,
            row -> Sql.uuid(row, "proceedings"),
            authority.code(),
            from,
            asOf);
    Map<UUID, CourtCase> seen = cases.of(ids, asOf);
    Map<UUID, List<HearingRow>> hearings = rows.hearings(seen.keySet());
    Map<UUID, String> recorders =
        sql
            .list(
                """
                select distinct on (m.hearing) m.hearing, m.recorded_by
                  from court.hearing_move m join court.hearing h on h.id = m.hearing
                 where h.proceedings = any(?) and m.taken_back_at is null
                   and m.status <> 'HELD'
                 order by m.hearing, m.number
                """,
                row -> Map.entry(Sql.uuid(row, "hearing"), row.getString("recorded_by")),
                seen.keySet())
            .stream()
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    return seen.entrySet().stream()
        .flatMap(
            each ->
                ofCase(
                    each.getValue(),
                    hearings.getOrDefault(each.getKey(), List.of()),
                    recorders,
                    asOf))
        .filter(line -> !line.delay().orderedOn().isBefore(from));
  }

  private static Stream<DelayLine> ofCase(
      CourtCase of, List<HearingRow> hearings, Map<UUID, String> recorders, LocalDate asOf) {
    Map<HearingId, Hearing> followers =
        hearings.stream()
            .filter(row -> row.follows() != null)
            .collect(
                toMap(
                    row -> Objects.requireNonNull(row.follows()),
                    HearingRow::hearing,
                    (first, second) -> first));
    return hearings.stream()
        .flatMap(
            row ->
                Delay.of(row.hearing(), followers.get(row.id()), asOf)
                    .map(
                        delay ->
                            new DelayLine(
                                of,
                                row.hearing().type(),
                                row.otherWords(),
                                delay,
                                Objects.requireNonNull(recorders.get(row.id().value()))))
                    .stream());
  }
}
