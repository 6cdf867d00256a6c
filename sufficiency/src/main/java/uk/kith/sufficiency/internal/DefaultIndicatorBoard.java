package uk.kith.sufficiency.internal;

import static uk.kith.kernel.service.Role.APPROVER;
import static uk.kith.kernel.service.Role.COMMISSIONER;
import static uk.kith.kernel.service.Role.COURT_OFFICER;
import static uk.kith.kernel.service.Role.INFORMATION_GOVERNANCE;
import static uk.kith.kernel.service.Role.PANEL_ADVISER;
import static uk.kith.kernel.service.Role.PLACEMENT_OFFICER;
import static uk.kith.kernel.service.Role.REVIEWING_OFFICER;
import static uk.kith.kernel.service.Role.SUPERVISING_WORKER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.CareProceedingsSpans;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.CareCounts;
import uk.kith.placements.api.LookedAfterPopulation;
import uk.kith.placements.engine.counted.ApprovalSpell;
import uk.kith.placements.engine.counted.CountedChild;
import uk.kith.placements.engine.counted.VacantHome;
import uk.kith.sufficiency.api.CountedApproval;
import uk.kith.sufficiency.api.FiguresView;
import uk.kith.sufficiency.api.IndicatorBoard;
import uk.kith.sufficiency.api.IndicatorReport;
import uk.kith.sufficiency.api.IndicatorSeries;
import uk.kith.sufficiency.api.IndicatorView;
import uk.kith.sufficiency.engine.ChildShares;
import uk.kith.sufficiency.engine.Indicator;
import uk.kith.sufficiency.engine.IndicatorDays;
import uk.kith.sufficiency.engine.IndicatorFacts;
import uk.kith.sufficiency.engine.Indicators;
import uk.kith.sufficiency.engine.StabilityDefinition;
import uk.kith.sufficiency.engine.published.DayTables;
import uk.kith.sufficiency.engine.published.Published;
import uk.kith.sufficiency.engine.published.PublishedDay;
import uk.kith.sufficiency.engine.published.PublishedGap;
import uk.kith.sufficiency.engine.published.PublishedHome;

/** Counts the children, households and proceedings of the day by the engine's definitions. */
@UseCase
@AllowedRoles({
  COMMISSIONER,
  PLACEMENT_OFFICER,
  PANEL_ADVISER,
  COURT_OFFICER,
  APPROVER,
  SUPERVISING_WORKER,
  REVIEWING_OFFICER,
  INFORMATION_GOVERNANCE
})
public class DefaultIndicatorBoard implements IndicatorBoard {

  private static final Set<String> HEADLINE = Set.of(Indicators.RATE, ChildShares.OUTSIDE);

  @Inject LookedAfterPopulation population;
  @Inject CareCounts counts;
  @Inject CareProceedingsSpans proceedings;
  @Inject FigureFacts facts;
  @Inject AuditTrail audit;
  @Inject AccessPolicy access;

  /** Since when the published figure of long-term stability is of the same carer (R-SUFF-06). */
  @Inject
  @ConfigProperty(name = "kith.sufficiency.stability-same-carer-from")
  LocalDate sameCarerFrom;

  @Override
  public IndicatorReport indicators(LocalDate asOf) {
    return new IndicatorReport(
        asOf,
        reader().apply(DayTables.of(facts.on(asOf), stability(), List.of())).figures().stream()
            .map(IndicatorView::of)
            .toList(),
        counts.madeFrom());
  }

  /** As a day is told to who asks. */
  private Function<DayTables, PublishedDay> reader() {
    return access.mayReadChildren() ? PublishedDay::whole : PublishedDay::withheld;
  }

  @Override
  public FiguresView figures(LocalDate asOf) {
    return view(asOf, reader());
  }

  @Override
  public FiguresView published(LocalDate asOf) {
    return view(asOf, PublishedDay::withheld);
  }

