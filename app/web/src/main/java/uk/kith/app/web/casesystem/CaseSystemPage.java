package uk.kith.app.web.casesystem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Pager;
import uk.kith.app.web.list.TableTools;

/**
 * What was read of the case system, what could not be, and where Kith says otherwise.
 *
 * @param isRead whether any extract was ever read
 * @param asOf in a sentence
 * @param facts of the newest extract; empty when none was read
 * @param tables "Persons: 412 rows", of the newest extract
 * @param mayChange whether the reader may send an extract and settle differences
 */
public record CaseSystemPage(
    boolean isRead,
    String asOf,
    List<Fact> facts,
    List<String> tables,
    String differing,
    TableTools differenceTools,
    List<Differing> differences,
    Pager differencePages,
    String found,
    TableTools findingTools,
    List<Found> findings,
    Pager findingPages,
    TableTools extractTools,
    List<Extract> extracts,
    Pager extractPages,
    boolean mayChange) {

  /**
   * One difference.
   *
   * @param recorded when and by whom in Kith; null when not known
   * @param take where the case system's is taken over; null when it is put right by hand
   * @param byHand how it is put right when {@code take} is null
   */
  public record Differing(
      String child,
      String href,
      String what,
      String inKith,
      @Nullable String recorded,
      String inCaseSystem,
      @Nullable String take,
      String byHand) {}

  /** One finding. */
  public record Found(String where, String column, String text) {}

  /**
   * One extract.
   *
   * @param refused why it was refused; null when it was read
   */
  public record Extract(
      String asOf,
      String file,
      String received,
      String by,
      String children,
      String findings,
      @Nullable String refused) {}
}
