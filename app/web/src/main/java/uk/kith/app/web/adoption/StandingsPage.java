package uk.kith.app.web.adoption;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Column;
import uk.kith.matching.api.FamilySuggestions.Standing;
import uk.kith.matching.api.FamilySuggestions.Standings;
import uk.kith.matching.api.FamilySuggestions.Why;
import uk.kith.matching.engine.Criterion;
import uk.kith.matching.engine.Part;

/**
 * Every free family and why it is suggested for some children or not: the ledger behind a card of
 * suggestions (R-MATCH-01, R-MATCH-20). A pure function.
 *
 * @param who for whom a family is sought
 * @param counts how many stand how, in a sentence
 */
public record StandingsPage(String who, String childHref, String counts, List<Row> rows) {

  public static final List<Column> COLUMNS =
      List.of(
          Column.of("Family"),
          Column.of("What they would accept"),
          Column.of("How it stands"),
          Column.of("Why"));

  /**
   * A family.
   *
   * @param why the rules that exclude it, each with its number; why it is not suggested else
   */
  public record Row(
      String family, String href, String number, String accepts, String stands, List<String> why) {
    public Row {
      why = List.copyOf(why);
    }
  }

  static StandingsPage of(Standings standings) {
    return new StandingsPage(
        standings.children().stream()
            .map(line -> AdoptionWords.numbered(line.child()))
            .collect(Collectors.joining(", ")),
        AdoptionWords.href(standings.children().get(0).child()),
        counts(standings.families()),
        standings.families().stream().map(StandingsPage::row).toList());
  }

  private static String counts(List<Standing> families) {
    long full = families.stream().filter(family -> family.why() == Why.NOT_FREE).count();
    return free(families, families.size() - full)
        + (full == 0 ? "" : " " + Numbers.many(full, "more is", "more are") + " not free.");
  }

  private static String free(List<Standing> families, long free) {
    return free == 0
        ? "No family is free today."
        : Numbers.many(free, "family is", "families are")
            + " free: "
            + Stream.of(Why.values())
                .filter(why -> why != Why.NOT_FREE)
                .map(
                    why -> {
                      long count = families.stream().filter(f -> f.why() == why).count();
                      return count == 0
                          ? ""
                          : Numbers.count(count) + " " + Words.within(why.words());
                    })
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; "))
            + ".";
  }

  private static Row row(Standing family) {
    return new Row(
        family.name(),
        FamilyList.ADDRESS + "/" + family.household(),
        family.number(),
        family.fit().words(),
        family.why().words(),
        switch (family.why()) {
          case EXCLUDED, NOT_FREE ->
              family.against().stream().map(f -> f.text() + " (" + f.rule() + ")").toList();
          case SUGGESTED -> List.of("It stands among the families suggested");
          case BEHIND ->
              List.of(behind(family.behind()), "It can be suggested by hand all the same");
          case LOOKED_AT ->
              List.of("A link of this search was with it; what came of it stands with the child");
          case STOPPED ->
              List.of(
                  "Adoption is not to be pursued for one of the children, or carers who may adopt"
                      + " one foster it");
        });
  }

  /** R-MATCH-05: heritage adds to a score, and never counts against a family. */
  private static String behind(@Nullable Part part) {
    if (part == null) {
      return "It counts as much as others, who have waited longer";
    }
    return part.criterion() == Criterion.HERITAGE
        ? "Those suggested say more of how they would support the child’s heritage, which adds to"
            + " theirs; nothing is counted against this family"
        : "What counts most against it beside those suggested: " + part.fact();
  }
}
