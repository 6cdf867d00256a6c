package uk.kith.app.web.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.component.Fact;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.LookAgain.Decided;
import uk.kith.matching.api.LookAgain.Look;

/** Makes what is said of decisions to look at again; pure functions. */
final class LookAgainPageMaker {

  private LookAgainPageMaker() {}

  static LookAgainPage make(
      LookAgainList.Named named,
      Map<ChildId, String> children,
      Map<HouseholdId, String> homes,
      boolean mayLook) {
    Decided decided = named.decided();
    LocalDate day = CorrectedWords.day(decided.decidedAt());
    List<String> lines = CorrectedWords.lines(decided.corrections(), children, homes);
    return new LookAgainPage(
        LookAgainList.ADDRESS + "/" + decided.reservation(),
        named.home() + " for " + named.children(),
        List.of(
            Fact.link("Search", "The search", "/searches/" + decided.search()),
            Fact.link(
                "Options as they were shown",
                "For " + Dates.day(decided.asOf()),
                "/searches/" + decided.search() + "/options?run=" + decided.run()),
            Fact.link("Home", named.home(), "/households/" + decided.household()),
            Fact.of("Decided", Dates.day(day) + ", by " + decided.decidedBy())),
        lines,
        last(decided.last()),
        mayLook && !lines.isEmpty());
  }

  static LookAgainPage.Line line(
      Decided decided, Map<ChildId, String> children, Map<HouseholdId, String> homes) {
    return new LookAgainPage.Line(
        homes.getOrDefault(decided.household(), "A home"),
        CorrectedWords.lines(decided.corrections(), children, homes),
        last(decided.last()),
        LookAgainList.ADDRESS + "/" + decided.reservation());
  }

  private static @Nullable String last(@Nullable Look look) {
    return look == null
        ? null
        : "Looked at again on "
            + Dates.day(CorrectedWords.day(look.at()))
            + " by "
            + look.by()
            + (look.stands() ? ": the decision stands. " : ": the decision does not stand. ")
            + look.note();
  }
}
