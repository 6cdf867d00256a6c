package uk.kith.app.web.handover;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.PlacementTypes;
import uk.kith.app.web.Words;
import uk.kith.app.web.asking.AskedMaker;
import uk.kith.app.web.asking.RingBacks;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.component.Phone;
import uk.kith.app.web.component.TypedDate;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.list.TableTools;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.kernel.service.Page;
import uk.kith.placements.api.Calls.CallView;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.ChildView.CurrentPlacement;
import uk.kith.placements.api.DutyRota.Duty;
import uk.kith.placements.api.HouseholdSort;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.MissingChildren.Missing;
import uk.kith.placements.api.PlacementAccounts.Begun;
import uk.kith.placements.api.Referrals.ReferralView;
import uk.kith.placements.api.SearchSort;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.vacancy.PlaceBand;

/** Makes the page for the night from the register; a pure function. */
final class HandoverMaker {

  /** Tonight and the six nights after it. */
  static final int NIGHTS = 7;

  private final LocalDate today;
  private final DuePolicy policy;
  private final Map<SearchId, List<CallView>> calls;
  private final Map<SearchId, List<ReferralView>> referrals;
  private final Map<HouseholdId, HouseholdView> homes;

  /**
   * The last working day before the night: whoever was placed since then is not yet known to those
   * who answer, at half past midnight and at a week-end as well.
   */
  static LocalDate placedSince(LocalDate today) {
    return WorkingCalendar.englandAndWales().workingDaysBefore(today, 1).date();
  }

  /**
   * @param calls of the open searches, newest first
   * @param referrals of the open searches; empty for readers who do not read them
   * @param homes those that are rung, reserved, usable or where a child was placed and that the
   *     reader may see
   */
  HandoverMaker(
      LocalDate today,
      DuePolicy policy,
      List<CallView> calls,
      Map<SearchId, List<ReferralView>> referrals,
      List<HouseholdView> homes) {
    this.today = today;
    this.policy = policy;
    this.calls = calls.stream().collect(Collectors.groupingBy(CallView::search));
    this.referrals = Map.copyOf(referrals);
    this.homes =
        homes.stream()
            .collect(
                Collectors.toMap(view -> view.snapshot().id(), Function.identity(), (a, b) -> a));
  }

  /**
   * @param allSearches how many are open, shown or not
   * @param searches open ones with the names of their children, the earliest needed first
   * @param begun placements that began since {@link #placedSince}, the latest first
   * @param missing who is missing or away tonight
   * @param children those who were placed or are missing, as far as the reader may see them
   * @param places homes with a place usable in an emergency, in the order of the page
   * @param nobodyFor ages for which none of all homes with a place allows an emergency
   * @param duties recorded of last night and of the nights of the page
   * @param form what the address asks for of the order
   */
  HandoverPage make(
      Map<SearchView, String> searches,
      long allSearches,
      List<Begun> begun,
      List<Missing> missing,
      List<ChildView> children,
      Page<HouseholdView> places,
      List<PlaceBand> nobodyFor,
      List<Duty> duties,
      boolean mayRecord,
      Form form) {
    return new HandoverPage(
        "Night of " + Dates.day(today),
        "Handover",
        inWords(duties, today),
        inWords(duties, today.minusDays(1)),
        mayRecord,
        form.date("on").isEmpty() ? TypedDate.of(today) : form.date("on"),
        NightTables.tools(
            NightTables.missing(today), NightTables.MISSING, NightTables.missingAsked(form), form),
        NightTables.missing(
            missing.stream().flatMap(each -> missing(each, children)).toList(),
            NightTables.missingAsked(form)),
        NightTables.nightTools(today),
        IntStream.range(0, NIGHTS).mapToObj(ahead -> night(duties, today.plusDays(ahead))).toList(),
        TableTools.of(
            HandoverTables.open(today),
            HandoverTables.ADDRESS,
            "open",
            Sorting.asked(form, SearchSort.class, HandoverPageResource.EARLIEST_FIRST),
            form),
        searches.entrySet().stream().map(e -> open(e.getKey(), e.getValue())).toList(),
        cut(searches.size(), allSearches, "search", "searches", "/searches"),
        NightTables.tools(
            NightTables.ringBack(today),
            NightTables.RING_BACK,
            NightTables.ringBackAsked(form),
            form),
        NightTables.ringBack(ringBack(searches), NightTables.ringBackAsked(form)),
        NightTables.tools(
            NightTables.placed(today), NightTables.PLACED, NightTables.placedAsked(form), form),
        Dates.weekday(placedSince(today)),
        NightTables.placed(
            begun.stream().flatMap(each -> placed(each, children)).toList(),
            NightTables.placedAsked(form)),
        TableTools.of(
                HandoverTables.places(today),
                HandoverTables.ADDRESS,
                "places",
                Sorting.asked(form, HouseholdSort.class, HandoverPageResource.NEWEST_CONFIRMED),
                form)
            .with(1, Column.of("Whom to ring")),
        nobodyFor.isEmpty()
            ? null
            : "There is no place for an emergency tonight for children of these ages: "
                + String.join("; ", nobodyFor.stream().map(PlaceBand::words).toList())
                + ".",
        places.items().stream().map(this::place).toList(),
        cut(
            places.items().size(),
            places.total(),
            "home",
            "homes",
            "/vacancies?places=emergency&sort=confirmed&order=descending"));
  }

