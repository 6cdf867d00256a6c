package uk.kith.sufficiency.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.kith.matching.api.CarerTable.More;

/**
 * What several more homes of each usual kind would do for the children who wait, by the plan for
 * everybody made once more with them (R-MATCH-22), beside what one is worth in the futures ({@link
 * RecruitWorth}). For those who read no record of a child; told in fives (R-SUFF-14).
 */
public interface CarersForWaiting {

  /** For the business date, else of the last day before; empty until it is worked out. */
  Optional<Table> find();

  /**
   * What was found.
   *
   * @param tooMany more children wait than it is worked out for; then there is no kind
   */
  record Table(LocalDate asOf, boolean tooMany, List<Kind> kinds) {
    public Table {
      kinds = List.copyOf(kinds);
    }
  }

  /**
   * A kind of home.
   *
   * @param gains for each number of homes that is asked about, the fewest first
   */
  record Kind(ScenarioTerms.Profile profile, List<Gain> gains) {
    public Kind {
      gains = List.copyOf(gains);
    }
  }

  /**
   * What so many homes would do.
   *
   * @param homes of the kind
   * @param placed children more with a home
   * @param together children more who live with or without brothers and sisters as decided
   * @param local children more with a home in the area
   * @param exact it is proven; else it may be more or less
   */
  record Gain(int homes, More placed, More together, More local, boolean exact) {}
}
