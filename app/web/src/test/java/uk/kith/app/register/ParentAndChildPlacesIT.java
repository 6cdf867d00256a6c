package uk.kith.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.kith.app.register.Register.DAY;
import static uk.kith.app.register.Register.OFFICER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.Births;
import uk.kith.placements.api.EndPlacement;
import uk.kith.placements.api.OpenSearch;
import uk.kith.placements.api.PlacementCorrections;
import uk.kith.placements.api.PlacementCorrections.CorrectPlacement;
import uk.kith.placements.api.PlacementCorrections.Told;
import uk.kith.placements.api.RecordBirth;
import uk.kith.placements.api.ReservePlaces;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.StartPlacement;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.vacancy.PlaceSegment;

/** R-PLACE-39: a parent and child use one place, when it is held and when it is filled. */
@ArquillianTest
class ParentAndChildPlacesIT {

  private static final LocalDate BEFORE = DAY.minusMonths(2);
  private static final LocalDate BORN = DAY.minusMonths(1);

  @Inject Register register;
  @Inject PlacementCorrections corrections;
  @Inject Births births;
  @Inject Sql sql;

  @Test
  void oneIsHeldForThemAndOneIsFilled() throws Exception {
    ChildId mother = register.child(Register.aChildOf(17));
    ChildId baby = register.child(Register.aChildOf(0));
    HouseholdId home = register.fosterHome(2);
    SearchView.Reservation held = register.reserve(searchForBoth(mother, baby), home);
    assertEquals(1, held.places());
    assertEquals("approved 2 filled 0 vacant 2 usable 1", counts(home, DAY));
    assertEquals(1, numbers(home));
    SearchView.Reservation other =
        register.reserve(register.search(register.child(Register.aChildOf(9))), home);
    assertEquals("approved 2 filled 0 vacant 2 usable 0", counts(home, DAY));
    SearchId late = register.search(register.child(Register.aChildOf(8)));
    assertEquals(
        "place-taken", assertThrows(Conflict.class, () -> register.reserve(late, home)).code());

    List<PlacementId> begun = start(held);
    assertEquals(2, begun.size());
    assertEquals("approved 2 filled 1 vacant 1 usable 0", counts(home, DAY));
    assertEquals(2, numbers(home), "theirs and that of the other child");
    start(other);
    assertEquals("approved 2 filled 2 vacant 0 usable 0", counts(home, DAY));

    end(begun.get(0), DAY.plusDays(10));
    assertEquals("approved 2 filled 2 vacant 0 usable 0", counts(home, DAY.plusDays(10)));
    end(begun.get(1), DAY.plusDays(20));
    assertEquals("approved 2 filled 1 vacant 1 usable 1", counts(home, DAY.plusDays(20)));
  }

  /** Twins of a mother who is not looked after come one after the other, to the place of both. */
  @Test
  void whoIsReservedForLaterByTheSameSearchComesToThePlaceOfTheOthers() throws Exception {
    ChildId first = register.child(Register.aChildOf(0));
    ChildId second = register.child(Register.aChildOf(0));
    HouseholdId home = register.fosterHome(1);
    SearchId search = searchForBoth(first, second);
    start(reserve(search, home, first));
    assertEquals("approved 1 filled 1 vacant 0 usable 0", counts(home, DAY));
    SearchView.Reservation later = reserve(search, home, second);
    assertEquals(1, later.places());
    assertEquals("approved 1 filled 1 vacant 0 usable 0", counts(home, DAY));
    start(later);
    assertEquals("approved 1 filled 1 vacant 0 usable 0", counts(home, DAY));
    assertEquals(1, numbers(home));
  }

