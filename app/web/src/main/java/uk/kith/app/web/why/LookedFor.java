package uk.kith.app.web.why;

import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.placements.api.SearchView;

/** What was asked for, in words, on the page of a child and in the record of a decision. */
final class LookedFor {

  private LookedFor() {}

  /** "Search 2014-0001, opened on 1 May 2014 for this child. Short term, needed by ...". */
  static String inWords(SearchView search) {
    String who =
        search.children().size() == 1
            ? "for this child"
            : "for "
                + Numbers.many(search.children().size(), "child", "children")
                + ", to be placed: "
                + Words.within(Words.together(search.together()));
    return "Search "
        + search.number()
        + ", opened on "
        + Dates.day(search.openedOn())
        + " "
        + who
        + ". "
        + Words.kind(search.kind())
        + ", needed by "
        + Dates.day(search.neededFrom())
        + ".";
  }
}
