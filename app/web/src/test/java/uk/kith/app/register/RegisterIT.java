package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.register.Register.ADVISER;
import static uk.kith.app.register.Register.DAY;
import static uk.kith.app.register.Register.OFFICER;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.data.Sql;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.placements.api.ChildFilter;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.HouseholdFilter;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.PlacementAccounts;
import uk.kith.placements.api.PlacementAccounts.Begun;
import uk.kith.placements.api.RecordPlacement;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.StartPlacement;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.outside.Cost;
import uk.kith.placements.engine.outside.Purchase;

@ArquillianTest
class RegisterIT {

  private static final LocalDate BEFORE = DAY.minusMonths(1);

  @Inject Register register;
  @Inject PlacementAccounts accounts;
  @Inject Sql sql;

  private final String localId = "C-" + UUID.randomUUID();

  @Test
  void aRequestNeedsNoMoreThanAnAge() throws Exception {
    ChildId child = register.child(Register.aChildOf(9));
    SearchId search = register.search(child);
    ChildView view = child(child, DAY);
    assertEquals(9, view.age());
    assertNull(view.localId());
    SearchView opened = search(search);
    assertEquals(SearchView.Status.OPEN, opened.status());
    assertTrue(opened.number().matches("2014-\\d{4,}"), opened.number());
  }

  @Test
  void aChildHasOneOpenSearch() throws Exception {
    ChildId child = register.child(Register.aChildOf(9));
    register.search(child);
    Conflict refused = assertThrows(Conflict.class, () -> register.search(child));
    assertEquals("search-open", refused.code());
  }

  @Test
  void aDayShowsWhatTookEffectOnIt() throws Exception {
    ChildId child =
        register.as(
            OFFICER,
            () ->
                register.children.record(
                    BEFORE, Register.aChild(localId, new Postcode("S65 1AB"), "first", "a dog")));
    long version = child(child, DAY).version();
    register.as(
        OFFICER,
        () -> {
          register.children.change(
              child, version, DAY, Register.aChild(localId, null, "second", "a dog"));
          return true;
        });
    assertEquals("first", child(child, DAY.minusDays(1)).worker());
    assertEquals("S65 1", child(child, DAY.minusDays(1)).home().sector());
    assertEquals("second", child(child, DAY).worker());
    assertNull(child(child, DAY).home().sector());
    assertEquals("a dog", child(child, DAY).wishes());
    assertNull(child(child, BEFORE.minusDays(1)).worker());
  }

  @Test
  void aChangeFromAnOlderVersionIsAConflict() throws Exception {
    ChildId child = register.child(Register.aChild(localId, null, "first", null));
    long version = child(child, DAY).version();
    change(child, version, "second");
    Conflict refused = assertThrows(Conflict.class, () -> change(child, version, "third"));
    assertEquals("version-moved-on", refused.code());
  }

  @Test
  void twoHomesOnOneDayAreRefused() throws Exception {
    ChildId child = register.child(Register.aChildOf(9));
    HouseholdId home = register.fosterHome(2);
    register.placed(child, home, BEFORE, null);
    Conflict refused = assertThrows(Conflict.class, () -> register.placed(child, null, DAY, null));
    assertEquals("placements-overlap", refused.code());
  }

  @Test
  void aMoveContinuesThePeriodOfCareInWhicheverOrderItIsRecorded() throws Exception {
    ChildId child = register.child(Register.aChildOf(9));
    LocalDate first = BEFORE.minusYears(1);
    register.placed(child, null, BEFORE, null);
    assertEquals(BEFORE, child(child, DAY).lookedAfterSince());
    register.placed(child, null, first, BEFORE);
    assertEquals(first, child(child, DAY).lookedAfterSince());
  }

  @Test
  void aReservationBecomesAPlacementAndEndsTheSearch() throws Exception {
    ChildId child = register.child(Register.aChildOf(9));
    HouseholdId home = register.fosterHome(1);
    SearchId search = register.search(child);
    SearchView.Reservation held = register.reserve(search, home);
    assertEquals(SearchView.Status.RESERVED, search(search).status());
    assertEquals(0, home(home).snapshot().places().usableNow());
    PlacementId placement = start(held).get(0);
    assertEquals(SearchView.Status.PLACED, search(search).status());
    ChildView view = child(child, DAY);
    assertEquals(home, view.snapshot().presentHousehold());
    assertEquals(placement, placementOf(view));
    assertEquals(1, home(home).snapshot().places().filled());
    assertEquals(0, home(home).snapshot().places().reserved());
  }

  @Test
  void anExpiredReservationNeverBlocks() throws Exception {
    HouseholdId home = register.fosterHome(1);
    SearchId late = register.search(register.child(Register.aChildOf(9)));
    SearchView.Reservation held = register.reserve(late, home);
    SearchId next = register.search(register.child(Register.aChildOf(8)));
    Conflict taken = assertThrows(Conflict.class, () -> register.reserve(next, home));
    assertEquals("place-taken", taken.code());
    expire(held);
    assertEquals(1, home(home).snapshot().places().usableNow());
    register.reserve(next, home);
    Conflict gone = assertThrows(Conflict.class, () -> start(held));
    assertEquals("reservation-expired", gone.code());
  }

