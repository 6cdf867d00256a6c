package uk.kith.app.web.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import uk.kith.app.web.list.ListColumn;
import uk.kith.app.web.list.Value;
import uk.kith.app.web.list.Worklist;
import uk.kith.app.web.list.Worklist.Cell;
import uk.kith.app.web.list.Worklist.Row;
import uk.kith.kernel.service.Sort;
import uk.kith.matching.api.LookAgain.Decided;
import uk.kith.placements.api.CorrectedFacts.Correction;

/** Decisions to look at again: for whom, what was corrected and when; pure functions. */
final class LookAgainList {

  static final String ADDRESS = "/decisions/look-again";

  /** What it can be sorted by. */
  enum Key {
    CORRECTED,
    CHILDREN,
    HOME,
    DECIDED
  }

  static final Sort<Key> USUAL = new Sort<>(Key.CORRECTED, true);

  private LookAgainList() {}

  /** A decision with the names of the children and of the home. */
  record Named(Decided decided, String children, String home) {

    LocalDate corrected() {
      return CorrectedWords.day(decided.corrections().get(0).at());
    }
  }

  static List<Named> sorted(List<Named> all, Sort<Key> sort) {
    Comparator<Named> ties = Comparator.comparing(each -> each.decided().reservation().toString());
    return all.stream()
        .sorted(
            switch (sort.key()) {
              case CORRECTED -> sort.by(Named::corrected, ties);
              case CHILDREN -> sort.by(Named::children, ties);
              case HOME -> sort.by(Named::home, ties);
              case DECIDED -> sort.by(each -> each.decided().decidedAt(), ties);
            })
        .toList();
  }

  static Worklist<Named> of(LocalDate asOf) {
    return new Worklist<>(
        "Decisions to look at again",
        "decision",
        "decisions",
        ADDRESS,
        "",
        "None: no fact was corrected that somebody had decided by.",
        asOf,
        List.of(
            ListColumn.of("For", "For").sortedBy(Key.CHILDREN),
            ListColumn.of("Home", "Home").sortedBy(Key.HOME),
            ListColumn.of("What was corrected", "Was corrected"),
            ListColumn.of("Corrected on", "Corrected on").sortedBy(Key.CORRECTED),
            ListColumn.of("Decided", "Decided").with("By").sortedBy(Key.DECIDED)),
        LookAgainList::row);
  }

  private static Row row(Named named) {
    Decided decided = named.decided();
    return new Row(
        ADDRESS + "/" + decided.reservation(),
        List.of(
            Cell.text(named.children()),
            Cell.text(named.home()),
            Cell.text(
                decided.corrections().stream()
                    .map(Correction::fact)
                    .distinct()
                    .map(fact -> fact.words())
                    .collect(Collectors.joining("; "))),
            Cell.of(new Value.Day(named.corrected())),
            Cell.of(new Value.Day(CorrectedWords.day(decided.decidedAt())))
                .with(decided.decidedBy())));
  }
}
