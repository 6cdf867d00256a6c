package uk.kith.app.web.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.BaselineId;
import uk.kith.sufficiency.api.LearnedView;
import uk.kith.sufficiency.api.LearnedView.Estimate;
import uk.kith.sufficiency.engine.forecast.Learned.Kind;

/** R-SUFF-14: what is seen of children is told in tens, and said to be. */
class LearnedLinesTest {

  @Test
  void ofChildrenAboutSoManyAndOfHomesExactly() {
    assertEquals(
        List.of(
            "about 30",
            "about 130 years of children",
            "0.20 a year for each",
            "0.19 a year for each",
            "80%"),
        cells(new Estimate(Kind.LEAVING, "OWN_FOSTERING", 27.0, 131.4, .1876, .2054, 78.2)));
    assertEquals(
        List.of("3.4", "52 years of homes", "0.07 a year for each", "0.19 a year for each", "78%"),
        cells(new Estimate(Kind.HOMES_CLOSING, "FOSTERING", 3.4, 51.7, .1876, .0712, 78.2)));
    assertEquals(
        List.of("0", "about 90 matches", "80%", "19%", "80%"),
        cells(new Estimate(Kind.MATCHES, "ADOPTION", 0.0, 91.0, .1876, .81, 78.2)));
    assertEquals(
        List.of("about 410", "9.3 years", "44 a year", "nothing", "100%"),
        cells(new Estimate(Kind.COMING, "GROUPS", 412.0, 9.3, null, 44.3, 100.0)));
  }

  private static List<String> cells(Estimate estimate) {
    LearnedView view =
        new LearnedView(
            new BaselineId(new UUID(0, 1)), LocalDate.of(2014, 9, 30), List.of(estimate), null);
    return LearnedLines.of(view.published()).get(0).cells();
  }
}
