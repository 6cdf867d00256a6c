package uk.kith.app.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.app.register.Register.ADVISER;
import static uk.kith.app.register.Register.APPROVER;
import static uk.kith.app.register.Register.DAY;
import static uk.kith.app.register.Register.OFFICER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.data.Sql;
import uk.kith.app.register.Register;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Sort;
import uk.kith.matching.api.DecisionView;
import uk.kith.matching.api.NotNowSort;
import uk.kith.matching.api.Options;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.api.ReserveOption;
import uk.kith.matching.api.RunLook;
import uk.kith.matching.api.RunPages;
import uk.kith.matching.api.RunView;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.OpenSearch;
import uk.kith.placements.api.RecordApproval;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.PlacementTest;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.Verdict.Possible;

/** What was shown and what was decided stays on record. */
@ArquillianTest
class StoredRunIT {

  @Inject Register register;
  @Inject Options options;
  @Inject Households households;
  @Inject Children children;
  @Inject Searches searches;
  @Inject Sql sql;

  /** R-MATCH-14: the same inputs by the same policy show the same, whatever happened since. */
  @Test
  void anOldRunIsReproducedThoughTheRegisterMovedOn() throws Exception {
    HouseholdId home = register.fosterHome(2);
    register.fosterHome(1);
    SearchId search = twoChildren();
    RunView shown = find(search);
    List<RunView.Home> homes = homes(OFFICER, shown);
    reserve(search, shown, home);
    register.fosterHome(3);
    assertEquals(shown, register.as(OFFICER, () -> options.getRun(shown.runId())));
    OptionsView again = register.as(OFFICER, () -> options.reproduce(shown.runId()));
    assertEquals(homes.stream().map(RunView.Home::item).toList(), again.items());
    assertEquals(shown.splits(), again.splits());
    assertEquals(homes, homes(OFFICER, shown), "what was shown stays");
    assertNotEquals(homes, homes(OFFICER, find(search)));
    assertFalse(shown.splits().isEmpty(), "two children can be placed apart");
  }

  @Test
  void aRunIsStaleOnceAHomeAPlaceOrAChildHasChanged() throws Exception {
    HouseholdId home = register.fosterHome(2);
    ChildId child = register.child(Register.aChildOf(9));
    SearchId search = register.search(child);
    RunId first = fresh(search);
    long version = register.as(OFFICER, () -> households.getHousehold(home, DAY)).version();
    register.as(
        OFFICER,
        () -> {
          households.setNotAvailable(
              home,
              version,
              DAY,
              List.of(NotAvailable.of(1, NotAvailable.Reason.CARER_ON_BREAK, null, null)),
              Acceptance.NONE);
          return true;
        });
    assertTrue(isStale(first), "a place is not available any more");
    RunId second = fresh(search);
    register.reserve(register.search(register.child(Register.aChildOf(7))), home);
    assertTrue(isStale(second), "somebody else holds the place");
    RunId third = fresh(search);
    long held = register.as(OFFICER, () -> children.getChild(child, DAY)).version();
    register.as(
        OFFICER,
        () -> {
          children.change(
              child, held, DAY, Register.aChild("S-" + UUID.randomUUID(), null, null, null));
          return true;
        });
    assertTrue(isStale(third), "the child is another age");
  }

  /** R-PLACE-38: what is decided for the search itself is no news to who decides it. */
  @Test
  void aRunIsNotStaleForWhatIsReservedOrApprovedForItsSearch() throws Exception {
    HouseholdId home = register.fosterHome(2);
    SearchId search = twoChildren();
    RunView shown = find(search);
    register.as(
        APPROVER,
        () -> {
          searches.recordApproval(
              new RecordApproval(
                  search,
                  home,
                  List.of(),
                  RuleId.of("R-PLACE-13"),
                  "A. Head",
                  "Head",
                  DAY,
                  "Agreed",
                  Set.of(),
                  Set.of(),
                  Acceptance.NONE));
          return true;
        });
    RunView approved = find(search);
    assertNotEquals(shown.runId(), approved.runId(), "an approval is shown with the homes");
    reserve(search, shown, home);
    assertFalse(isStale(shown.runId()));
    RunView held = find(search);
    assertNotEquals(approved.runId(), held.runId(), "a split minds the place that is held");
    assertEquals(held, find(search), "nothing has happened since");
  }

