package uk.kith.app.web.options;

import static uk.kith.app.web.RegisterFixture.ROTHERHAM;
import static uk.kith.app.web.RegisterFixture.SHEFFIELD;
import static uk.kith.app.web.RegisterFixture.TODAY;
import static uk.kith.app.web.RegisterFixture.aBoy;
import static uk.kith.app.web.RegisterFixture.aHousehold;
import static uk.kith.app.web.RegisterFixture.child;
import static uk.kith.app.web.RegisterFixture.household;
import static uk.kith.app.web.RegisterFixture.id;
import static uk.kith.app.web.RegisterFixture.sector;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Frames;
import uk.kith.app.web.Pages;
import uk.kith.app.web.Section;
import uk.kith.app.web.asking.Asked;
import uk.kith.app.web.component.Form;
import uk.kith.kernel.Finding;
import uk.kith.kernel.ReservationId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.RunId;
import uk.kith.kernel.SearchId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Sex;
import uk.kith.matching.api.OptionsView;
import uk.kith.matching.api.OptionsView.Part;
import uk.kith.matching.engine.Criterion;
import uk.kith.placements.api.Calls.CallView;
import uk.kith.placements.api.Considerations.Considered;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.PlacementTest;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.engine.Verdict.Possible;
import uk.kith.placements.engine.asking.CallAnswer;

/** The options of a search for two brothers, and the page that shows them. */
final class AnOptionsPage {

  private AnOptionsPage() {}

  static final Resident LEAH =
      new Resident(
          Resident.Kind.LOOKED_AFTER, child("Leah"), 11, Sex.FEMALE, Compatibility.ANY, null, null);
  static final SearchId SEARCH = new SearchId(id("search"));

  static final List<CallView> CALLS =
      List.of(
          Asked.call(
              household("Karen and Paul Whitfield"),
              CallAnswer.RING_BACK,
              null,
              "after seven",
              16,
              50));

  static final List<HouseholdView> HOUSEHOLDS =
      List.of(
          fostering("Karen and Paul Whitfield", "0142", true, 4, 1, LocalDate.of(2014, 9, 26)),
          fostering("Marta and Josef Horvath", "0207", true, 2, 0, LocalDate.of(2014, 9, 19)),
          fostering("Denise Okafor", "0033", true, 3, 1, LocalDate.of(2014, 8, 29)),
          fostering("Jean and Alan Pickles", "0091", true, 3, 2, TODAY),
          aHousehold(
              "Sharon and Lee Barker",
              "IFA-12",
              HouseholdKind.FOSTER,
              false,
              sector("S9 1", SHEFFIELD),
              2,
              0,
              List.of(),
              List.of(),
              TODAY),
          aHousehold(
              "Eva Horvathova",
              "K-004",
              HouseholdKind.CONNECTED_PERSON,
              true,
              sector("S65 3", ROTHERHAM),
              1,
              0,
              List.of(),
              List.of(),
              TODAY),
          fostering("Brenda Lockwood", "0018", true, 3, 3, TODAY));

  static HouseholdView fostering(
      String name, String localId, boolean own, int approved, int filled, LocalDate confirmed) {
    return aHousehold(
        name,
        localId,
        HouseholdKind.FOSTER,
        own,
        sector("S65 1", ROTHERHAM),
        approved,
        filled,
        List.of(),
        filled == 0 ? List.of() : List.of(LEAH),
        confirmed);
  }

  static List<Part> parts(int need, int needHigh, int locality, int heritage) {
    return List.of(
        new Part(
            Criterion.NEED,
            350,
            (need + needHigh) / 2,
            need,
            needHigh,
            need == needHigh
                ? "Can meet education; Would have to stretch for behaviour"
                : "Has not said that it can meet behaviour",
            need == needHigh),
        new Part(Criterion.SIBLINGS, 250, 250, 250, 250, "With the brother or sister", true),
        new Part(
            Criterion.LOCALITY,
            200,
            locality,
            locality,
            locality,
            "1.2 miles from home, inside the area",
            true),
        new Part(Criterion.CONTINUITY, 100, 100, 100, 100, "1.2 miles from school", true),
        new Part(
            Criterion.HERITAGE,
            100,
            heritage,
            heritage,
            heritage,
            "Slovak Roma can be supported here",
            true));
  }

  static List<PlacementTest> tests(boolean inArea) {
    return List.of(
        new PlacementTest(
            PlacementTest.Kind.NEAR_HOME, PlacementTest.Result.MET, "1.2 miles from home"),
        new PlacementTest(
            PlacementTest.Kind.SCHOOL, PlacementTest.Result.MET, "1.2 miles from school"),
        new PlacementTest(PlacementTest.Kind.SIBLINGS, PlacementTest.Result.MET, "Together"),
        new PlacementTest(PlacementTest.Kind.DISABILITY, PlacementTest.Result.NOT_APPLICABLE, null),
        new PlacementTest(
            PlacementTest.Kind.IN_AREA,
            inArea ? PlacementTest.Result.MET : PlacementTest.Result.NOT_MET,
            inArea ? "Rotherham" : "Sheffield, which adjoins"));
  }

