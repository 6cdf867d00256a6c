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
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CourtCase;
import uk.kith.court.api.DelayFilter;
import uk.kith.court.api.DelayLine;
import uk.kith.court.api.DelaySort;
import uk.kith.court.api.HearingDelays;
import uk.kith.court.engine.hearing.Delay;
import uk.kith.court.engine.hearing.DelayFigures;
import uk.kith.court.internal.CaseRows.HearingRow;
import uk.kith.court.internal.KeptCases.KeptCase;
import uk.kith.court.internal.KeptDelays.KeptDelay;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Sort;
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

  private static final Comparator<Told> LATEST_FIRST =
      Comparator.comparing((Told told) -> told.delay().orderedOn())
          .thenComparing(told -> told.delay().lostDay())
          .reversed()
          .thenComparing(Told::proceedings)
          .thenComparing(told -> told.of().hearing().value());

  /** Delays of a file whose rows are read at once. */
  private static final int BATCH = 500;

  @Inject Sql sql;
  @Inject KeptDelays kept;
  @Inject KeptCases keptCases;
  @Inject KeptTeams teams;
  @Inject CaseRows rows;
  @Inject CourtCases cases;
  @Inject CourtSettings settings;
  @Inject AuditTrail audit;

  /** A delay, and the case in which it was. */
  private record Told(UUID proceedings, @Nullable String caseNumber, KeptDelay of) {
    Delay delay() {
      return of.delay();
    }
  }

  @Override
  public DelayFigures figures(LocalDate asOf) {
    DelayFigures figures = DelayFigures.of(told(asOf).map(Told::delay).toList(), asOf);
    audit.record("delays-counted", null, Map.of("asOf", asOf.toString()));
    return figures;
  }

  @Override
  public Page<DelayLine> list(
      DelayFilter filter, Sort<DelaySort> sort, LocalDate asOf, int page, int size) {
    Page<Told> found = Page.of(matching(filter, asOf), order(sort), page, size);
    List<DelayLine> shown = lines(found.items(), asOf);
    audit.record(
        "delays-listed",
        null,
        Map.of("asOf", asOf.toString(), "shown", Integer.toString(shown.size())));
    return new Page<>(shown, found.total(), page, size);
  }

  @Override
  public void export(
      DelayFilter filter, Sort<DelaySort> sort, LocalDate asOf, Consumer<List<DelayLine>> taker) {
    List<Told> all = matching(filter, asOf).sorted(order(sort)).toList();
    for (int from = 0; from < all.size(); from += BATCH) {
      taker.accept(lines(all.subList(from, Math.min(from + BATCH, all.size())), asOf));
    }
    audit.record(
        "delays-exported",
        null,
        Map.of(
            "asOf", asOf.toString(),
            "cause", name(filter.cause()),
            "reason", name(filter.reason()),
            "waiting", Boolean.toString(filter.waiting()),
            "count", Integer.toString(all.size())));
  }

  private static String name(@Nullable Enum<?> chosen) {
    return chosen == null ? "any" : chosen.name();
  }

  private Stream<Told> matching(DelayFilter filter, LocalDate asOf) {
    return told(asOf).filter(each -> filter.holds(each.delay()));
  }

  private static Comparator<Told> order(Sort<DelaySort> sort) {
    return switch (sort.key()) {
      case PUT_OFF -> sort.by(told -> told.delay().orderedOn(), LATEST_FIRST);
      case CASE -> sort.by(Told::caseNumber, LATEST_FIRST);
      case REASON -> sort.by(told -> told.delay().reason(), LATEST_FIRST);
      case NEW_DAY -> sort.by(told -> told.delay().newDay(), LATEST_FIRST);
      case DAYS -> sort.by(told -> told.delay().days(), LATEST_FIRST);
    };
  }

  /** Of the cases of which the caller may see a child. */
  private Stream<Told> told(LocalDate asOf) {
    Map<UUID, KeptCase> all = keptCases.all();
    KeptTeams.OfDay known = teams.on(asOf);
    return kept.on(asOf).entrySet().stream()
        .filter(
            each -> {
              KeptCase of = all.get(each.getKey());
              return of != null && known.isSeen(of);
            })
        .flatMap(
            each -> {
              KeptCase of = Objects.requireNonNull(all.get(each.getKey()));
              return each.getValue().stream()
                  .map(delay -> new Told(each.getKey(), of.caseNumber(), delay));
            });
  }

  /** In the order of what is told; without what is gone by now. */
  private List<DelayLine> lines(List<Told> told, LocalDate asOf) {
    Map<UUID, CourtCase> seen =
        cases.of(told.stream().map(Told::proceedings).distinct().toList(), asOf);
    Map<HearingId, HearingRow> hearings =
        rows.hearings(seen.keySet()).values().stream()
            .flatMap(List::stream)
            .collect(toMap(HearingRow::id, row -> row));
    Map<UUID, String> recorders = recorders(seen.keySet());
    return told.stream()
        .flatMap(
            each -> {
              CourtCase of = seen.get(each.proceedings());
              HearingRow row = hearings.get(each.of().hearing());
              String recorder = recorders.get(each.of().hearing().value());
              return of == null || row == null || recorder == null
                  ? Stream.empty()
                  : Stream.of(
                      new DelayLine(
                          of,
                          row.hearing().type(),
                          row.otherWords(),
                          each.of().delay(),
                          each.of().delay().newDayBy(settings.policy().relistDays()).orElse(null),
                          recorder));
            })
        .toList();
  }

  private Map<UUID, String> recorders(Collection<UUID> cases) {
    return sql
        .list(
            """
            select distinct on (m.hearing) m.hearing, m.recorded_by
              from court.hearing_move m join court.hearing h on h.id = m.hearing
             where h.proceedings = any(?) and m.taken_back_at is null
               and m.status <> 'HELD'
             order by m.hearing, m.number
            """,
            row -> Map.entry(Sql.uuid(row, "hearing"), row.getString("recorded_by")),
            cases)
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