  @Override
  public FiguresView publishedWhereTheyLived(LocalDate asOf) {
    List<LocalDate> quarters = IndicatorDays.QUARTERS.upTo(asOf);
    Set<LocalDate> days = new TreeSet<>(quarters);
    days.add(asOf);
    Map<LocalDate, List<CountedChild>> children = counts.lookedAfterOn(days);
    Map<LocalDate, PublishedDay> byDay = new TreeMap<>();
    for (LocalDate day : days) {
      byDay.put(
          day,
          PublishedDay.withheld(
              DayTables.ofChildren(
                  day,
                  children.getOrDefault(day, List.of()),
                  facts.under18(day),
                  stability(),
                  List.of())));
    }
    FiguresView.OverTime outside =
        new FiguresView.OverTime(
            ChildShares.OUTSIDE,
            quarters.stream()
                .map(day -> new FiguresView.Point(day, outside(byDay.get(day))))
                .toList());
    return new FiguresView(
        Objects.requireNonNull(byDay.get(asOf)), List.of(outside), counts.madeFrom());
  }

  private static Published outside(@Nullable PublishedDay day) {
    return Objects.requireNonNull(day).figures().stream()
        .filter(each -> each.figure().id().equals(ChildShares.OUTSIDE))
        .findFirst()
        .orElseThrow();
  }

  /** Vacancies are asked of the day alone: over time no table tells of them. */
  private FiguresView view(LocalDate asOf, Function<DayTables, PublishedDay> told) {
    Set<LocalDate> days = daysUpTo(asOf);
    days.add(asOf);
    Map<LocalDate, PublishedDay> byDay =
        told(days, day -> day.equals(asOf) ? counts.vacantInArea(asOf) : List.of(), told);
    return new FiguresView(
        Objects.requireNonNull(byDay.get(asOf)), overTime(asOf, byDay), counts.madeFrom());
  }

  private Map<LocalDate, PublishedDay> told(
      Set<LocalDate> days,
      Function<LocalDate, List<VacantHome>> vacant,
      Function<DayTables, PublishedDay> told) {
    Map<LocalDate, PublishedDay> byDay = new TreeMap<>();
    facts
        .on(days)
        .forEach(
            (day, known) ->
                byDay.put(day, told.apply(DayTables.of(known, stability(), vacant.apply(day)))));
    return byDay;
  }

  private static List<FiguresView.OverTime> overTime(
      LocalDate asOf, Map<LocalDate, PublishedDay> byDay) {
    List<Published> last = byDay.values().iterator().next().figures();
    List<FiguresView.OverTime> series = new ArrayList<>();
    for (int i = 0; i < last.size(); i++) {
      Indicator figure = last.get(i).figure();
      int at = i;
      series.add(
          new FiguresView.OverTime(
              figure.id(),
              IndicatorDays.of(figure).upTo(asOf).stream()
                  .map(
                      day ->
                          new FiguresView.Point(
                              day, Objects.requireNonNull(byDay.get(day)).figures().get(at)))
                  .toList()));
    }
    return series;
  }

  @Override
  public List<Indicator> headline(LocalDate asOf) {
    if (access.mayReadChildren()) {
      return Indicators.headline(population.lookedAfterOn(asOf), facts.under18(asOf));
    }
    return PublishedDay.withheld(
            DayTables.ofChildren(
                asOf, counts.lookedAfterOn(asOf), facts.under18(asOf), stability(), List.of()))
        .figures()
        .stream()
        .filter(each -> HEADLINE.contains(each.figure().id()) && !each.withheldByItself())
        .map(Published::figure)
        .toList();
  }

  @Override
  public List<PublishedGap> gaps(LocalDate asOf) {
    return whereTheyLive(asOf, counts.vacantInArea(asOf)).gaps();
  }

  @Override
  public List<PublishedHome> homes(LocalDate asOf) {
    return whereTheyLive(asOf, List.of()).homes().stream()
        .filter(each -> each.home() != null)
        .toList();
  }

  private PublishedDay whereTheyLive(LocalDate asOf, List<VacantHome> vacant) {
    return reader()
        .apply(
            DayTables.ofChildren(
                asOf, counts.lookedAfterOn(asOf), facts.under18(asOf), stability(), vacant));
  }

  @Override
  public List<IndicatorSeries> series(LocalDate asOf) {
    return overTime(asOf, told(daysUpTo(asOf), day -> List.of(), reader())).stream()
        .map(
            each ->
                new IndicatorSeries(
                    each.id(),
                    each.points().stream()
                        .map(
                            point ->
                                new IndicatorSeries.Point(
                                    point.on(), IndicatorView.of(point.figure())))
                        .toList()))
        .toList();
  }

