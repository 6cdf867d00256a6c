package uk.kith.placements.engine.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.LocalAuthority;
import uk.kith.placements.engine.AHome;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.vacancy.PlaceCount;
import uk.kith.placements.engine.vacancy.PlaceSegment;

class FosterPlacesTest {

  @Test
  void countsTheAuthoritysOwnFosterCarersAsPublished() {
    // R-PLACE-35, R-PLACE-36: 3 + 2 + 1 approved = 2 filled + 2 vacant + 2 not available
    Sheet sheet =
        FosterPlaces.of(
            List.of(
                AHome.ofFosterCarers().called("a").approvedFor(3).fostering("x", "y").build(),
                AHome.ofFosterCarers()
                    .called("b")
                    .approvedFor(2)
                    .notAvailable(1, NotAvailable.Reason.CARER_ON_BREAK, null)
                    .notAvailable(1, NotAvailable.Reason.SIBLING_GROUP_ONLY, null)
                    .build(),
                AHome.of(HouseholdKind.CONNECTED_PERSON).called("c").approvedFor(1).build(),
                AHome.ofFosterCarers().called("d").approvedFor(3).agency().build(),
                AHome.ofFosterCarers().called("e").withoutApproval().build(),
                AHome.of(HouseholdKind.ADOPTER).called("f").approvedFor(2).build(),
                AHome.of(HouseholdKind.CHILDRENS_HOME).called("g").approvedFor(4).build()),
            new LocalAuthority("E08000018"),
            LocalDate.of(2014, 9, 30));
    assertEquals(List.of("Topic", "Sub-topic", "Data", "E08000018"), sheet.columns());
    assertEquals(
        """
        Total approved households 3
        Number of households approved for one CYP 1
        Number of households approved for two CYP 1
        Number of households approved for three CYP 1
        Number of households approved for four or more CYP 0
        Number of approved foster places 6
        Number of filled places 2
        Number of vacant places 2
        Number of places not available 2
        Of which not available: carer on a break 1
        Of which not available: taken up by the needs of a child in placement 0
        Of which not available: kept for a sibling group 1
        Of which not available: awaiting or under review or investigation 0
        Of which not available: bedroom cannot be shared 0
        Of which not available: carer is about to resign 0
        Of which not available: other 0
        """,
        sheet.rows().stream()
            .map(row -> row.get(2) + " " + row.get(3) + "\n")
            .collect(Collectors.joining()));
  }

  /** R-PLACE-39: the export, the home and the vacancy board say the same of a parent and child. */
  @Test
  void aParentAndChildFillOnePlaceWhereverPlacesAreCounted() {
    HouseholdSnapshot home =
        AHome.ofFosterCarers().approvedFor(2).fosteringAParentAndChild("m", 17, "b").build();
    List<List<Object>> rows =
        FosterPlaces.of(List.of(home), new LocalAuthority("E08000018"), LocalDate.of(2014, 9, 30))
            .rows();
    assertEquals(List.of("Places", "Fostering places", "Number of filled places", 1), rows.get(6));
    assertEquals(List.of("Places", "Fostering places", "Number of vacant places", 1), rows.get(7));
    assertEquals(new PlaceCount(1, 2, 1, 1, 0, 0), PlaceSegment.of(home).count());
  }
}
