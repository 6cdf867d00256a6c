package uk.kith.placements.engine.exports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;

/**
 * A child in care, or lately so, as list 8 of Annex A shows it.
 *
 * @param ethnicCode national code; empty when not known
 * @param legalStatus code of the return on the day; null when not looked after or not known
 * @param legalStatusSince null when not known
 * @param placements of the child that touch the twelve months before the day, in order of time; at
 *     least one
 * @param where the last of them is
 * @param held what is held beside them
 */
public record InCare(
    @Nullable String localId,
    Sex sex,
    String ethnicCode,
    Birth birth,
    @Nullable String legalStatus,
    @Nullable LocalDate legalStatusSince,
    @Nullable String team,
    @Nullable String worker,
    List<Stay> placements,
    Whereabouts where,
    HeldOfChild held) {

  /**
   * One placement.
   *
   * @param end the day on which it ended, itself not in the placement; null while it goes on
   * @param careBegan first day of the period of care that it is part of
   * @param type code of the return
   */
  public record Stay(
      LocalDate start,
      @Nullable LocalDate end,
      LocalDate careBegan,
      String type,
      @Nullable String provider,
      @Nullable String postcode,
      @Nullable String urn,
      @Nullable String reasonCeased) {

    boolean holds(LocalDate day) {
      return !day.isBefore(start) && (end == null || day.isBefore(end));
    }
  }

  public InCare {
    placements = List.copyOf(placements);
    if (placements.isEmpty()) {
      throw new IllegalArgumentException("a child in care has a placement");
    }
  }

  Stay last() {
    return placements.get(placements.size() - 1);
  }
}