  private static Set<LocalDate> daysUpTo(LocalDate asOf) {
    Set<LocalDate> days = new TreeSet<>();
    for (IndicatorDays each : IndicatorDays.values()) {
      days.addAll(each.upTo(asOf));
    }
    return days;
  }

  @Override
  @AllowedRoles({
    PLACEMENT_OFFICER,
    PANEL_ADVISER,
    COURT_OFFICER,
    APPROVER,
    SUPERVISING_WORKER,
    REVIEWING_OFFICER,
    INFORMATION_GOVERNANCE
  })
  public Optional<List<ChildId>> findBehind(String indicator, LocalDate asOf) {
    if (indicator.equals(Indicators.RATE)) {
      return Optional.of(
          opened(indicator, asOf, lookedAfter(asOf, child -> !child.who().shortBreaks())));
    }
    if (Indicators.PROCEEDINGS.contains(indicator)) {
      return Optional.of(opened(indicator, asOf, inProceedings(indicator, asOf)));
    }
    Predicate<String> exit = Indicators.EXITS.get(indicator);
    return exit == null
        ? ChildShares.on(asOf, stability()).stream()
            .filter(each -> each.id().equals(indicator))
            .findFirst()
            .map(share -> opened(indicator, asOf, lookedAfter(asOf, share::counts)))
        : Optional.of(opened(indicator, asOf, whoLeft(asOf, exit)));
  }

  private List<ChildId> lookedAfter(LocalDate asOf, Predicate<CountedChild> counted) {
    return counts.whoTheyAre(asOf).entrySet().stream()
        .filter(each -> counted.test(each.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A child who left twice in the year is one child. */
  private List<ChildId> whoLeft(LocalDate asOf, Predicate<String> exit) {
    return counts.whoLeft(IndicatorFacts.yearTo(asOf), asOf).entrySet().stream()
        .filter(each -> each.getValue().stream().anyMatch(end -> exit.test(end.code())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<ChildId> inProceedings(String indicator, LocalDate asOf) {
    return proceedings.whoseTheyAre(asOf).entrySet().stream()
        .filter(
            each ->
                each.getValue().stream().anyMatch(span -> Indicators.counts(indicator, span, asOf)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<ChildId> opened(String indicator, LocalDate asOf, List<ChildId> children) {
    record(indicator, asOf, children.size());
    return children;
  }

  @Override
  @AllowedRoles({PLACEMENT_OFFICER, PANEL_ADVISER, APPROVER, SUPERVISING_WORKER, REVIEWING_OFFICER})
  public Optional<List<CountedApproval>> findApprovalsBehind(String indicator, LocalDate asOf) {
    if (!indicator.equals(Indicators.FOSTERING)) {
      return Optional.empty();
    }
    LocalDate first = IndicatorFacts.yearTo(asOf);
    List<CountedApproval> counted = new ArrayList<>();
    counts
        .whoIsApproved()
        .forEach(
            (household, spells) -> {
              for (ApprovalSpell spell : spells) {
                boolean began = spell.beginsIn(first, asOf);
                boolean ended = spell.endsIn(first, asOf);
                if (began || ended) {
                  counted.add(
                      new CountedApproval(household, spell.from(), spell.until(), began, ended));
                }
              }
            });
    record(indicator, asOf, counted.size());
    return Optional.of(List.copyOf(counted));
  }

  private void record(String indicator, LocalDate asOf, int count) {
    audit.record(
        "indicator-opened",
        null,
        Map.of("indicator", indicator, "asOf", asOf.toString(), "count", Integer.toString(count)));
  }

  @Override
  public List<String> openableApprovals() {
    return List.of(Indicators.FOSTERING);
  }

  @Override
  public List<String> openable() {
    List<String> openable = new ArrayList<>(List.of(Indicators.RATE));
    ChildShares.on(LocalDate.EPOCH, stability()).forEach(share -> openable.add(share.id()));
    openable.addAll(Indicators.EXITS.keySet());
    openable.addAll(Indicators.PROCEEDINGS);
    return List.copyOf(openable);
  }

  private StabilityDefinition stability() {
    return new StabilityDefinition(sameCarerFrom);
  }
}
