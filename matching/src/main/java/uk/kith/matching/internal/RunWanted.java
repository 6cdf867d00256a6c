package uk.kith.matching.internal;

import java.time.LocalDate;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;

/** Which run a job makes, as the job is told it. */
record RunWanted(RunId run, SearchId search, LocalDate asOf) {

  /** What {@link #toString} says. */
  static RunWanted of(String argument) {
    String[] told = argument.split(" ");
    return new RunWanted(RunId.of(told[0]), SearchId.of(told[1]), LocalDate.parse(told[2]));
  }

  /** Whether it would show the same of the same search. */
  boolean isOf(SearchId other, LocalDate day) {
    return search.equals(other) && asOf.equals(day);
  }

  /** Who names a run and a search is told of this one alone. */
  boolean isOf(RunId one, SearchId other) {
    return run.equals(one) && search.equals(other);
  }

  @Override
  public String toString() {
    return run + " " + search + " " + asOf;
  }
}