  /** Nobody has approved yet what is to be approved on a day to come. */
  @Test
  void anApprovalIsOfNoDayToCome() throws Exception {
    HouseholdId home = register.fosterHome(2);
    SearchId search = twoChildren();
    RecordApproval ahead =
        new RecordApproval(
            search,
            home,
            List.of(),
            RuleId.of("R-PLACE-13"),
            "A. Head",
            "Head",
            LocalDate.of(2999, 1, 1),
            "Agreed",
            Set.of(),
            Set.of(),
            Acceptance.NONE);
    assertThrows(
        Invalid.class,
        () ->
            register.as(
                APPROVER,
                () -> {
                  searches.recordApproval(ahead);
                  return true;
                }));
  }

  private RunId fresh(SearchId search) throws Exception {
    RunId run = find(search).runId();
    assertFalse(isStale(run), "nothing has happened yet");
    return run;
  }

  private boolean isStale(RunId run) throws Exception {
    return register.as(OFFICER, () -> options.isStale(run));
  }

  /** R-MATCH-14: defaults are the first version, with a reason; runs name it. */
  @Test
  void theFirstPolicyIsWrittenAtFirstUse() throws Exception {
    RunView shown = find(twoChildren());
    assertEquals(
        List.of("configuration 350 250 200 100 100"),
        sql.list(
            "select author || ' ' || need || ' ' || siblings || ' ' || locality || ' '"
                + " || continuity || ' ' || heritage from matching.policy_version where number = ?",
            row -> row.getString(1),
            shown.policyVersion()));
  }

  /** R-MATCH-15: no reservation without a decision that names person, reasons and rank. */
  @Test
  void aChoiceIsRecordedWithItsReasonsAndItsPlaceInTheOrder() throws Exception {
    HouseholdId home = register.fosterHome(2);
    SearchId search = twoChildren();
    RunView shown = find(search);
    SearchView.Reservation made = reserve(search, shown, home);
    int rank = ids(OFFICER, shown).indexOf(home) + 1;
    assertEquals(
        List.of(rank + " officer near their school true 2"),
        sql.list(
            "select rank || ' ' || decided_by || ' ' || reasons || ' ' || (given_back_at is null)"
                + " || ' ' || (select count(*) from matching.decision_child where decision = d.id)"
                + " from matching.decision d where reservation = ?",
            row -> row.getString(1),
            made.id().value()));
    register.as(
        OFFICER,
        () -> {
          options.giveBack(search, made.id());
          return true;
        });
    assertTrue(
        sql.exists(
            "select 1 from matching.decision where reservation = ? and given_back_by = 'officer'",
            made.id().value()));
  }

  /**
   * R-PLACE-04: the five tests stay with the decision as they were, and are about the children for
   * whom the home was chosen alone.
   */
  @Test
  void theFiveTestsOfAChoiceStayAsTheyWere() throws Exception {
    HouseholdId home = register.fosterHome(2);
    SearchId search = twoChildren();
    RunView shown = find(search);
    List<PlacementTest> then =
        register.as(OFFICER, () -> options.getHome(shown.runId(), home)).item().tests();
    assertEquals(5, then.size());
    reserve(search, shown, home);
    ChildId moved =
        register.as(OFFICER, () -> options.decisionsOf(search)).get(0).children().iterator().next();
    long version = register.as(OFFICER, () -> children.getChild(moved, DAY)).version();
    register.as(
        OFFICER,
        () -> {
          children.change(
              moved, version, DAY, Register.aChild("S-" + UUID.randomUUID(), null, null, null));
          return true;
        });
    DecisionView decision = register.as(OFFICER, () -> options.decisionsOf(search)).get(0);
    assertEquals(then, decision.tests());
    assertEquals(2, decision.children().size());
    ChildId one = decision.children().iterator().next();
    assertEquals(
        then.stream().map(PlacementTest::kind).toList(),
        register
            .as(OFFICER, () -> options.tests(shown.runId(), home, Set.of(one), Set.of()))
            .stream()
            .map(PlacementTest::kind)
            .toList());
  }