  private static HandoverPage.@Nullable Cut cut(
      int shown, long all, String one, String several, String href) {
    return shown >= all
        ? null
        : new HandoverPage.Cut(
            Numbers.count(shown) + " of " + Numbers.many(all, one, several), href);
  }

  private static Optional<Duty> duty(List<Duty> duties, LocalDate on) {
    return duties.stream().filter(duty -> duty.on().equals(on)).findFirst();
  }

  private static @Nullable String inWords(List<Duty> duties, LocalDate on) {
    return duty(duties, on).map(duty -> duty.name() + ", " + duty.phone()).orElse(null);
  }

  private static HandoverPage.Night night(List<Duty> duties, LocalDate on) {
    Optional<Duty> duty = duty(duties, on);
    return new HandoverPage.Night(
        Dates.weekday(on) + " " + Dates.day(on),
        duty.map(Duty::name).orElse(null),
        duty.map(each -> Phone.of("At night", each.phone())).orElse(null));
  }

  /** The earliest first, of whichever search: who rings goes down the list. */
  private List<HandoverPage.RingBack> ringBack(Map<SearchView, String> searches) {
    List<HandoverPage.RingBack> ringBack = new ArrayList<>();
    for (CallView call : RingBacks.first(calls.values().stream().flatMap(List::stream).toList())) {
      searches.keySet().stream()
          .filter(search -> search.id().equals(call.search()))
          .findFirst()
          .ifPresent(search -> ringBack.add(toRing(call, search, searches)));
    }
    return ringBack;
  }

  private HandoverPage.RingBack toRing(
      CallView call, SearchView search, Map<SearchView, String> searches) {
    HouseholdView home = homes.get(call.household());
    LocalDateTime when = call.ringBackAt();
    return new HandoverPage.RingBack(
        Numbers.sentence(name(call.household())),
        home == null ? null : "/households/" + call.household(),
        when == null
            ? "No time agreed, rung on " + Dates.day(call.on())
            : Dates.time(when.toLocalTime())
                + (when.toLocalDate().equals(today) ? "" : " on " + Dates.day(when.toLocalDate())),
        when == null ? null : Dates.late(when.toLocalDate(), today),
        searches.getOrDefault(search, search.number()),
        "/searches/" + search.id(),
        home == null ? List.of() : Phone.of(home));
  }