  /** The reservation and its places run on together, and the row says who, until when and why. */
  @Test
  void aPlaceIsHeldLongerWithAReasonAndNotForEver() throws Exception {
    HouseholdId home = register.fosterHome(1);
    SearchId search = register.search(register.child(Register.aChildOf(9)));
    SearchView.Reservation held = register.reserve(search, home);
    LocalDate until = LocalDate.now(ZoneId.of("Europe/London")).plusDays(10);
    assertThrows(Invalid.class, () -> hold(search, held, until.plusDays(30), "no reason helps"));
    assertThrows(Invalid.class, () -> hold(search, held, until, " "));
    assertThrows(
        NotFound.class,
        () -> hold(register.search(register.child(Register.aChildOf(8))), held, until, "another"));
    Instant end = hold(search, held, until, "the manager is back then");
    assertEquals(until.atTime(17, 0).atZone(ZoneId.of("Europe/London")).toInstant(), end);
    assertEquals(end, search(search).reservations().get(0).expiresAt());
    assertTrue(
        sql.exists(
            "select 1 from placements.held_place p"
                + " join placements.reservation_held_longer l"
                + " on l.reservation_id = p.reservation_id and l.longer_until = p.expires_at"
                + " where p.reservation_id = ? and l.reason = 'the manager is back then'",
            held.id().value()));
  }

  private Instant hold(SearchId search, SearchView.Reservation held, LocalDate until, String reason)
      throws Exception {
    return register.as(
        OFFICER,
        () -> register.placements.holdLonger(search, held.id(), until, reason, Acceptance.NONE));
  }

  @Test
  void aPlaceGivenBackCanBeReservedAgain() throws Exception {
    HouseholdId home = register.fosterHome(1);
    SearchId search = register.search(register.child(Register.aChildOf(9)));
    SearchView.Reservation held = register.reserve(search, home);
    register.as(
        OFFICER,
        () -> {
          register.placements.giveBack(held.id());
          return true;
        });
    assertEquals(SearchView.Status.OPEN, search(search).status());
    register.reserve(search, home);
  }

  @Test
  void adoptersAreAbsentForAllButPanelAdvisers() throws Exception {
    String name = "Adopters " + UUID.randomUUID();
    HouseholdId adopters =
        register.as(
            ADVISER,
            () -> register.households.record(Register.aHousehold(HouseholdKind.ADOPTER, name, 1)));
    HouseholdFilter byName = new HouseholdFilter(false, null, null, null, name);
    assertEquals(0, list(byName, OFFICER).size());
    assertEquals(1, list(byName, ADVISER).size());
    assertThrows(NotFound.class, () -> home(adopters));
    assertFalse(
        register.as(OFFICER, () -> register.households.snapshots(DAY)).stream()
            .anyMatch(h -> h.kind() == HouseholdKind.ADOPTER));
  }

  @Test
  void aPlacementForAdoptionIsAbsentButTheChildIsStillLookedAfter() throws Exception {
    ChildId child = register.child(Register.aChild(localId, null, null, null));
    register.as(
        ADVISER_AND_OFFICER,
        () ->
            register.placements.record(
                new RecordPlacement(
                    child,
                    null,
                    "A4",
                    null,
                    null,
                    new Postcode("S65 1AB"),
                    BEFORE,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Acceptance.NONE)));
    assertNull(child(child, DAY).placement());
    assertEquals(BEFORE, child(child, DAY).lookedAfterSince());
    assertTrue(
        register.as(OFFICER, () -> register.children.history(child)).stream()
            .noneMatch(line -> line.text().contains("A4")));
  }

  private static final uk.kith.kernel.service.Actor ADVISER_AND_OFFICER =
      new uk.kith.kernel.service.Actor(
          "both",
          java.util.Set.of(
              uk.kith.kernel.service.Role.PANEL_ADVISER,
              uk.kith.kernel.service.Role.PLACEMENT_OFFICER));

  @Test
  void aListIsFilteredAndCounted() throws Exception {
    String worker = "w-" + UUID.randomUUID();
    for (int i = 0; i < 3; i++) {
      ChildId child = register.child(Register.aChild("C-" + UUID.randomUUID(), null, worker, null));
      if (i > 0) {
        register.placed(child, null, BEFORE, null);
      }
    }
    ChildFilter lookedAfter = new ChildFilter(true, worker, null, null);
    var page = register.as(OFFICER, () -> register.children.listChildren(lookedAfter, DAY, 1, 1));
    assertEquals(2, page.total());
    assertEquals(1, page.items().size());
    assertEquals(worker, page.items().get(0).worker());
  }

  @Test
  void vacantHomesAreCountedAsTheirSnapshotsCount() throws Exception {
    String name = "Vacant " + UUID.randomUUID();
    HouseholdId home =
        register.as(
            OFFICER,
            () -> register.households.record(Register.aHousehold(HouseholdKind.FOSTER, name, 1)));
    HouseholdFilter vacant = new HouseholdFilter(true, null, null, null, name);
    assertEquals(1, list(vacant, OFFICER).size());
    assertEquals(LocalDate.of(2010, 1, 1), home(home).snapshot().vacantSince());
    register.placed(register.child(Register.aChildOf(9)), home, BEFORE, null);
    assertEquals(0, list(vacant, OFFICER).size());
    assertNull(home(home).snapshot().vacantSince());
  }

