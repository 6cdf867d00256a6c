package uk.kith.app.web.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.AbsenceWords;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Fact;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;
import uk.kith.placements.engine.life.Absence;

/**
 * What of a child changes from one day to the next: that it is missing, and what is planned of
 * where it lives.
 *
 * @param missing "Missing since 22 September 2014, 8 days"; null when the child is where it should
 *     be
 * @param planned until when it lives where it lives, and where it goes then
 * @param ends an end of the present placement is recorded, and no other one can be
 * @param changes where what is planned is put right or taken back; empty for those who may not
 */
public record ChildNow(
    @Nullable String missing, List<Fact> planned, boolean ends, List<Fact> changes) {

  static final ChildNow AS_USUAL = new ChildNow(null, List.of(), false, List.of());

  public ChildNow {
    planned = List.copyOf(planned);
    changes = List.copyOf(changes);
  }

  /** Where the child lives, and what is planned of it. */
  public List<Fact> with(List<Fact> lives) {
    return Stream.concat(lives.stream(), planned.stream()).toList();
  }

  /**
   * @param newestFirst placements of which the reader may know
   * @param next {@link #findNext}, its home; null when it is none of the register that the reader
   *     may see
   * @param mayChange the reader may put placements right
   */
  static ChildNow of(
      ChildId child,
      @Nullable Absence absence,
      List<PlacementAccount> newestFirst,
      @Nullable HouseholdView next,
      boolean mayChange,
      LocalDate today) {
    PlacementAccount lives =
        newestFirst.stream().filter(each -> each.goesOn(today)).findFirst().orElse(null);
    PlacementAccount coming = findNext(newestFirst, today).orElse(null);
    LocalDate until = lives == null ? null : lives.end();
    List<Fact> planned = new ArrayList<>();
    List<Fact> changes = new ArrayList<>();
    if (lives != null && until != null) {
      planned.add(Fact.of("Until", Dates.dayAndDue(until, today)));
      changes.add(change(child, "Put the planned end right", lives));
    }
    if (coming != null) {
      if (lives != null) {
        String from = ", from " + Dates.day(coming.start());
        planned.add(
            next == null
                ? Fact.of("Then", ChildPageMaker.home(null, coming.household()).value() + from)
                : Fact.link("Then", next.name() + from, "/households/" + next.snapshot().id()));
      }
      changes.add(change(child, "Put the planned move right, or take it back", coming));
    }
    return new ChildNow(
        absence == null ? null : AbsenceWords.since(absence, today),
        planned,
        until != null,
        mayChange ? changes : List.of());
  }

  private static Fact change(ChildId child, String what, PlacementAccount placement) {
    return Fact.link(what, what, PlacementsList.address(child) + "/" + placement.id() + "/wrong");
  }

  /** The next placement that is to begin; one that ends on its first day is none. */
  static Optional<PlacementAccount> findNext(List<PlacementAccount> newestFirst, LocalDate today) {
    return newestFirst.stream()
        .filter(each -> each.start().isAfter(today) && !each.start().equals(each.end()))
        .min(Comparator.comparing(PlacementAccount::start));
  }
}
