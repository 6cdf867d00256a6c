package uk.kith.court.engine.permanence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.court.engine.LawToConfirm.USUAL;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.permanence.ChildPermanence.Placed;
import uk.kith.kernel.Finding;

/** R-COURT-37: the home that a child had before an application, where no agency placed it. */
class HomeBeforeAdoptionTest {

  private static final List<Placed> FOSTER =
      List.of(placed("2013-03-01", "K2"), placed("2014-01-31", "U6"));

  private static Placed placed(String on, String type) {
    return new Placed(LocalDate.parse(on), type);
  }

  private static List<String> texts(@Nullable String applied, List<Placed> placed) {
    return texts(applied, List.of(), placed);
  }

  private static List<String> texts(
      @Nullable String applied, List<LocalDate> leave, List<Placed> placed) {
    return HomeBeforeAdoption.findings(
            applied == null ? null : LocalDate.parse(applied), leave, null, placed, USUAL)
        .stream()
        .map(Finding::text)
        .toList();
  }

  /** ACA 2002 s42(6): leave given by the day of the application, for this home. */
  @Test
  void leaveOfTheCourtShortensTheYearOfFosterCarers() {
    assertEquals(1, texts("2014-07-01", FOSTER).size());
    assertEquals(List.of(), texts("2014-07-01", List.of(LocalDate.of(2014, 7, 1)), FOSTER));
    assertEquals(
        1, texts("2014-07-01", List.of(LocalDate.of(2014, 7, 2)), FOSTER).size(), "too late");
    assertEquals(
        1, texts("2014-07-01", List.of(LocalDate.of(2014, 1, 30)), FOSTER).size(), "another home");
  }

  /** The six months with the partner of a parent (s42(3)) are not among those of s42(6). */
  @Test
  void leaveDoesNotShortenTheMonthsWithThePartnerOfAParent() {
    assertEquals(
        1,
        texts("2015-02-27", List.of(LocalDate.of(2015, 2, 1)), List.of(placed("2014-08-31", "P1")))
            .size());
  }

  @Test
  void fosterCarersApplyAfterAYear() {
    assertEquals(
        List.of(
            "The adoption order was applied for on 30 January 2015. Foster carers with whom the"
                + " child is placed apply once it has had its home with them for a year, from 31"
                + " January 2015 on, unless the court gives leave."),
        texts("2015-01-30", FOSTER));
    assertEquals(List.of(), texts("2015-01-31", FOSTER));
    assertEquals(List.of(), texts(null, FOSTER));
  }

  /** Six months from 31 August end on the last day of February. */
  @Test
  void thePartnerOfAParentAppliesAfterSixMonths() {
    List<Placed> home = List.of(placed("2014-08-31", "P1"));
    assertEquals(
        List.of(
            "The adoption order was applied for on 27 February 2015. The partner of a parent applies"
                + " once the child has had its home with them for six months, from 28 February 2015"
                + " on."),
        texts("2015-02-27", home));
    assertEquals(List.of(), texts("2015-02-28", home));
  }

  @Test
  void ofWhomNothingIsKnownNothingIsSaid() {
    assertEquals(List.of(), texts("2015-01-30", List.of()));
    assertEquals(List.of(), texts("2015-01-30", List.of(placed("2014-12-01", "K2"))));
    assertEquals(List.of(), texts("2014-01-30", FOSTER), "of an earlier home nothing is said");
    assertEquals(List.of(), texts("2015-01-30", List.of(placed("2014-12-01", "A5"))));
  }
}
