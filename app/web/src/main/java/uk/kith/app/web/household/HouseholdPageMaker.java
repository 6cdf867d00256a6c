package uk.kith.app.web.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Due;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.Phone;
import uk.kith.app.web.component.PlaceBox;
import uk.kith.app.web.component.PlaceBox.State;
import uk.kith.app.web.due.DoneForm;
import uk.kith.app.web.due.DueWords;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.SearchId;
import uk.kith.placements.api.DueList.DueLine;
import uk.kith.placements.api.HistoryLine;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.PlacedByOther;
import uk.kith.placements.engine.DuePolicy;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.due.DueGroup;
import uk.kith.placements.engine.retention.KeepUntil;

/** Makes the page of a household from the register; a pure function. */
final class HouseholdPageMaker {
  private static final String NOT_KNOWN = "Not known";

  private final HouseholdView view;
  private final HouseholdSnapshot facts;
  private final LocalDate asOf;
  private final String authority;
  private final DuePolicy policy;

  HouseholdPageMaker(HouseholdView view, LocalDate asOf, String authority, DuePolicy policy) {
    this.policy = policy;
    this.view = view;
    this.facts = view.snapshot();
    this.asOf = asOf;
    this.authority = authority;
  }

  /**
   * @param due of the household and of the placements in it, late first
   * @param findings what rules say against what was recorded
   * @param keep how long the record is kept
   */
  HouseholdPage make(
      List<HistoryLine> history,
      List<DueLine> due,
      List<Finding> findings,
      boolean mayConfirm,
      boolean mayRecord,
      boolean mayChange,
      boolean mayExempt,
      KeepUntil keep) {
    return new HouseholdPage(
        "/households/" + facts.id(),
        Words.kind(facts.kind()) + " " + facts.localId(),
        view.name(),
        placesInWords(facts.places()),
        boxes(),
        confirmed(),
        mayConfirm,
        mayRecord ? "/households/" + facts.id() + "/not-available" : null,
        new ApprovalFacts(view, asOf, authority).of(keep),
        mayRecord && facts.kind().isFostering() ? "/households/" + facts.id() + "/bedrooms" : null,
        mayExempt && facts.kind().isFostering() ? "/households/" + facts.id() + "/exemption" : null,
        mayExempt && !EndExemptionForm.held(view, asOf).isEmpty()
            ? "/households/" + facts.id() + "/exemption-end"
            : null,
        mayChange ? "/households/" + facts.id() + "/change" : null,
        lives(mayRecord),
        mayRecord && ResidentForm.isOfCarers(facts.kind())
            ? "/households/" + facts.id() + "/residents"
            : null,
        mayRecord && facts.takesChildrenOfOthers() ? OtherResidentForm.address(facts.id()) : null,
        due(due),
        DueWords.findings(findings),
        mayRecord
            ? DoneForm.of("/households/" + facts.id() + "/events", HomeEvents.of(facts))
            : null,
        people(),
        Phone.of(view),
        history.stream().map(HouseholdPageMaker::line).toList());
  }

  private static Fact line(HistoryLine line) {
    SearchId search = line.search();
    String day = Dates.day(line.on());
    return search == null
        ? Fact.of(day, line.text())
        : Fact.link(day, line.text(), "/searches/" + search);
  }

