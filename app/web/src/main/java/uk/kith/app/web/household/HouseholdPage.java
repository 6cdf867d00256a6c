package uk.kith.app.web.household;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Due;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Phone;
import uk.kith.app.web.component.PlaceBox;
import uk.kith.app.web.due.DoneForm;

/**
 * Everything the page of a household shows, in the words it shows.
 *
 * @param placesInWords "Four places: one filled, two vacant, one not available"
 * @param notAvailableHref where places are recorded that cannot be offered; null when the visitor
 *     may not
 * @param bedroomsHref where the bedrooms are recorded; null when the visitor may not, or they
 *     matter to no rule
 * @param exemptionHref where an exemption is recorded; null when the visitor may not, or the usual
 *     fostering limit does not matter here
 * @param exemptionEndHref where one is ended before its time; null when the visitor may not, or
 *     there is none
 * @param changeHref where what is known is changed; null when the visitor may not
 * @param residentsHref where somebody is recorded who lives here and is not placed; null when the
 *     visitor may not, and of homes that carers do not live in
 * @param othersHref where somebody is recorded whom another authority placed; null when the visitor
 *     may not, and where other authorities place nobody
 * @param due late first
 * @param findings what rules say against what was recorded
 * @param phones whom to ring; empty when no number is recorded
 * @param done the form that records what was done; null when the visitor may not
 */
public record HouseholdPage(
    String href,
    String caption,
    String name,
    String placesInWords,
    List<PlaceBox> boxes,
    String confirmed,
    boolean mayConfirm,
    @Nullable String notAvailableHref,
    List<Fact> approval,
    @Nullable String bedroomsHref,
    @Nullable String exemptionHref,
    @Nullable String exemptionEndHref,
    @Nullable String changeHref,
    List<Lives> residents,
    @Nullable String residentsHref,
    @Nullable String othersHref,
    List<Due> due,
    List<FindingView> findings,
    @Nullable DoneForm done,
    List<Fact> people,
    List<Phone> phones,
    List<Fact> history) {

  private static final List<Column> RESIDENT_COLUMNS =
      List.of(
          Column.of("Person"),
          Column.of("Age"),
          Column.of("Here as"),
          Column.of("Since"),
          Column.of("Counts in the limit of 3"));

  /** The usual fostering limit is one of foster carers alone (Children Act 1989, Schedule 7). */
  public List<Column> residentColumns() {
    boolean limit = residents.stream().anyMatch(each -> each.counts() != null);
    return limit ? RESIDENT_COLUMNS : RESIDENT_COLUMNS.subList(0, RESIDENT_COLUMNS.size() - 1);
  }

  /**
   * Somebody who lives here.
   *
   * @param counts whether in the usual fostering limit; null where there is none
   */
  public record Lives(
      String name,
      @Nullable String href,
      String age,
      String hereAs,
      String since,
      @Nullable String counts) {}
}
