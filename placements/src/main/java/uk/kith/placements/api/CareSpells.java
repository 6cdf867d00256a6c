package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.List;
import uk.kith.placements.engine.CareSpell;

/** Everybody who was ever looked after, as forecasts learn from them (R-SUFF-10). */
public interface CareSpells {

  /**
   * What is told.
   *
   * @param spells in the order of the days on which they began
   * @param shortBreaks spells left out as part of a series of short breaks (V3, V4), which national
   *     figures leave out too
   * @param grownUp children of 18 whose placement nobody ended: care is told to the birthday
   */
  record Told(List<CareSpell> spells, int shortBreaks, int grownUp) {

    public Told {
      spells = List.copyOf(spells);
    }
  }

  /**
   * Every spell that began by a day, as it was on that day: what ended later goes on, nobody is in
   * care from the 18th birthday on, and where a home is follows the address that it had then or at
   * the end.
   */
  Told asOf(LocalDate day);
}
