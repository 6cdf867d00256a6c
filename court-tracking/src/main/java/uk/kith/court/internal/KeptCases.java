package uk.kith.court.internal;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.direction.Direction;
import uk.kith.court.engine.forecast.CaseHistory;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.standing.ChildCase;
import uk.kith.court.engine.standing.ChildStanding;
import uk.kith.court.engine.standing.Track;
import uk.kith.court.internal.CaseRows.CaseRow;
import uk.kith.court.internal.CaseRows.ChildRow;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DirectionId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Kept;
import uk.kith.kernel.service.Sight;

/**
 * What lists and planning estimates need of every case, kept in memory and read anew for the cases
 * that were touched since: the same as reading all of them each time. What is shown of a case is
 * read from its rows.
 */
@ApplicationScoped
public class KeptCases {

  private static final Comparator<KeptCase> EARLIEST_BEGUN =
      Comparator.comparing(KeptCase::begunOn).thenComparing(each -> each.id().toString());

  @Inject CaseRows rows;
  @Inject CourtSettings settings;
  @Inject CourtTouches touches;
  @Inject BusinessDate businessDate;

  private final Kept<KeptCase> kept = new Kept<>();
  private final Following open = new Following();
  private final Following directed = new Following();

  /**
   * A case with its children and directions.
   *
   * @param caseNumber null while the court has given none
   * @param lawyer the authority's; null when not recorded
   * @param court its name; null when not recorded
   */
  record KeptCase(
      ProceedingsId id,
      LocalDate begunOn,
      @Nullable String caseNumber,
      @Nullable String lawyer,
      @Nullable String court,
      List<KeptChild> children,
      List<KeptDirection> directions) {

    boolean isOpenOn(LocalDate day) {
      return !begunOn.isAfter(day) && children.stream().anyMatch(child -> child.isOpenOn(day));
    }
  }

  /**
   * Where a child's case stands: its list, and the days by which lists are sorted.
   *
   * @param limit null when no law limits it
   * @param nextHearing null when none is listed
   * @param finalHearing its last day; null when none is listed
   */
  record Stands(
      Track track,
      @Nullable LocalDate limit,
      @Nullable LocalDate nextHearing,
      @Nullable LocalDate finalHearing,
      @Nullable LocalDate finalHeldOn) {

    static Stands of(ChildStanding standing) {
      Hearing next = standing.nextHearing();
      Hearing last = standing.finalHearing();
      return new Stands(
          standing.track(),
          standing.limit().lastDay(),
          next == null ? null : next.firstDay(),
          last == null ? null : last.lastDay(),
          standing.finalHeldOn());
    }
  }

  record KeptDirection(DirectionId id, Direction direction) {}

  /**
   * A child in it.
   *
   * @param facts without the birthday, which moves nobody from one list to another
   * @param history null where no estimate is made: of another kind than care, or with dates that
   *     contradict each other
   * @param today where the case stands on the business date
   */
  record KeptChild(
      ChildId child, ChildCase facts, @Nullable CaseHistory history, LocalDate on, Stands today) {

    boolean isOpenOn(LocalDate day) {
      LocalDate disposedOn = facts.disposedOn();
      return !facts.commencement().day().isAfter(day)
          && (disposedOn == null || disposedOn.isAfter(day));
    }
  }

  /** Every case by its id; the same map as long as nothing was touched. */
  Map<UUID, KeptCase> all() {
    LocalDate today = businessDate.today();
    return kept.on(today, Sight.OF_EVERYBODY, touches, ids -> read(ids, today));
  }

  /** Those begun and not yet disposed of for every child on the day; the earliest begun first. */
  List<KeptCase> openOn(LocalDate asOf) {
    return open.of(
        all(),
        asOf,
        all ->
            all.values().stream()
                .filter(each -> each.isOpenOn(asOf))
                .sorted(EARLIEST_BEGUN)
                .toList());
  }

  /** Children whose proceedings have begun and are not disposed of on the day, each once. */
  public Set<ChildId> inOpenOn(LocalDate asOf) {
    return openOn(asOf).stream()
        .flatMap(each -> each.children().stream())
        .filter(child -> child.isOpenOn(asOf))
        .map(KeptChild::child)
        .collect(toCollection(LinkedHashSet::new));
  }

  /** Those in which the court ordered something; in no order. */
  List<KeptCase> withDirections() {
    return directed.of(
        all(),
        LocalDate.MIN,
        all -> all.values().stream().filter(each -> !each.directions().isEmpty()).toList());
  }

  /** What follows from all cases alone: worked out once for as long as none of them is touched. */
  private static final class Following {
    private Map<UUID, KeptCase> from = Map.of();
    private LocalDate day = LocalDate.MAX;
    private List<KeptCase> cases = List.of();

    synchronized List<KeptCase> of(
        Map<UUID, KeptCase> all,
        LocalDate asOf,
        Function<Map<UUID, KeptCase>, List<KeptCase>> working) {
      if (from != all || !day.equals(asOf)) {
        cases = working.apply(all);
        from = all;
        day = asOf;
      }
      return cases;
    }
  }

  /** Where a child's case stands on a day. */
  Stands stands(KeptChild child, LocalDate asOf) {
    return child.on().equals(asOf) ? child.today() : standing(child.facts(), asOf);
  }

  private Stands standing(ChildCase facts, LocalDate asOf) {
    return Stands.of(ChildStanding.of(facts, settings.policy(), asOf));
  }

  private Map<UUID, KeptCase> read(@Nullable Set<UUID> ids, LocalDate today) {
    Map<UUID, KeptCase> cases = new HashMap<>();
    for (CaseRow row : ids == null ? rows.all() : rows.find(ids)) {
      cases.put(
          row.id().value(),
          new KeptCase(
              row.id(),
              row.commencement().day(),
              row.people().caseNumber(),
              row.people().lawyer(),
              row.people().court(),
              row.children().stream().map(child -> child(row, child, today)).toList(),
              row.directions().stream()
                  .map(each -> new KeptDirection(each.id(), each.direction()))
                  .toList()));
    }
    return cases;
  }

  private KeptChild child(CaseRow row, ChildRow child, LocalDate today) {
    ChildCase facts = CaseViews.facts(row, child, null, today);
    return new KeptChild(child.child(), facts, history(row, facts), today, standing(facts, today));
  }

  static @Nullable CaseHistory history(CaseRow row, ChildCase facts) {
    LocalDate begunOn = facts.commencement().day();
    LocalDate disposedOn = facts.disposedOn();
    if (!facts.care() || (disposedOn != null && disposedOn.isBefore(begunOn))) {
      return null;
    }
    String court = row.people().court();
    return new CaseHistory(
        court == null ? null : court.strip().toLowerCase(Locale.UK),
        begunOn,
        facts.hearings(),
        facts.extensions(),
        disposedOn);
  }
}
