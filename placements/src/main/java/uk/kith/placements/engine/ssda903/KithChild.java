package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.Days;
import uk.kith.placements.engine.life.Absence;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.ssda903.ChildTold.Dated;

/**
 * What the register holds of one child, whoever told it, for writing a return.
 *
 * @param localIds the authority's own numbers, that of the record first, then those of records that
 *     were merged into it; empty when it has none, and no return can then name it
 * @param born null when only an age or a due date is known
 * @param identified a person recorded or changed who it is, not a return alone
 * @param stays where it lived, in order of time
 * @param legal codes of legal statuses
 * @param homes postcodes of the family home
 * @param withdrawn days that a return told and an extract of the case system took back
 * @param reviews reviews, from the case system and from those who recorded them
 * @param absences days missing or away that the case system tells or people recorded
 * @param life what people recorded of going missing and coming back
 * @param liberty days of orders that deprive of liberty, as people recorded them
 */
public record KithChild(
    List<String> localIds,
    @Nullable LocalDate born,
    Sex sex,
    boolean identified,
    List<Stay> stays,
    List<Legal> legal,
    List<Dated> homes,
    List<Days> withdrawn,
    List<Review> reviews,
    List<Absence> absences,
    Life life,
    List<DateRange> liberty) {

  public KithChild {
    localIds = List.copyOf(localIds);
    stays = List.copyOf(stays);
    legal = List.copyOf(legal);
    homes = List.copyOf(homes);
    withdrawn = List.copyOf(withdrawn);
    reviews = List.copyOf(reviews);
    absences = List.copyOf(absences);
    liberty = List.copyOf(liberty);
  }

  /**
   * A placement as now held.
   *
   * @param home the household by its id; the same household means the same carers
   * @param recorded by a person or the case system, so that it counts before what returns tell
   * @param ended somebody recorded that it ended; no return says otherwise
   */
  public record Stay(
      Days days,
      LocalDate careBegan,
      String type,
      String provider,
      String urn,
      String postcode,
      String home,
      String ceased,
      String placeChange,
      boolean recorded,
      boolean ended) {

    boolean covers(LocalDate day) {
      LocalDate end = days.end();
      return !day.isBefore(days.start()) && (end == null || day.isBefore(end));
    }
  }

  /**
   * A legal status.
   *
   * @param recorded by a person or the case system, not by a return
   */
  public record Legal(Days days, String code, boolean recorded) {

    boolean covers(LocalDate day) {
      LocalDate end = days.end();
      return !day.isBefore(days.start()) && (end == null || day.isBefore(end));
    }
  }

  /**
   * A review of the case.
   *
   * @param code how the child took part; empty when that is not held
   */
  public record Review(LocalDate on, String code) {}

  /** Something that no loaded return tells. */
  boolean hasRecorded() {
    return stays.stream().anyMatch(Stay::recorded) || legal.stream().anyMatch(Legal::recorded);
  }
}
