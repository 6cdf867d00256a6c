package uk.kith.app.web.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.sector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.web.RegisterFixture;
import uk.kith.app.web.asking.Asked;
import uk.kith.app.web.asking.AskedView;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.HouseholdKind;

/** Whom to ring about a home. */
class PhoneTest {

  @Test
  void namesTheCarersTheirWorkerAndTheAgencysDeskByDayAndByNight() {
    assertEquals(
        List.of(
            new Phone("Carers", "01709 000000", "tel:01709000000"),
            new Phone("Supervising worker Tom Ashworth", "07700 900142", "tel:07700900142"),
            new Phone("Bright Futures, desk", "01632 960200", "tel:01632960200"),
            new Phone("Bright Futures, out of hours", "07700 900200", "tel:07700900200")),
        Phone.of(home(false)));
    assertEquals(2, Phone.of(home(true)).size(), "our own have no agency");
  }

  @Test
  void wordsBesideTheNumberAreShownButNotDialled() {
    HouseholdView home = with(home(true), "01632 960001 after six");
    assertNull(Phone.of(home).get(0).href());
    assertEquals("01632 960001 after six", Phone.of(home).get(0).number());
    assertEquals("tel:+441632960001", Phone.of(with(home, "+44 (1632) 960-001")).get(0).href());
  }

  @Test
  void aHomeWithoutNumbersHasNobodyToRing() {
    HouseholdView home = home(true);
    assertEquals(1, Phone.of(with(home, null)).size(), "the worker's stands");
  }

  @Test
  void whoOnlyReadsASearchIsToldNoNumbers() {
    AskedView view = Asked.view();
    assertTrue(view.forReading().calls().stream().allMatch(call -> call.phones().isEmpty()));
  }

  private static HouseholdView home(boolean own) {
    return RegisterFixture.aHousehold(
        "Karen and Paul Whitfield",
        "0142",
        HouseholdKind.FOSTER,
        own,
        sector("S65 1", ROTHERHAM),
        2,
        0,
        List.of(),
        List.of(),
        TODAY);
  }

  private static HouseholdView with(HouseholdView home, @Nullable String phone) {
    return new HouseholdView(
        home.snapshot(),
        home.name(),
        home.postcode(),
        home.local(),
        home.agency(),
        phone,
        home.supervisingWorker(),
        home.workerPhone(),
        home.agencyPhone(),
        home.agencyNightPhone(),
        home.team(),
        home.termsValid(),
        home.statedExperience(),
        home.confirmedOn(),
        home.confirmedBy(),
        home.lives(),
        home.version());
  }
}