  /** CA 1989 s22, s105: before the birth nobody is looked after, or lives anywhere. */
  @Test
  void whoIsNotBornYetComesToTheMothersPlaceLater() throws Exception {
    ChildId mother = register.child(Register.aChildOf(16));
    ChildId baby = unborn(DAY.plusDays(10));
    HouseholdId home = register.fosterHome(2);
    SearchId search = searchForBoth(mother, baby);
    SearchView.Reservation alone = reserve(search, home, baby);
    assertThrows(Invalid.class, () -> start(alone));
    assertThrows(Invalid.class, () -> setLegalStatus(baby, "V2"));
    register.as(
        OFFICER,
        () -> {
          register.placements.giveBack(alone.id());
          return true;
        });

    assertEquals(1, start(register.reserve(search, home)).size());
    assertEquals("approved 2 filled 1 vacant 1 usable 1", counts(home, DAY));
    SearchView open = register.as(OFFICER, () -> register.searches.getSearch(search));
    assertEquals(SearchView.Status.OPEN, open.status(), "the baby waits in it");

    register.as(
        OFFICER,
        () -> {
          births.record(
              baby,
              register.children.getChild(baby, DAY).version(),
              new RecordBirth(DAY, null, null, Sex.UNKNOWN));
          return true;
        });
    assertEquals(1, start(reserve(search, home, baby)).size());
    assertEquals("approved 2 filled 1 vacant 1 usable 1", counts(home, DAY));
    assertEquals(1, numbers(home));
  }

  /** Who was due so long ago may not be told any more, and was told then. */
  private ChildId unborn(LocalDate due) throws Exception {
    LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(10);
    ChildId child = register.child(Register.aChildOf(Birth.due(soon)));
    register.as(
        OFFICER,
        () -> sql.update(Map.of(), "update placements.child set due = ? where id = ?", due, child));
    return child;
  }

  private boolean setLegalStatus(ChildId child, String code) throws Exception {
    return register.as(
        OFFICER,
        () -> {
          register.children.setLegalStatus(child, DAY, code);
          return true;
        });
  }

  private SearchView.Reservation reserve(SearchId search, HouseholdId home, ChildId child)
      throws Exception {
    return register.as(
        OFFICER,
        () ->
            register.placements.reserve(
                new ReservePlaces(
                    search, home, List.of(child), DAY, "near home", null, Acceptance.NONE)));
  }

  /** By hand too, where it is on record whose child it is; nobody else is given the number. */
  @Test
  void aBabyWhoIsRecordedWhereItsMotherLivesFillsHerPlace() throws Exception {
    ChildId mother = register.child(Register.aChildOf(17));
    ChildId baby = register.child(Register.aChildOf(0));
    HouseholdId home = register.fosterHome(1);
    register.placed(mother, home, BEFORE, null);
    setParent(baby, mother);
    PlacementId placement = register.placed(baby, home, BORN, null);
    assertEquals("approved 1 filled 1 vacant 0 usable 0", counts(home, DAY));
    assertEquals(1, numbers(home));
    assertThrows(
        Conflict.class,
        () ->
            sql.update(
                Map.of("held_place_never_twice", new Conflict("place-taken", "It is taken")),
                "insert into placements.held_place (id, version, authority, household_id,"
                    + " place_no, child_id, placement_id, held_from)"
                    + " select gen_random_uuid(), 1, authority, household_id, place_no,"
                    + " child_id, gen_random_uuid(), held_from"
                    + " from placements.held_place where child_id = ?",
                baby));

    // Put right, it was in another home: there it fills a place of its own.
    HouseholdId elsewhere = register.fosterHome(2);
    correct(placement, elsewhere);
    assertEquals("approved 1 filled 1 vacant 0 usable 0", counts(home, DAY));
    assertEquals("approved 2 filled 1 vacant 1 usable 1", counts(elsewhere, DAY));
    correct(placement, home);
    assertEquals("approved 1 filled 1 vacant 0 usable 0", counts(home, DAY));
    assertEquals(1, numbers(home));
  }

  /** The baby of a parent who is not looked after is the only child of the two. */
  @Test
  void aBabyWhoseParentIsNotLookedAfterFillsOne() throws Exception {
    HouseholdId home = register.fosterHome(1);
    SearchView.Reservation held =
        register.reserve(searchForBoth(register.child(Register.aChildOf(0))), home);
    start(held);
    assertEquals("approved 1 filled 1 vacant 0 usable 0", counts(home, DAY));
  }

  /** Nobody is to say that they are a family when the mother has gone and the children stay. */
  @Test
  void whenTheMotherLeavesHerTwoChildrenFillOneEach() throws Exception {
    ChildId mother = register.child(Register.aChildOf(17));
    HouseholdId home = register.fosterHome(3);
    PlacementId hers = register.placed(mother, home, BEFORE, null);
    for (int i = 0; i < 2; i++) {
      ChildId child = register.child(Register.aChildOf(i));
      setParent(child, mother);
      register.placed(child, home, BORN, null);
    }
    assertEquals("approved 3 filled 1 vacant 2 usable 2", counts(home, DAY));
    assertEquals(0, counted(home, DAY).count().vacant(), "three are fostered, which is the limit");
    end(hers, DAY);
    assertEquals("approved 3 filled 2 vacant 1 usable 1", counts(home, DAY));
    assertEquals(1, counted(home, DAY).count().vacant());
  }

