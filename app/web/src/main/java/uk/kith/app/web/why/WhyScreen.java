package uk.kith.app.web.why;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.search.PartedWords;
import uk.kith.app.web.search.SearchScreen;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.NotFound;
import uk.kith.matching.api.AdoptionBoard;
import uk.kith.matching.api.DecisionView;
import uk.kith.matching.api.Options;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.LifeEvents;
import uk.kith.placements.api.PlacementAccounts;
import uk.kith.placements.api.PlacementAccounts.Decided;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;
import uk.kith.placements.api.PlacementsOutside;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.PlacementTest;

/** Reads why a child is here, for the page and for the record that is filed. */
@RequestScoped
public class WhyScreen {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Inject Children children;
  @Inject PlacementsOutside outside;
  @Inject Households households;
  @Inject Searches searches;
  @Inject PlacementAccounts accounts;
  @Inject Options options;
  @Inject SearchScreen screen;
  @Inject PartedWords partings;
  @Inject LifeEvents events;
  @Inject AdoptionBoard adoption;
  @Inject AccessPolicy access;
  @Inject BusinessDate businessDate;

  /**
   * What is known of a placement.
   *
   * @param now the placement
   * @param chosen the choice that it rests on; null when none is recorded
   */
  record Why(ChildView child, PlacementAccount now, @Nullable DecisionView chosen, WhyPage page) {}

  /**
   * @param search of whose placement is asked; null for that of no search in particular
   * @param placement that is asked of; null for the one in which the child lives, which a temporary
   *     stay elsewhere does not change, or the newest where it lives in none
   * @throws NotFound when the child has no such placement that the reader may see
   */
  Why read(ChildId id, @Nullable SearchId search, @Nullable PlacementId placement) {
    LocalDate today = businessDate.today();
    ChildView child = children.getChild(id, today);
    List<PlacementAccount> all = accounts.listAccounts(id);
    if (all.isEmpty()) {
      throw new NotFound(id);
    }
    PlacementAccount now = asked(all, search, placement, today).orElseThrow(() -> new NotFound(id));
    Decided decided = now.decision();
    DecisionView chosen = decided == null ? null : chosen(decided, now);
    SearchView from = decided == null ? null : searches.getSearch(decided.search());
    return new Why(
        child,
        now,
        chosen,
        new WhyPageMaker(
                child,
                then(child, decided, today),
                homes(all, today),
                from == null ? List.of() : partings.facts(from.id()),
                today)
            .make(
                sinceThen(all, now),
                chosen,
                match(id, now, today),
                chosen == null ? List.of() : tests(chosen, id),
                outside.isOutside(now.id()),
                from,
                from == null ? null : screen.asked(from, child),
                events.of(now.id())));
  }

  /** R-ADOPT-11: who is told of a placement for adoption may know on whose decision it rests. */
  private @Nullable MatchBehind match(ChildId child, PlacementAccount now, LocalDate today) {
    return PlacementCodes.isForAdoption(now.type()) && access.maySeeAdopters()
        ? MatchBehind.of(adoption.getChild(child, today), now.household())
        : null;
  }

  /** As it stood when it was decided; later facts were not before whoever decided. */
  private ChildView then(ChildView child, @Nullable Decided decided, LocalDate today) {
    LocalDate day = decided == null ? today : LocalDate.ofInstant(decided.at(), LONDON);
    return day.isBefore(today)
        ? children.findChildren(List.of(child.id()), day).stream().findFirst().orElse(child)
        : child;
  }

  static Optional<PlacementAccount> asked(
      List<PlacementAccount> newestFirst,
      @Nullable SearchId search,
      @Nullable PlacementId placement,
      LocalDate today) {
    if (placement != null) {
      return newestFirst.stream().filter(each -> each.id().equals(placement)).findFirst();
    }
    Optional<PlacementAccount> ofSearch =
        newestFirst.stream()
            .filter(each -> search != null && isOf(each.decision(), search))
            .findFirst();
    return ofSearch.or(() -> livesIn(newestFirst, today));
  }

  /** Of two that began on one day the child lives in the one that has not ended. */
  private static Optional<PlacementAccount> livesIn(
      List<PlacementAccount> newestFirst, LocalDate today) {
    List<PlacementAccount> begun =
        newestFirst.stream()
            .filter(each -> !each.start().isAfter(today))
            .filter(each -> !PlacementCodes.isTemporary(each.type()))
            .toList();
    return begun.stream()
        .filter(each -> each.goesOn(today))
        .findFirst()
        .or(() -> begun.stream().findFirst())
        .or(() -> newestFirst.stream().findFirst());
  }

  private static boolean isOf(@Nullable Decided decided, SearchId search) {
    return decided != null && decided.search().equals(search);
  }

  /** The placement, and those before it. */
  private static List<PlacementAccount> sinceThen(
      List<PlacementAccount> newestFirst, PlacementAccount now) {
    return newestFirst.subList(newestFirst.indexOf(now), newestFirst.size());
  }

  /** The newest choice of the home that was not given back. */
  private @Nullable DecisionView chosen(Decided decided, PlacementAccount now) {
    return options.decisionsOf(decided.search()).stream()
        .filter(each -> each.givenBackAt() == null && each.household().equals(now.household()))
        .findFirst()
        .orElse(null);
  }

  /**
   * Of this child alone: what others fared worst in is not told here (R-PLACE-04). Who was placed
   * by the same decision was judged as coming along.
   */
  private List<PlacementTest> tests(DecisionView chosen, ChildId child) {
    return options.findRun(chosen.run()).isEmpty()
        ? List.of()
        : options.tests(chosen.run(), chosen.household(), List.of(child), chosen.children());
  }

  private Map<HouseholdId, HouseholdView> homes(List<PlacementAccount> all, LocalDate today) {
    List<HouseholdId> ids =
        all.stream().map(PlacementAccount::household).filter(Objects::nonNull).distinct().toList();
    return households.findHouseholds(ids, today).stream()
        .collect(Collectors.toMap(home -> home.snapshot().id(), Function.identity()));
  }
}