  /** R-PLACE-38: who comes second has neither place nor decision. */
  @Test
  void aLostRaceLeavesNoDecision() throws Exception {
    HouseholdId home = register.fosterHome(2);
    SearchId search = twoChildren();
    RunView shown = find(search);
    register.reserve(register.search(register.child(Register.aChildOf(9))), home);
    Conflict taken = assertThrows(Conflict.class, () -> reserve(search, shown, home));
    assertEquals("place-taken", taken.code());
    assertFalse(sql.exists("select 1 from matching.decision where search = ?", search.value()));
  }

  @Test
  void adoptersAreThereOnlyForAnAdoptionAndForWhoMaySeeThem() throws Exception {
    HouseholdId adopters =
        register.as(
            ADVISER,
            () -> households.record(Register.aHousehold(HouseholdKind.ADOPTER, "Sealed", 2)));
    SearchId adoption = search(SearchKind.ADOPTION);
    RunView sealed = register.as(ADVISER, () -> options.find(adoption, DAY));
    assertTrue(ids(ADVISER, sealed).contains(adopters));
    assertFalse(ids(OFFICER, find(adoption)).contains(adopters));
    assertThrows(NotFound.class, () -> register.as(OFFICER, () -> options.getRun(sealed.runId())));
    assertThrows(
        NotFound.class,
        () -> register.as(OFFICER, () -> options.getHome(sealed.runId(), adopters)));
    SearchId fostering = search(SearchKind.LONG_TERM);
    assertFalse(
        ids(ADVISER, register.as(ADVISER, () -> options.find(fostering, DAY))).contains(adopters));
  }

  @Test
  void aLookTellsTheCountsAndThePagesAskedForOrTheOneOnWhichAHomeStands() throws Exception {
    HouseholdId home = register.fosterHome(2);
    RunView shown = find(twoChildren());
    RunLook first = look(shown, null, 0);
    assertEquals(shown, first.run());
    assertEquals(listed(shown, Possible.YES, 0), first.possible());
    assertEquals(listed(shown, Possible.WITH_APPROVAL, 0), first.withApproval());
    assertEquals(listed(shown, Possible.NO, 0), first.notNow());
    assertEquals(listed(shown, Possible.NO, 1), look(shown, null, 1).notNow());
    assertTrue(look(shown, home, 0).households().contains(home));
    assertThrows(
        NotFound.class, () -> look(shown, HouseholdId.of(UUID.randomUUID().toString()), 0));
  }

  /** Nearest first; whose distance nobody knows come last. */
  @Test
  void pagesOfAGroupFollowEachOtherWithoutAGap() throws Exception {
    for (int i = 0; i < 3; i++) {
      register.fosterHome(2);
    }
    RunView shown = find(twoChildren());
    List<RunView.Home> all = homes(OFFICER, shown);
    for (Possible group : Possible.values()) {
      List<RunView.Home> inOrder =
          all.stream()
              .filter(home -> home.item().possible() == group)
              .sorted(group == Possible.NO ? NEAREST : Comparator.comparing(RunView.Home::rank))
              .toList();
      for (int page = 0; page * RunPages.SIZE <= inOrder.size(); page++) {
        assertEquals(
            inOrder.subList(
                page * RunPages.SIZE, Math.min((page + 1) * RunPages.SIZE, inOrder.size())),
            listed(shown, group, page));
      }
    }
  }