  @Test
  void whatHangsOnADuplicateMovesToTheRecord() throws Exception {
    ChildId record = register.child(Register.aChild(localId, null, "first", null));
    ChildId duplicate = register.child(Register.aChildOf(7));
    SearchId search = register.search(duplicate);
    merge(duplicate, record);
    assertEquals(List.of(record), search(search).children());
    assertEquals(record, child(duplicate, DAY).id());
    assertThrows(NotFound.class, () -> merge(duplicate, record));
  }

  @Test
  void twoRecordsOfOneChildInTwoHomesAreNotMerged() throws Exception {
    ChildId record = register.child(Register.aChild(localId, null, null, null));
    ChildId duplicate = register.child(Register.aChildOf(7));
    register.placed(record, null, BEFORE, null);
    register.placed(duplicate, null, DAY, null);
    Conflict refused = assertThrows(Conflict.class, () -> merge(duplicate, record));
    assertEquals("placements-overlap", refused.code());
    assertEquals(duplicate, child(duplicate, DAY).id());
  }

  @Test
  void everyViewOfAChildIsAudited() throws Exception {
    ChildId child = register.child(Register.aChildOf(9));
    child(child, DAY);
    assertTrue(
        sql.exists(
            "select 1 from app.audit_event where action = 'child-viewed' and thing_id = ?",
            child.value()));
  }

  private static PlacementId placementOf(ChildView view) {
    ChildView.CurrentPlacement placement = view.placement();
    if (placement == null) {
      throw new AssertionError("lives nowhere");
    }
    return placement.id();
  }

  @Test
  void whoWasPlacedOnADayIsTold() throws Exception {
    HouseholdId home = register.fosterHome(2);
    ChildId child = register.child(Register.aChildOf(9));
    SearchId search = register.search(child);
    PlacementId id = start(register.reserve(search, home)).get(0);
    ChildId recorded = register.child(Register.aChildOf(9));
    PlacementId byHand = register.placed(recorded, null, DAY, null);
    Begun begun = new Begun(id, child, home, search, "U6", DAY);
    assertTrue(begun(DAY, DAY).contains(begun));
    assertTrue(begun(DAY.minusDays(1), DAY.plusDays(1)).contains(begun), "of the days before");
    assertFalse(begun(DAY.plusDays(1), DAY.plusDays(2)).contains(begun));
    assertTrue(
        begun(DAY, DAY).stream()
            .anyMatch(
                each ->
                    each.id().equals(byHand) && each.search() == null && each.household() == null),
        "recorded by hand, in a home that is not on record");
  }

  private List<Begun> begun(LocalDate first, LocalDate last) throws Exception {
    return register.as(OFFICER, () -> accounts.listBegun(first, last));
  }

  private List<PlacementId> start(SearchView.Reservation held) throws Exception {
    return register.as(
        OFFICER,
        () ->
            register.placements.start(
                new StartPlacement(
                    held.id(),
                    DAY,
                    "U6",
                    null,
                    null,
                    "her aunt",
                    "heritage",
                    new Cost(DAY, "Northern Care", Purchase.SPOT, 84_050, null),
                    new Acceptance(
                        Set.of(RuleId.of("R-PLACE-01"), RuleId.of("R-PLACE-03")),
                        "the family was asked before"))));
  }

  private void merge(ChildId duplicate, ChildId into) throws Exception {
    register.as(
        OFFICER,
        () -> {
          register.children.merge(duplicate, into, "the same child");
          return true;
        });
  }

  private void change(ChildId child, long version, String worker) throws Exception {
    register.as(
        OFFICER,
        () -> {
          register.children.change(
              child, version, DAY, Register.aChild(localId, null, worker, null));
          return true;
        });
  }

  private void expire(SearchView.Reservation held) throws Exception {
    for (String table : List.of("reservation where id", "held_place where reservation_id")) {
      sql.update(
          "update placements."
              + table.substring(0, table.indexOf(' '))
              + " set expires_at = now() - interval '1 hour'"
              + table.substring(table.indexOf(' '))
              + " = ?",
          held.id().value());
    }
  }

  private ChildView child(ChildId child, LocalDate asOf) throws Exception {
    return register.as(OFFICER, () -> register.children.getChild(child, asOf));
  }

  private SearchView search(SearchId search) throws Exception {
    return register.as(OFFICER, () -> register.searches.getSearch(search));
  }

  private HouseholdView home(HouseholdId home) throws Exception {
    return register.as(OFFICER, () -> register.households.getHousehold(home, DAY));
  }

  private List<HouseholdView> list(HouseholdFilter filter, uk.kith.kernel.service.Actor actor)
      throws Exception {
    return register.as(actor, () -> register.households.listHouseholds(filter, DAY, 0, 50)).items();
  }
}