  /** Approved = filled + vacant + not available, each told (R-PLACE-35). */
  static String placesInWords(Places places) {
    List<String> parts = new ArrayList<>();
    add(parts, places.filled(), "filled");
    add(parts, places.usableNow(), "vacant");
    add(parts, places.vacant() - places.usableNow(), "reserved");
    add(parts, places.notAvailableCount(), "not available");
    String head = Numbers.sentence(Numbers.words(places.approved(), "place"));
    return parts.isEmpty() ? head : head + ": " + String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(Numbers.word(count) + " " + what);
    }
  }

  private List<PlaceBox> boxes() {
    Places places = facts.places();
    List<PlaceBox> boxes = new ArrayList<>();
    List<PlaceBox> sharing = new ArrayList<>();
    view.lives().stream()
        .filter(each -> fillsPlace(each.resident()))
        .limit(places.filled())
        .forEach(each -> boxes.add(box(State.FILLED, each)));
    view.lives().stream()
        .filter(each -> each.resident().unit() == Resident.Unit.CHILD)
        .forEach(each -> sharing.add(box(State.SHARED, each)));
    for (int i = 0; i < facts.placesOfAdopted(); i++) {
      boxes.add(new PlaceBox(State.FILLED, null, null, "A child adopted here, no longer in care"));
    }
    while (boxes.size() < places.filled()) {
      boxes.add(new PlaceBox(State.FILLED, null, null, "By whom is not recorded here"));
    }
    boxes.addAll(sharing);
    for (int i = 0; i < places.usableNow(); i++) {
      boxes.add(new PlaceBox(State.VACANT, null, null, vacant()));
    }
    for (int i = places.usableNow(); i < places.vacant(); i++) {
      boxes.add(
          new PlaceBox(
              State.RESERVED, null, null, "Held for a search, or for a child who is to come"));
    }
    for (NotAvailable each : places.stillNotAvailable()) {
      for (int i = 0; i < each.count(); i++) {
        boxes.add(new PlaceBox(State.NOT_AVAILABLE, null, null, Words.notAvailable(each)));
      }
    }
    return boxes;
  }

  /** A child who shares the parent's place fills none (R-PLACE-39). */
  private static boolean fillsPlace(Resident resident) {
    Resident.Kind kind = resident.kind();
    return resident.unit() != Resident.Unit.CHILD
        && (kind == Resident.Kind.LOOKED_AFTER || kind == Resident.Kind.PLACED_BY_OTHER);
  }

  private PlaceBox box(State state, HouseholdView.Lives each) {
    LocalDate since = each.since();
    return new PlaceBox(
        state,
        named(each) + age(each),
        href(each.resident()),
        (since == null ? "since when is not known" : "since " + Dates.day(since))
            + (each.until() == null ? "" : "; to leave on " + Dates.day(each.until())));
  }

  private String vacant() {
    Terms terms = facts.terms();
    LocalDate since = facts.vacantSince();
    String ages = terms == null ? "No approval in force" : "Children " + terms.ages().inWords();
    return since == null ? ages : ages + ", since " + Dates.day(since);
  }

  private static String named(HouseholdView.Lives each) {
    String name = each.name();
    return name == null ? Words.resident(each.resident().kind()) : name;
  }

  private String age(HouseholdView.Lives each) {
    String told = ageInYears(each);
    return told == null ? "" : ", " + told;
  }

  /** "14", "10 to 15"; null when not known. */
  private @Nullable String ageInYears(HouseholdView.Lives each) {
    Integer age = each.resident().age();
    PlacedByOther placed = each.placed();
    AgeRange ages = placed == null ? null : placed.agesBy(asOf);
    return ages != null ? Words.ages(ages) : age == null ? null : age.toString();
  }

  private static @Nullable String href(Resident resident) {
    return resident.child() == null ? null : "/children/" + resident.child();
  }

  private String confirmed() {
    LocalDate on = view.confirmedOn();
    if (on == null) {
      return "Nobody has confirmed these places yet.";
    }
    String by = view.confirmedBy() == null ? "" : " by " + view.confirmedBy();
    return "Places confirmed"
        + by
        + " on "
        + Dates.day(on)
        + ", "
        + Dates.ago(on, asOf)
        + (policy.isStale(on, asOf) ? ": out of date, ask again." : ".");
  }

  /** Whoever keeps the places also says who lives here beside the children placed. */
  private List<HouseholdPage.Lives> lives(boolean mayRecord) {
    List<HouseholdPage.Lives> lives = new ArrayList<>();
    int placed =
        (int)
            view.lives().stream()
                .filter(each -> each.resident().kind() == Resident.Kind.LOOKED_AFTER)
                .count();
    for (int i = 0; i < view.lives().size(); i++) {
      HouseholdView.Lives each = view.lives().get(i);
      boolean other = each.resident().kind() == Resident.Kind.PLACED_BY_OTHER;
      boolean change = mayRecord && i >= placed && (other || ResidentForm.isOfCarers(facts.kind()));
      String href =
          change
              ? (other
                      ? OtherResidentForm.address(facts.id())
                      : "/households/" + facts.id() + "/residents")
                  + "/"
                  + (i - placed)
              : href(each.resident());
      lives.add(lives(each, href));
    }
    return lives;
  }

  private HouseholdPage.Lives lives(HouseholdView.Lives each, @Nullable String href) {
    Resident resident = each.resident();
    return new HouseholdPage.Lives(
        named(each),
        href,
        Words.orNotKnown(ageInYears(each)),
        Words.resident(resident.kind()),
        each.since() == null ? NOT_KNOWN : Dates.day(each.since()),
        view.snapshot().kind().isFostering()
            ? resident.kind().countsAsFostered() ? "Yes" : "No"
            : null);
  }

  /** What the register counts, and the end of terms that have one. */
  private List<Due> due(List<DueLine> lines) {
    List<Due> list = new ArrayList<>();
    for (DueLine line : lines) {
      list.add(DueWords.line(line, asOf, line.child() == null ? null : whom(line)));
    }
    DateRange valid = view.termsValid();
    if (valid != null && valid.last() != null) {
      list.add(new Due("Approval ends", null, Dates.dayAndDue(valid.last(), asOf), null));
    }
    return list;
  }

  private String whom(DueLine line) {
    return view.lives().stream()
        .filter(each -> Objects.equals(each.resident().child(), line.child()))
        .map(HouseholdPageMaker::named)
        .findFirst()
        .orElse(
            line.group() == DueGroup.ENDINGS ? "a child who has left" : "a child who is to come");
  }

  private List<Fact> people() {
    return List.of(
        Fact.of("Supervising social worker", text(view.supervisingWorker())),
        Fact.of("Team", text(view.team())),
        Fact.of("Provider", facts.own() ? authority : text(view.agency())));
  }

  private static String text(@Nullable String said) {
    return said == null ? NOT_KNOWN : said;
  }
}