  /** R-PLACE-48: those that cannot take the children now, as somebody asks for them. */
  @Test
  void thoseNotPossibleAreAskedForSortedCountedAndTakenAway() throws Exception {
    for (int i = 0; i < 3; i++) {
      register.fosterHome(1);
    }
    RunView shown = find(twoChildren());
    List<RunView.Home> not =
        homes(OFFICER, shown).stream()
            .filter(home -> home.item().possible() == Possible.NO)
            .toList();
    assertTrue(not.size() >= 3, "one place for two children");
    Sort<NotNowSort> farthest = new Sort<>(NotNowSort.DISTANCE, true);
    Comparator<RunView.Home> byMiles =
        farthest.by(home -> home.item().distanceMiles(), Comparator.comparing(RunView.Home::rank));
    assertEquals(not.stream().sorted(byMiles).toList(), taken(shown, null, farthest));
    Sort<NotNowSort> byRule = Sort.ascending(NotNowSort.RULE);
    assertEquals(
        not.stream()
            .sorted(byRule.by(home -> home.item().findings().get(0).rule().value(), NEAREST))
            .toList(),
        taken(shown, null, byRule));
    HouseholdId one = not.get(0).item().householdId();
    HouseholdId other = not.get(2).item().householdId();
    Set<HouseholdId> some = Set.of(one, other);
    RunLook look =
        register.as(
            OFFICER,
            () ->
                options.look(
                    shown.runId(), null, new RunPages(0, 0, 0, null, some, NotNowSort.USUAL)));
    assertEquals(2, look.notNowCount());
    assertEquals(List.of(not.get(0), not.get(2)).stream().sorted(NEAREST).toList(), look.notNow());
    assertEquals(look.notNow(), taken(shown, some, NotNowSort.USUAL));
    assertEquals(List.of(), taken(shown, Set.of(), NotNowSort.USUAL), "nobody is as asked");
    assertEquals(not.size(), look(shown, null, 0).notNowCount());
  }

  private List<RunView.Home> taken(
      RunView run, @Nullable Set<HouseholdId> some, Sort<NotNowSort> sort) throws Exception {
    List<RunView.Home> taken = new ArrayList<>();
    RunPages asked = new RunPages(0, 0, 0, null, some, sort);
    register.as(
        OFFICER,
        () -> {
          options.exportNotNow(run.runId(), asked, taken::addAll);
          return taken;
        });
    return taken;
  }

