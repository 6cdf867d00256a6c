package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.register.Register.OFFICER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Birth;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.HouseholdView.Lives;
import uk.kith.placements.api.PlacedByOther;
import uk.kith.placements.api.RecordHousehold;
import uk.kith.placements.api.RecordHousehold.LivesHere;
import uk.kith.placements.api.Residents;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Resident;

/** R-PLACE-10, R-PLACE-40: who lives in a household and is not placed, on each day. */
@ArquillianTest
class ResidentsIT {

  private static final LocalDate MAY = LocalDate.of(2013, 5, 1);
  private static final LocalDate JULY = LocalDate.of(2014, 7, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2014, 10, 1);

  @Inject Register register;
  @Inject Residents residents;

  private HouseholdId home;

  @BeforeEach
  void carers() throws Exception {
    home = register.fosterHome(3);
  }

  private static LivesHere person(Resident.Kind kind, String name, LocalDate since) {
    return new LivesHere(kind, name, Birth.on(LocalDate.of(1996, 2, 1)), Sex.MALE, since, null);
  }

  @Test
  void whoComesEarlierStandsBesideWhoIsKnownAlready() throws Exception {
    LivesHere later = person(Resident.Kind.OWN_CHILD, "Sam", JULY);
    LivesHere earlier = person(Resident.Kind.ADULT, "Mark", MAY);
    record(later);
    record(earlier);
    assertEquals(List.of(), on(MAY.minusDays(1)));
    assertEquals(List.of("Mark"), on(MAY));
    assertEquals(List.of("Sam", "Mark"), on(JULY));
    assertThrows(Conflict.class, () -> record(later), "the same twice");
  }

  @Test
  void whoLeftIsThereUntilThen() throws Exception {
    LivesHere mark = person(Resident.Kind.ADULT, "Mark", MAY);
    record(mark);
    end(mark, OCTOBER);
    assertEquals(List.of("Mark"), on(OCTOBER.minusDays(1)));
    assertEquals(List.of(), on(OCTOBER));
    assertThrows(Invalid.class, () -> end(mark, MAY.minusDays(1)));
    assertThrows(Conflict.class, () -> end(person(Resident.Kind.ADULT, "Nobody", MAY), OCTOBER));
  }

  /** Known from May on, in truth from July on, and gone in October all the same. */
  @Test
  void aCorrectionHoldsOnEveryDayAndLeavesTheEnd() throws Exception {
    LivesHere was = person(Resident.Kind.OWN_CHILD, "Mark", MAY);
    record(was);
    end(was, OCTOBER);
    LivesHere now = person(Resident.Kind.ADULT, "Marc", JULY);
    change(was, now);
    assertEquals(List.of(), on(MAY));
    assertEquals(List.of("Marc"), on(JULY));
    assertEquals(List.of("Marc"), on(OCTOBER.minusDays(1)));
    assertEquals(List.of(), on(OCTOBER));
    change(now, was);
    assertEquals(List.of("Mark"), on(MAY));
    assertEquals(List.of(), on(OCTOBER));
    assertThrows(Invalid.class, () -> change(was, person(Resident.Kind.ADULT, "Marc", OCTOBER)));
  }

  @Test
  void whoIsLookedAfterLivesThereByAPlacement() {
    assertThrows(Invalid.class, () -> record(person(Resident.Kind.LOOKED_AFTER, "Leah", JULY)));
    assertThrows(
        Invalid.class,
        () ->
            record(
                new LivesHere(
                    Resident.Kind.PRIVATELY_FOSTERED,
                    "Old",
                    Birth.on(LocalDate.of(1980, 1, 1)),
                    Sex.MALE,
                    JULY,
                    null)));
  }

