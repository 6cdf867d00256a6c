package uk.kith.app.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.app.actor.RunAs;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.Refused;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.OpenSearch;
import uk.kith.placements.api.Placements;
import uk.kith.placements.api.RecordChild;
import uk.kith.placements.api.RecordHousehold;
import uk.kith.placements.api.RecordPlacement;
import uk.kith.placements.api.ReservePlaces;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.Together;

/** What tests put on the register: valid by default, on fixed days, with random local ids. */
@Dependent
public class Register {

  public static final LocalDate DAY = LocalDate.of(2014, 9, 30);
  public static final Actor OFFICER = new Actor("officer", Set.of(Role.PLACEMENT_OFFICER));
  public static final Actor ADVISER = new Actor("adviser", Set.of(Role.PANEL_ADVISER));
  public static final Actor APPROVER = new Actor("approver", Set.of(Role.APPROVER));

  @Inject RunAs runAs;
  @Inject Children children;
  @Inject Households households;
  @Inject Searches searches;
  @Inject Placements placements;

  public <T> T as(Actor actor, Callable<T> work) throws Exception {
    return runAs.call(actor, work);
  }

  /** A child of whom only an age is known. */
  public static RecordChild aChildOf(int age) {
    return aChildOf(Birth.stated(age, DAY));
  }

  /** A child of whom nothing else is known, who may be unborn. */
  public static RecordChild aChildOf(Birth birth) {
    return new RecordChild(
        null,
        null,
        null,
        birth,
        Sex.MALE,
        Heritage.NOT_KNOWN,
        Needs.NOT_KNOWN,
        Compatibility.ANY,
        null,
        null,
        null,
        null,
        null,
        null,
        Set.of(),
        Set.of(),
        false,
        List.of());
  }

  public static RecordChild aChild(
      String localId, @Nullable Postcode home, @Nullable String worker, @Nullable String wishes) {
    return new RecordChild(
        localId,
        "Test",
        null,
        Birth.on(LocalDate.of(2007, 5, 1)),
        Sex.FEMALE,
        Heritage.NOT_KNOWN,
        Needs.NOT_KNOWN,
        Compatibility.ANY,
        home,
        null,
        null,
        wishes,
        worker,
        null,
        Set.of(),
        Set.of(),
        false,
        List.of());
  }

  public static RecordHousehold aHousehold(HouseholdKind kind, String name, int places) {
    return new RecordHousehold(
        "T-" + UUID.randomUUID(),
        name,
        kind,
        true,
        null,
        new LocalAuthority("E08000018"),
        new Postcode("S65 1AB"),
        null,
        "a.worker",
        null,
        null,
        null,
        null,
        new Terms(places, new AgeRange(0, 17), null, Set.of(), Set.of()),
        LocalDate.of(2010, 1, 1),
        null,
        List.of(),
        null,
        List.of(),
        Needs.NOT_KNOWN,
        null,
        Set.of(),
        new HeritageSupport(Heritage.NOT_KNOWN, Set.of(), false),
        null,
        null,
        Set.of());
  }

  public ChildId child(RecordChild command) throws Exception {
    return as(OFFICER, () -> children.record(DAY, command));
  }

  public HouseholdId fosterHome(int places) throws Exception {
    return as(
        OFFICER, () -> households.record(aHousehold(HouseholdKind.FOSTER, "Test carers", places)));
  }

  public SearchId search(ChildId... wanted) throws Exception {
    return as(
        OFFICER,
        () ->
            searches.open(
                new OpenSearch(
                    List.of(wanted), DAY, DAY, SearchKind.SHORT_TERM, Together.PREFERRED)));
  }

  public SearchView.Reservation reserve(SearchId search, HouseholdId home) throws Exception {
    return as(
        OFFICER,
        () ->
            placements.reserve(
                new ReservePlaces(
                    search, home, List.of(), DAY, "near home", null, Acceptance.NONE)));
  }

  PlacementId placed(
      ChildId child, @Nullable HouseholdId home, LocalDate start, @Nullable LocalDate end)
      throws Exception {
    return as(
        OFFICER,
        () -> {
          try {
            return placements.record(lived(child, home, start, end, Acceptance.NONE));
          } catch (Refused refused) {
            // It happened, whatever rules say.
            Set<RuleId> rules =
                refused.findings().stream().map(Finding::rule).collect(Collectors.toSet());
            return placements.record(
                lived(child, home, start, end, new Acceptance(rules, "it happened")));
          }
        });
  }

  private static RecordPlacement lived(
      ChildId child,
      @Nullable HouseholdId home,
      LocalDate start,
      @Nullable LocalDate end,
      Acceptance acceptance) {
    return new RecordPlacement(
        child,
        home,
        "U6",
        "PR1",
        null,
        null,
        start,
        end,
        end == null ? null : "X1",
        end == null ? null : "PLACE",
        null,
        null,
        null,
        acceptance);
  }
}