  static OptionsView.Item item(
      String name,
      Possible possible,
      List<Finding> findings,
      @Nullable String approver,
      boolean inArea,
      double miles,
      List<Part> parts) {
    boolean scored = possible != Possible.NO;
    int points = parts.stream().mapToInt(Part::points).sum();
    return new OptionsView.Item(
        household(name),
        possible,
        findings,
        approver == null
            ? List.of()
            : List.of(new OptionsView.ApprovalNeeded(findings.get(0).rule(), approver, false)),
        inArea,
        miles,
        tests(inArea),
        scored ? points : null,
        scored ? parts.stream().mapToInt(Part::low).sum() : null,
        scored ? parts.stream().mapToInt(Part::high).sum() : null,
        scored ? parts : List.of(),
        name.startsWith("Denise"));
  }

  static Finding finding(String rule, String text, String source) {
    return Finding.of(RuleId.of(rule), Severity.ERROR, text, source);
  }

  static OptionsPage page() {
    return page(List.of(), false);
  }

  static OptionsPage page(List<SearchView.Reservation> reservations, boolean stale) {
    return page(reservations, stale, Choosing.RESERVES);
  }

  static OptionsPage page(
      List<SearchView.Reservation> reservations, boolean stale, Choosing choosing) {
    return page(reservations, stale, Considered.of(List.of(), List.of()), choosing);
  }

  /** With what was considered in the search. */
  static OptionsPage page(
      List<SearchView.Reservation> reservations,
      boolean stale,
      Considered considered,
      Choosing choosing) {
    List<OptionsView.Item> items = new ArrayList<>();
    items.add(
        item(
            "Karen and Paul Whitfield",
            Possible.YES,
            List.of(),
            null,
            true,
            1.2,
            parts(310, 310, 180, 60)));
    items.add(
        item(
            "Marta and Josef Horvath",
            Possible.YES,
            List.of(),
            null,
            true,
            3.4,
            parts(270, 270, 130, 100)));
    items.add(
        item("Denise Okafor", Possible.YES, List.of(), null, true, 2.6, parts(200, 290, 150, 40)));
    items.add(
        item(
            "Jean and Alan Pickles",
            Possible.WITH_APPROVAL,
            List.of(
                finding(
                    "R-PLACE-05",
                    "Four children would live here. The usual fostering limit is three, and they"
                        + " are not all brothers and sisters.",
                    "Children Act 1989, Schedule 7, paragraph 2")),
            "Head of fostering",
            true,
            0.9,
            parts(260, 260, 190, 30)));
    items.add(
        item(
            "Sharon and Lee Barker",
            Possible.WITH_APPROVAL,
            List.of(
                finding(
                    "R-PLACE-21",
                    "The home is in Sheffield, outside Rotherham. Sheffield adjoins, so this is out"
                        + " of area and not at a distance.",
                    "Care Planning Regulations 2010, regulation 11")),
            "Nominated officer",
            false,
            7.8,
            parts(330, 330, 60, 40)));
    items.add(
        item(
            "Eva Horvathova",
            Possible.NO,
            List.of(
                finding(
                    "R-MATCH-16",
                    "One place is vacant. The children are to be placed together.",
                    "Decision of 29 September 2014")),
            null,
            true,
            0.4,
            List.of()));
    items.add(
        item(
            "Brenda Lockwood",
            Possible.NO,
            List.of(
                finding(
                    "R-PLACE-35",
                    "No place is vacant. Three approved, three filled.",
                    "Ofsted fostering statistics")),
            null,
            true,
            1.6,
            List.of()));
    OptionsView run =
        new OptionsView(
            new RunId(id("run")),
            SEARCH,
            TODAY,
            3,
            items,
            List.of(
                new OptionsView.Split(
                    List.of(
                        new OptionsView.SplitPart(
                            List.of(child("Amir")), household("Karen and Paul Whitfield")),
                        new OptionsView.SplitPart(
                            List.of(child("Danyal")), household("Eva Horvathova"))),
                    212,
                    List.of(Set.of(child("Amir"), child("Danyal"))),
                    List.of())));
    SearchView search =
        new SearchView(
            SEARCH,
            "2014-0187",
            List.of(child("Amir"), child("Danyal")),
            LocalDate.of(2014, 9, 29),
            LocalDate.of(2014, 10, 3),
            SearchKind.SHORT_TERM,
            Together.REQUIRED,
            SearchView.Status.OPEN,
            null,
            null,
            reservations,
            List.of(),
            1);
    return new OptionsPageMaker(
            search,
            ShownRuns.look(
                run,
                Set.of(Criterion.SIBLINGS, Criterion.CONTINUITY),
                Set.of(household("Eva Horvathova"))),
            List.of(aBoy("Amir", 9, "Danyal"), aBoy("Danyal", 6, "Amir")),
            List.of(),
            HOUSEHOLDS,
            "Rotherham",
            choosing == Choosing.RESERVES ? CALLS : null,
            DuePolicy.DEFAULT,
            Set.of(),
            considered,
            choosing)
        .make(stale, Form.EMPTY, false);
  }

  static String html() {
    return html(page());
  }

  static String html(OptionsPage page) {
    return Pages.TEMPLATES
        .pagesOptions(
            Frames.officer("Options for Amir and Danyal", Section.SEARCHES),
            page,
            List.of("Needs, Amir: corrected on 2 October 2014"),
            Form.EMPTY)
        .render();
  }

  /** R-PLACE-38: the places that they hold are theirs, and cannot be reserved once more. */
  static OptionsPage reservedAndStale() {
    return page(
        List.of(
            new SearchView.Reservation(
                new ReservationId(id("reservation")),
                household("Karen and Paul Whitfield"),
                List.of(child("Amir"), child("Danyal")),
                2,
                Instant.parse("2014-10-01T09:00:00Z"),
                "officer",
                "Near their school")),
        true);
  }
}