  /** R-PLACE-35, R-PLACE-42: they fill a place on each day, and none is counted twice. */
  @Test
  void whomAnotherAuthorityPlacedFillsAPlace() throws Exception {
    HouseholdId moorView =
        register.as(
            OFFICER,
            () ->
                register.households.record(
                    Register.aHousehold(HouseholdKind.CHILDRENS_HOME, "Moor View", 3)));
    long version = home(moorView, JULY).version();
    as(
        () ->
            register.households.setNotAvailable(
                moorView,
                version,
                MAY,
                List.of(NotAvailable.of(2, NotAvailable.Reason.OTHER, null, null)),
                Acceptance.NONE));
    assertEquals(1, places(moorView, JULY).vacant());
    LivesHere boy = aBoy();
    as(() -> residents.recordPlacedByOther(moorView, boy, OCTOBER, NotAvailable.Reason.OTHER));
    as(() -> residents.recordPlacedByOther(moorView, boy, null, null));
    assertEquals(
        List.of(0, 2, 1),
        List.of(MAY, JULY, OCTOBER).stream().map(day -> filled(moorView, day)).toList(),
        "two of whom the same is known, and one of them leaves");
    assertEquals(0, places(moorView, JULY).vacant(), "three: two filled, one not available");
    assertEquals(0, places(moorView, OCTOBER).vacant(), "one filled, two not available as before");
    HouseholdView seen = home(moorView, JULY);
    assertEquals(boy.placed(), seen.lives().get(1).placed(), "as it was recorded");
    assertNull(seen.lives().get(1).until());
    assertEquals(OCTOBER, seen.lives().get(0).until(), "one leaves on the day that was set");
    assertTrue(seen.snapshot().residents().get(0).compatibility().onlyChild());
    assertThrows(
        Invalid.class, () -> as(() -> residents.recordPlacedByOther(home, boy, null, null)));
  }

  /**
   * R-PLACE-35: a place that could not be offered for them is so again where they never lived there
   * or came later, and after they left where somebody says so.
   */
  @Test
  void thePlaceOfWhoNeverLivedThereCannotBeOfferedAgain() throws Exception {
    HouseholdId moorView =
        register.as(
            OFFICER,
            () ->
                register.households.record(
                    Register.aHousehold(HouseholdKind.CHILDRENS_HOME, "Moor View", 3)));
    long version = home(moorView, JULY).version();
    List<NotAvailable> two = List.of(NotAvailable.of(2, NotAvailable.Reason.OTHER, OCTOBER, null));
    as(() -> register.households.setNotAvailable(moorView, version, MAY, two, Acceptance.NONE));
    as(() -> residents.recordPlacedByOther(moorView, aBoy(), null, NotAvailable.Reason.OTHER));
    assertEquals(1, places(moorView, JULY).notAvailableCount());
    LivesHere boy = lives(moorView);
    LocalDate august = JULY.plusMonths(1);
    LivesHere later = new LivesHere(boy.kind(), null, boy.birth(), boy.sex(), august, boy.placed());
    as(() -> residents.change(moorView, boy, later));
    assertEquals(
        List.of(two, 1),
        List.of(
            places(moorView, JULY).notAvailable(), places(moorView, august).notAvailableCount()),
        "until he came it could not be offered");
    as(() -> residents.end(moorView, later, august, false));
    assertEquals(two, places(moorView, august).notAvailable(), "he never lived there");
    assertEquals(two, places(moorView, OCTOBER).notAvailable());
    as(() -> residents.recordPlacedByOther(moorView, aBoy(), null, NotAvailable.Reason.OTHER));
    LivesHere again = lives(moorView);
    as(() -> residents.end(moorView, again, august, true));
    assertEquals(
        List.of(1, 2),
        List.of(
            places(moorView, JULY).notAvailableCount(),
            places(moorView, august).notAvailableCount()),
        "he left, and the home keeps the place");
  }

  /** R-PLACE-35: the day on which somebody leaves may lie ahead, and is put right. */
  @Test
  void thePlaceIsKeptOnceFromTheDayThatHoldsInTheEnd() throws Exception {
    HouseholdId moorView =
        register.as(
            OFFICER,
            () ->
                register.households.record(
                    Register.aHousehold(HouseholdKind.CHILDRENS_HOME, "Moor View", 3)));
    long version = home(moorView, JULY).version();
    List<NotAvailable> two = List.of(NotAvailable.of(2, NotAvailable.Reason.OTHER, null, null));
    as(() -> register.households.setNotAvailable(moorView, version, MAY, two, Acceptance.NONE));
    as(() -> residents.recordPlacedByOther(moorView, aBoy(), OCTOBER, NotAvailable.Reason.OTHER));
    assertEquals(List.of(2, 1, 1, 1, 2), kept(moorView), "until he leaves as set at once");
    LivesHere boy = lives(moorView);
    as(() -> residents.end(moorView, boy, JULY.plusMonths(1), true));
    assertEquals(List.of(2, 1, 2, 2, 2), kept(moorView), "earlier");
    as(() -> residents.end(moorView, boy, JULY.plusMonths(2), true));
    assertEquals(List.of(2, 1, 1, 2, 2), kept(moorView), "later again");
    assertEquals(
        List.of(0, 1, 1, 0, 0), months().stream().map(day -> filled(moorView, day)).toList());
    as(() -> residents.end(moorView, boy, JULY.plusMonths(2), false));
    assertEquals(List.of(2, 1, 1, 1, 1), kept(moorView), "his place is vacant after all");
  }

