package uk.kith.sufficiency.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.placements.engine.CareSpell;
import uk.kith.sufficiency.engine.history.Exit;
import uk.kith.sufficiency.engine.history.Home;
import uk.kith.sufficiency.engine.history.Spell;
import uk.kith.sufficiency.engine.history.Stay;
import uk.kith.sufficiency.engine.history.Where;

/** From the register's words to those of forecasts. */
final class SpellMapping {

  private SpellMapping() {}

  static List<Spell> of(List<CareSpell> told) {
    return told.stream().map(SpellMapping::of).toList();
  }

  /** How care ended counts with the last spell of a period of care alone. */
  private static Spell of(CareSpell told) {
    LocalDate until = told.until();
    String provider = told.provider();
    String reason = told.reasonCeased();
    Integer home = told.home();
    return new Spell(
        told.child(),
        told.group(),
        day(told.born()),
        new Stay(
            day(told.from()),
            until == null ? Stay.OPEN : day(until),
            Home.of(told.placementType(), provider == null ? "" : provider),
            where(told.local())),
        until == null ? null : Exit.of(reason == null ? "" : reason),
        home == null ? Spell.NOT_KNOWN : home);
  }

  private static Where where(@Nullable Boolean local) {
    return local == null ? Where.NOT_KNOWN : local ? Where.LOCAL : Where.OUTSIDE;
  }

  private static int day(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }
}
