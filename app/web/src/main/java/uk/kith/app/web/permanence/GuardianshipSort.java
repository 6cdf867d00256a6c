package uk.kith.app.web.permanence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Form;
import uk.kith.app.web.list.Sorting;
import uk.kith.app.web.permanence.GuardianshipList.Named;
import uk.kith.court.engine.guardianship.CaseTask;
import uk.kith.kernel.service.Sort;

/** What the list of open cases towards special guardianship can be sorted by. */
enum GuardianshipSort {
  CHILD,
  ORDER,
  WAITS_FOR,
  BY_WHEN,
  REPORT,
  WORKER;

  static final Sort<GuardianshipSort> USUAL = Sort.ascending(BY_WHEN);

  /** Ties stand as the list comes: by the day on which the report is due. */
  private static final Comparator<Named> TIES = (one, other) -> 0;

  static Sort<GuardianshipSort> asked(Form form) {
    return Sorting.asked(form, GuardianshipSort.class, USUAL);
  }

  static Comparator<Named> order(Sort<GuardianshipSort> sort) {
    return switch (sort.key()) {
      case CHILD -> sort.by(named -> Names.of(named.child()).toLowerCase(Locale.UK), TIES);
      case ORDER -> sort.by(named -> named.view().kind(), TIES);
      case WAITS_FOR -> sort.by(GuardianshipSort::next, TIES);
      case BY_WHEN -> sort.by(GuardianshipSort::due, TIES);
      case REPORT ->
          sort.by(named -> named.view().report().isEmpty() ? null : named.view().written(), TIES);
      case WORKER -> sort.by(named -> named.child().worker(), TIES);
    };
  }

  private static @Nullable String next(Named named) {
    CaseTask next = named.view().next();
    return next == null ? null : next.what().words();
  }

  /** The day that the list shows: by when, or from when. */
  private static @Nullable LocalDate due(Named named) {
    CaseTask next = named.view().next();
    return next == null ? null : next.dueOn() == null ? next.from() : next.dueOn();
  }
}