  private static List<LocalDate> months() {
    return List.of(MAY, JULY, JULY.plusMonths(1), JULY.plusMonths(2), OCTOBER);
  }

  private List<Integer> kept(HouseholdId id) throws Exception {
    List<Integer> counts = new ArrayList<>();
    for (LocalDate day : months()) {
      counts.add(places(id, day).notAvailableCount());
    }
    return counts;
  }

  /** Who lives there in July. */
  private LivesHere lives(HouseholdId id) throws Exception {
    return register
        .as(OFFICER, () -> register.households.getKnown(id, JULY))
        .known()
        .residents()
        .get(0);
  }

  /** R-PLACE-42: a change of the whole household leaves them, until when and with what is known. */
  @Test
  void whoeverChangesAHouseholdLeavesThoseOfOthers() throws Exception {
    RecordHousehold command = Register.aHousehold(HouseholdKind.CHILDRENS_HOME, "Moor View", 3);
    HouseholdId moorView = register.as(OFFICER, () -> register.households.record(command));
    LivesHere boy = aBoy();
    as(() -> residents.recordPlacedByOther(moorView, boy, OCTOBER, null));
    long version = home(moorView, JULY).version();
    LocalDate august = JULY.plusMonths(1);
    as(() -> register.households.change(moorView, version, august, command, Acceptance.NONE));
    assertEquals(
        List.of(0, 1, 1, 1, 0),
        List.of(MAY, JULY, august, OCTOBER.minusDays(1), OCTOBER).stream()
            .map(day -> filled(moorView, day))
            .toList());
    assertEquals(boy.placed(), home(moorView, august).lives().get(0).placed());
    long now = home(moorView, august).version();
    RecordHousehold ownCarers = Register.aHousehold(HouseholdKind.FOSTER, "Moor View", 3);
    assertThrows(
        Invalid.class,
        () ->
            as(() -> register.households.change(moorView, now, august, ownCarers, Acceptance.NONE)),
        "no home in which others place while one of theirs lives there");
  }

  private static LivesHere aBoy() {
    return new LivesHere(
        Resident.Kind.PLACED_BY_OTHER,
        null,
        Birth.stated(2, JULY),
        Sex.MALE,
        JULY,
        new PlacedByOther(
            new LocalAuthority("E08000019"),
            null,
            null,
            new Needs(Map.of(NeedKind.BEHAVIOUR, NeedLevel.HIGH)),
            new Compatibility(true, null, null, Set.of()),
            null));
  }

  private int filled(HouseholdId id, LocalDate day) {
    try {
      return places(id, day).filled();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Places places(HouseholdId id, LocalDate day) throws Exception {
    return home(id, day).snapshot().places();
  }

  private HouseholdView home(HouseholdId id, LocalDate day) throws Exception {
    return register.as(OFFICER, () -> register.households.getHousehold(id, day));
  }

  private void record(LivesHere person) throws Exception {
    as(() -> residents.record(home, person));
  }

  private void change(LivesHere was, LivesHere now) throws Exception {
    as(() -> residents.change(home, was, now));
  }

  private void end(LivesHere person, LocalDate from) throws Exception {
    as(() -> residents.end(home, person, from, false));
  }

  private void as(Runnable what) throws Exception {
    register.as(
        OFFICER,
        () -> {
          what.run();
          return true;
        });
  }

  private List<String> on(LocalDate day) throws Exception {
    return register.as(
        OFFICER,
        () ->
            register.households.getHousehold(home, day).lives().stream().map(Lives::name).toList());
  }
}