  private static final Comparator<RunView.Home> NEAREST =
      Comparator.comparing(
              (RunView.Home home) -> home.item().distanceMiles(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(RunView.Home::rank);

  private RunLook look(RunView run, @Nullable HouseholdId home, int notNow) throws Exception {
    return register.as(
        OFFICER, () -> options.look(run.runId(), home, new RunPages(0, 0, notNow, null)));
  }

  private List<RunView.Home> listed(RunView run, Possible group, int page) throws Exception {
    return register.as(
        OFFICER, () -> options.listHomes(run.runId(), group, null, page, RunPages.SIZE));
  }

  /** Of what became an adopter since, neither list nor count tells who may not see adopters. */
  @Test
  void aHomeThatBecameAnAdopterIsAbsentFromEarlierRuns() throws Exception {
    HouseholdId carers = register.fosterHome(2);
    RunView shown = find(twoChildren());
    Possible group =
        register.as(OFFICER, () -> options.getHome(shown.runId(), carers)).item().possible();
    becomeAdopters(carers);
    RunView now = register.as(OFFICER, () -> options.getRun(shown.runId()));
    assertEquals(shown.count() - 1, now.count());
    assertFalse(
        register.as(OFFICER, () -> options.listHomes(shown.runId(), group, null, 0, 500)).stream()
            .anyMatch(home -> home.item().householdId().equals(carers)));
    assertEquals(now, look(shown, null, 0).run());
    assertThrows(NotFound.class, () -> look(shown, carers, 0));
    assertThrows(
        NotFound.class, () -> register.as(OFFICER, () -> options.getHome(shown.runId(), carers)));
    assertEquals(shown, register.as(ADVISER, () -> options.getRun(shown.runId())));
  }

  /** Pages are of the homes that are shown, so that the last one is on a page that is offered. */
  @Test
  void aHomeThatIsHiddenLeavesNoGapAmongThoseNotPossible() throws Exception {
    for (int i = 0; i <= RunPages.SIZE; i++) {
      register.fosterHome(1);
    }
    RunView shown = find(twoChildren());
    List<RunView.Home> before = look(shown, null, 0).notNow();
    HouseholdId first = before.get(0).item().householdId();
    becomeAdopters(first);
    RunLook look = look(shown, null, 0);
    assertEquals(before.subList(1, before.size()), look.notNow().subList(0, before.size() - 1));
    assertEquals(RunPages.SIZE, look.notNow().size(), "the next one moves up");
    assertEquals(look.notNowCount(), taken(shown, null, NotNowSort.USUAL).size());
  }

  /** Nor among those that can be chosen; and an option still stands on the page that shows it. */
  @Test
  void aHomeThatIsHiddenLeavesNoGapAmongThoseThatCanBeChosen() throws Exception {
    List<HouseholdId> own = new ArrayList<>();
    for (int i = 0; i <= RunPages.SIZE; i++) {
      own.add(register.fosterHome(2));
    }
    RunView shown = find(twoChildren());
    Possible group =
        register.as(OFFICER, () -> options.getHome(shown.runId(), own.get(0))).item().possible();
    assertNotEquals(Possible.NO, group);
    List<RunView.Home> left =
        new ArrayList<>(
            register.as(OFFICER, () -> options.listHomes(shown.runId(), group, null, 0, 500)));
    HouseholdId first =
        left.stream()
            .map(home -> home.item().householdId())
            .filter(own::contains)
            .findFirst()
            .orElseThrow();
    becomeAdopters(first);
    left.removeIf(home -> home.item().householdId().equals(first));
    for (int page = 0; page * RunPages.SIZE <= left.size(); page++) {
      assertEquals(
          left.subList(page * RunPages.SIZE, Math.min((page + 1) * RunPages.SIZE, left.size())),
          listed(shown, group, page));
    }
    own.remove(first);
    for (HouseholdId id : own) {
      assertTrue(look(shown, id, 0).households().contains(id), id.toString());
    }
  }

  private void becomeAdopters(HouseholdId home) throws Exception {
    long version = register.as(OFFICER, () -> households.getHousehold(home, DAY)).version();
    register.as(
        ADVISER,
        () -> {
          households.change(
              home,
              version,
              DAY,
              Register.aHousehold(HouseholdKind.ADOPTER, "Sealed", 2),
              Acceptance.NONE);
          return true;
        });
  }

  @Test
  void homesAreListedByGroupAndByTheRuleThatSpeaksFirst() throws Exception {
    register.fosterHome(2);
    RunView shown = find(twoChildren());
    List<RunView.Home> all = homes(OFFICER, shown);
    assertEquals(all.size(), shown.count());
    for (RunView.Group group : shown.groups()) {
      List<RunView.Home> expected =
          all.stream()
              .filter(home -> home.item().possible() == group.possible())
              .filter(home -> group.rule() == null || speaksFirst(group.rule(), home))
              .toList();
      List<RunView.Home> listed =
          register.as(
              OFFICER,
              () -> options.listHomes(shown.runId(), group.possible(), group.rule(), 0, 500));
      assertEquals(Set.copyOf(expected), Set.copyOf(listed));
      assertTrue(group.rule() == null || group.count() == listed.size(), group.toString());
    }
  }

  private static boolean speaksFirst(RuleId rule, RunView.Home home) {
    return !home.item().findings().isEmpty() && home.item().findings().get(0).rule().equals(rule);
  }

  private List<RunView.Home> homes(Actor reader, RunView run) throws Exception {
    return register.as(reader, () -> options.homesAfter(run.runId(), 0, 10_000));
  }

  private List<HouseholdId> ids(Actor reader, RunView run) throws Exception {
    return homes(reader, run).stream().map(home -> home.item().householdId()).toList();
  }

  private SearchId twoChildren() throws Exception {
    return register.search(
        register.child(Register.aChildOf(9)), register.child(Register.aChildOf(6)));
  }

  private SearchId search(SearchKind kind) throws Exception {
    OpenSearch command =
        new OpenSearch(
            List.of(register.child(Register.aChildOf(3))), DAY, DAY, kind, Together.PREFERRED);
    return register.as(OFFICER, () -> searches.open(command));
  }

  private RunView find(SearchId search) throws Exception {
    return register.as(OFFICER, () -> options.find(search, DAY));
  }

  private SearchView.Reservation reserve(SearchId search, RunView shown, HouseholdId home)
      throws Exception {
    ReserveOption command =
        new ReserveOption(
            search, shown.runId(), home, List.of(), " near their school ", null, Acceptance.NONE);
    return register.as(OFFICER, () -> options.reserve(command));
  }
}
