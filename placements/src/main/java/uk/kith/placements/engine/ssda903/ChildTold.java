package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.ssda903.Spells.PlacementSpell;

/**
 * All that the returns which are held tell of one child.
 *
 * @param born null when no return tells a date of birth
 * @param ethnicCode national code; empty when no return tells one
 * @param legalStatuses codes of the return, one after the other
 * @param homes postcodes of the family home, one after the other
 * @param workers local numbers of social workers, one after the other
 */
public record ChildTold(
    String localId,
    @Nullable LocalDate born,
    Sex sex,
    String ethnicCode,
    List<PlacementSpell> placements,
    List<Dated> legalStatuses,
    List<Dated> homes,
    List<Dated> workers) {

  /**
   * A value on certain days.
   *
   * @param until last day, included; null while it holds
   */
  public record Dated(LocalDate from, @Nullable LocalDate until, String value) {}

  public ChildTold {
    placements = List.copyOf(placements);
    legalStatuses = List.copyOf(legalStatuses);
    homes = List.copyOf(homes);
    workers = List.copyOf(workers);
  }
}