  HandoverPage.Open open(SearchView search, String names) {
    return new HandoverPage.Open(
        names,
        "/searches/" + search.id(),
        Words.kind(search.kind()),
        Dates.day(search.neededFrom()),
        Dates.late(search.neededFrom(), today),
        search.reservations().stream().map(this::held).toList(),
        Stream.concat(
                rung(calls.getOrDefault(search.id(), List.of())),
                referred(referrals.getOrDefault(search.id(), List.of())))
            .toList());
  }

  private Stream<HandoverPage.MissingChild> missing(Missing missing, List<ChildView> children) {
    LocalDate since = missing.absence().from();
    return children.stream()
        .filter(child -> child.id().equals(missing.child()))
        .map(
            child -> {
              CurrentPlacement lives = child.placement();
              HouseholdId id = lives == null ? null : lives.householdId();
              HouseholdView home = id == null ? null : homes.get(id);
              return new HandoverPage.MissingChild(
                  Words.name(child) + ", " + Words.age(child),
                  "/children/" + child.id(),
                  missing.absence().kind().words(),
                  since,
                  Dates.day(since) + ", " + Dates.ago(since, today),
                  home == null
                      ? lives == null ? "Not recorded" : PlacementTypes.words(lives.type())
                      : Numbers.sentence(home.name()),
                  home == null ? null : "/households/" + id,
                  home == null ? List.of() : Phone.of(home));
            });
  }

  private Stream<HandoverPage.Placed> placed(Begun begun, List<ChildView> children) {
    HouseholdId id = begun.household();
    HouseholdView home = id == null ? null : homes.get(id);
    return children.stream()
        .filter(child -> child.id().equals(begun.child()))
        .map(
            child ->
                new HandoverPage.Placed(
                    Words.name(child) + ", " + Words.age(child),
                    "/children/" + child.id(),
                    PlacementTypes.words(begun.type()),
                    begun.on(),
                    Dates.weekday(begun.on()) + " " + Dates.day(begun.on()),
                    id == null ? "A home that is not on record" : Numbers.sentence(name(id)),
                    home == null ? null : "/households/" + id,
                    home == null ? List.of() : Phone.of(home)));
  }

  private String held(SearchView.Reservation reservation) {
    return Numbers.sentence(Numbers.words(reservation.places(), "place"))
        + " with "
        + name(reservation.householdId())
        + ", until "
        + Dates.moment(reservation.expiresAt());
  }

  private Stream<HandoverPage.Rung> rung(List<CallView> newestFirst) {
    Map<HouseholdId, CallView> newest = new LinkedHashMap<>();
    newestFirst.forEach(call -> newest.putIfAbsent(call.household(), call));
    return newest.values().stream()
        .map(
            call ->
                new HandoverPage.Rung(
                    Numbers.sentence(name(call.household())), AskedMaker.newest(call)));
  }

  private static Stream<HandoverPage.Rung> referred(List<ReferralView> referrals) {
    return referrals.stream()
        .flatMap(referral -> referral.recipients().stream())
        .map(
            recipient ->
                new HandoverPage.Rung(recipient.provider(), AskedMaker.answered(recipient)));
  }

  private HandoverPage.Place place(HouseholdView view) {
    return place(view, today, policy.isStale(view.confirmedOn(), today));
  }

  static HandoverPage.Place place(HouseholdView view, LocalDate today, boolean stale) {
    HouseholdSnapshot facts = view.snapshot();
    LocalDate confirmed = view.confirmedOn();
    return new HandoverPage.Place(
        view.name(),
        "/households/" + facts.id(),
        Words.kind(facts.kind()),
        Phone.of(view),
        facts.terms() == null ? "No approval in force" : Words.allowed(facts.terms()),
        String.valueOf(facts.places().usableNow()),
        confirmed == null ? "Never" : Dates.ago(confirmed, today),
        stale);
  }

  private String name(HouseholdId id) {
    HouseholdView home = homes.get(id);
    return home == null ? "a household" : home.name();
  }
}
