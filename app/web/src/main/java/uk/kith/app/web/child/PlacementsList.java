package uk.kith.app.web.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.DeletedHomes;
import uk.kith.app.web.PlacementTypes;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.Sort;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;
import uk.kith.placements.engine.outside.Cost;

/** The placements of one child as a table that is sorted and written out; pure functions. */
final class PlacementsList {

  static final String ANCHOR = "placements";

  /** Of a home of the register that the reader may not see. */
  static final String NOT_SHOWN = "Not shown to your role";

  private static final String NO_HOME = "Not in the register";

  /** What it can be sorted by. */
  enum Key {
    HOME,
    KIND,
    FROM,
    UNTIL,
    FEE
  }

  static final Sort<Key> USUAL = new Sort<>(Key.FROM, true);

  private PlacementsList() {}

  /**
   * A placement with what it costs.
   *
   * @param home null when it is not in the register, or the reader may not see it
   * @param costs oldest first
   */
  record Priced(PlacementAccount placement, @Nullable HouseholdView home, List<Cost> costs) {

    String homeName() {
      if (home != null) {
        return home.name();
      }
      return DeletedHomes.or(
          placement.household(), placement.household() == null ? NO_HOME : NOT_SHOWN);
    }

    String kind() {
      return PlacementTypes.words(placement.type());
    }

    /** What a week costs by the newest fee, in pence; null when none is recorded. */
    @Nullable Long weeklyPence() {
      return costs.stream()
          .max(Comparator.comparing(Cost::from))
          .map(Cost::weeklyFeePence)
          .orElse(null);
    }
  }

  static String address(ChildId child) {
    return "/children/" + child + "/placements";
  }

  /**
   * @param homes those that the reader may see
   */
  static List<Priced> asked(
      List<PlacementAccount> placements,
      Map<HouseholdId, HouseholdView> homes,
      Map<PlacementId, List<Cost>> costs,
      Sort<Key> sort) {
    Comparator<LocalDate> goesOnFirst = Comparator.nullsFirst(Comparator.reverseOrder());
    // A child may leave a placement on its first day for the one in which it lives.
    Comparator<Priced> newest =
        Comparator.comparing((Priced each) -> each.placement().start())
            .reversed()
            .thenComparing(each -> each.placement().end(), goesOnFirst)
            .thenComparing(each -> each.placement().id().value());
    return placements.stream()
        .map(
            each ->
                new Priced(
                    each,
                    PlacementsPage.home(each, homes),
                    costs.getOrDefault(each.id(), List.of())))
        .sorted(
            switch (sort.key()) {
              case HOME -> sort.by(Priced::homeName, newest);
              case KIND -> sort.by(Priced::kind, newest);
              case FROM -> sort.descending() ? newest : newest.reversed();
              case UNTIL -> sort.by(each -> each.placement().end(), newest);
              case FEE -> sort.by(Priced::weeklyPence, newest);
            })
        .toList();
  }

  static Worklist<Priced> of(ChildId child, LocalDate asOf) {
    return new Worklist<>(
        "Placements",
        "placement",
        "placements",
        address(child),
        "",
        "No placement is recorded yet.",
        asOf,
        List.of(
            ListColumn.of("Home", "Home").sortedBy(Key.HOME),
            ListColumn.of("Kind", "Kind").sortedBy(Key.KIND),
            ListColumn.of("From", "From").sortedBy(Key.FROM),
            ListColumn.of("Until", "Until").sortedBy(Key.UNTIL),
            ListColumn.of("Fee", "Fee").sortedBy(Key.FEE)),
        each -> row(child, each));
  }

  private static Row row(ChildId child, Priced each) {
    LocalDate end = each.placement().end();
    return new Row(
        address(child),
        List.of(
            Cell.text(each.homeName()),
            Cell.text(each.kind()),
            Cell.of(new Value.Day(each.placement().start())),
            end == null ? Cell.text("Not ended") : Cell.of(new Value.Day(end)),
            Cell.text(
                each.costs().isEmpty()
                    ? "Not recorded"
                    : String.join("; ", PlacementsPage.fees(each.costs())))));
  }
}