  /**
   * A mother who is not looked after leaves, and nobody on record has left: a placement that is
   * recorded anew says that her children use a place each from then on.
   */
  @Test
  void whoIsRecordedAnewOnceTheMotherHasGoneFillsAPlaceOfItsOwn() throws Exception {
    ChildId baby = register.child(Register.aChildOf(0));
    ChildId toddler = register.child(Register.aChildOf(2));
    HouseholdId home = register.fosterHome(2);
    start(register.reserve(searchForBoth(baby, toddler), home));
    assertEquals("approved 2 filled 1 vacant 1 usable 1", counts(home, DAY));
    LocalDate left = DAY.plusDays(10);
    PlacementId before =
        sql.list(
                "select id from placements.placement where child_id = ?",
                row -> new PlacementId(Sql.uuid(row, "id")),
                toddler)
            .get(0);
    end(before, left);
    register.placed(toddler, home, left, null);
    assertEquals("approved 2 filled 1 vacant 1 usable 1", counts(home, left.minusDays(1)));
    assertEquals("approved 2 filled 2 vacant 0 usable 0", counts(home, left));
    assertEquals(2, numbers(home));
  }

  private SearchId searchForBoth(ChildId... children) throws Exception {
    return register.as(
        OFFICER,
        () ->
            register.searches.open(
                new OpenSearch(
                    List.of(children), DAY, DAY, SearchKind.PARENT_AND_CHILD, Together.REQUIRED)));
  }

  private void setParent(ChildId child, ChildId parent) throws Exception {
    register.as(
        OFFICER,
        () -> {
          register.children.setParent(child, BEFORE, parent);
          return true;
        });
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
                    null,
                    new Acceptance(
                        Set.of(RuleId.of("R-PLACE-01"), RuleId.of("R-PLACE-03")),
                        "the family was asked before"))));
  }

  private void end(PlacementId placement, LocalDate on) throws Exception {
    register.as(
        OFFICER,
        () -> {
          register.placements.end(new EndPlacement(placement, on, "X1", "PLACE", Acceptance.NONE));
          return true;
        });
  }

  /** Whatever rules say of the other home, but that it is full. */
  private void correct(PlacementId placement, HouseholdId home) throws Exception {
    try {
      correct(placement, home, Acceptance.NONE);
    } catch (Refused refused) {
      Set<RuleId> rules =
          refused.findings().stream().map(Finding::rule).collect(Collectors.toSet());
      assertFalse(rules.contains(RuleId.of("R-PLACE-35")), rules.toString());
      correct(placement, home, new Acceptance(rules, "it happened"));
    }
  }

  private void correct(PlacementId placement, HouseholdId home, Acceptance acceptance)
      throws Exception {
    register.as(
        OFFICER,
        () -> {
          var known = corrections.getPlacement(placement);
          Told told = known.told();
          corrections.correct(
              new CorrectPlacement(
                  placement,
                  known.version(),
                  new Told(
                      home,
                      told.type(),
                      told.provider(),
                      told.urn(),
                      told.postcode(),
                      told.start(),
                      told.end(),
                      told.reasonCeased(),
                      told.reasonPlaceChange()),
                  false,
                  "A slip",
                  acceptance));
          return true;
        });
  }

  /** Different numbers that are held or filled. */
  private long numbers(HouseholdId home) {
    return sql.count(
        "select count(distinct place_no) from placements.held_place"
            + " where household_id = ? and released_at is null",
        home);
  }

  private String counts(HouseholdId home, LocalDate day) throws Exception {
    Places places =
        register.as(OFFICER, () -> register.households.getHousehold(home, day)).snapshot().places();
    return "approved %d filled %d vacant %d usable %d"
        .formatted(places.approved(), places.filled(), places.vacant(), places.usableNow());
  }

  /** As the vacancy board and the counts for inspectors add it up. */
  private PlaceSegment counted(HouseholdId home, LocalDate day) throws Exception {
    return PlaceSegment.of(
        register.as(OFFICER, () -> register.households.getHousehold(home, day)).snapshot());
  }
}
