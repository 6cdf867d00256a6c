package uk.kith.app.web.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.KeepWords;
import uk.kith.app.web.LegalStatuses;
import uk.kith.app.web.NotSeen;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.PlacementTypes;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.due.DoneForm;
import uk.kith.app.web.due.DueWords;
import uk.kith.app.web.request.UnknownPostcodes;
import uk.kith.app.web.search.KeepAwayFacts;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.DueList.DueLine;
import uk.kith.placements.api.HistoryLine;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.OwnFamily;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;
import uk.kith.placements.api.RecordChild;
import uk.kith.placements.api.SearchView;
import uk.kith.placements.engine.EndByOrder;
import uk.kith.placements.engine.LegalSpell;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.SiblingKind;
import uk.kith.placements.engine.life.Delegated;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.retention.KeepUntil;

/** Makes the page of a child from the register; a pure function. */
final class ChildPageMaker {
  private static final String NOT_KNOWN = "Not known";

  private final ChildView child;
  private final LocalDate asOf;
  private final String authority;
  private final @Nullable RecordChild known;
  private final List<LegalSpell> statuses;
  private final @Nullable EndByOrder ended;

  ChildPageMaker(ChildView child, LocalDate asOf, String authority) {
    this(child, null, List.of(), null, asOf, authority);
  }

  /**
   * @param known what is recorded of the child, for whoever may change it; null for others
   * @param statuses the legal statuses up to the day
   * @param ended the last order by which care ends; null when none was made
   */
  ChildPageMaker(
      ChildView child,
      @Nullable RecordChild known,
      List<LegalSpell> statuses,
      @Nullable EndByOrder ended,
      LocalDate asOf,
      String authority) {
    this.statuses = List.copyOf(statuses);
    this.ended = ended;
    this.child = child;
    this.known = known;
    this.asOf = asOf;
    this.authority = authority;
  }

  /**
   * @param siblings those of the brothers and sisters whom the visitor may see
   * @param family parent and children who are children on record
   * @param relatives those of them whom the visitor may see
   * @param home the household of the placement; null when it is not in the register, or not one the
   *     visitor may see
   * @param coming the placement that is to begin, of a child that lives nowhere yet; null when none
   *     is
   * @param search the open search; null when there is none
   * @param due late first; null for those who have no list of it
   * @param delegated who decides what in the placement; null when no plan says it
   * @param maySetStatus true when the visitor may record the legal status, and a birth
   * @param mayReadPeople true when the visitor may read whom to keep the child away from
   * @param recordable what the visitor may record as done
   * @param keep how long the record is kept
   */
  ChildPage make(
      List<ChildView> siblings,
      OwnFamily family,
      List<ChildView> relatives,
      @Nullable HouseholdView home,
      @Nullable PlacementAccount coming,
      @Nullable SearchView search,
      List<HistoryLine> history,
      @Nullable List<DueLine> due,
      List<LifeEvent> recordable,
      @Nullable Delegated delegated,
      boolean mayRequest,
      boolean maySetStatus,
      boolean mayReadPeople,
      KeepUntil keep) {
    return new ChildPage(
        "/children/" + child.id(),
        Words.caption(child),
        Words.fullName(child),
        they(),
        facts(),
        search == null ? null : "/searches/" + search.id(),
        search == null ? "" : "Search " + search.number() + " for a home is open",
        mayRequest && coming == null ? "/searches/new?child=" + child.id() : null,
        mayRequest && child.localId() == null ? "/children/" + child.id() + "/merge" : null,
        mayRequest ? "/children/" + child.id() + "/known" : null,
        mayRequest || maySetStatus ? BirthPage.address(child) : null,
        maySetStatus && !mayRequest ? BirthPage.mendAddress(child) : null,
        mayRequest ? "/children/" + child.id() + IdentityPage.PATH : null,
        placement(home, coming),
        child.placement() == null && coming == null ? null : "/children/" + child.id() + "/why",
        due == null ? null : "/children/" + child.id() + "/placements",
        maySetStatus ? "/children/" + child.id() + "/legal-status" : null,
        delegated == null ? List.of() : delegated(delegated),
        due == null ? null : "/children/" + child.id() + "/recorded",
        mayRequest && child.placement() != null ? "/children/" + child.id() + "/leave" : null,
        identity(),
        needs(),
        child.wishes() == null
            ? "Nothing is recorded of what the child wishes and feels. Ask."
            : child.wishes(),
        KeepAwayFacts.of(List.of(child)),
        mayReadPeople ? "/children/" + child.id() + "/keep-away" : null,
        due == null ? null : due.stream().map(line -> DueWords.line(line, asOf, null)).toList(),
        DoneForm.of("/children/" + child.id() + "/events", recordable),
        siblings.stream().map(this::sibling).toList(),
        relatives.stream().map(each -> relative(each, family)).toList(),
        mayRequest ? "/children/" + child.id() + "/parent" : null,
        List.of(
            Fact.of("Social worker", or(child.worker())),
            Fact.of("Team", or(child.team())),
            Fact.of("Keep the record until", KeepWords.of(keep))),
        child.localId() == null ? null : "/children/" + child.id() + "/told-by-returns",
        history.stream()
            .map(line -> Fact.of(Dates.day(line.on()), LegalStatuses.inText(line.text())))
            .toList());
  }

  private String they() {
    return switch (child.sex()) {
      case MALE -> "he";
      case FEMALE -> "she";
      case UNKNOWN -> "the child";
    };
  }

  private List<Fact> facts() {
    LocalDate since = child.lookedAfterSince();
    LocalDate birth = child.birth().date();
    return List.of(
        Fact.of("Age", Words.age(child)),
        Fact.of("Date of birth", birth == null ? NOT_KNOWN : Dates.day(birth)),
        Fact.of("Looked after since", since == null ? "Not looked after" : Dates.day(since)),
        Fact.of("Legal status", or(LegalStatuses.words(child, statuses, ended, asOf))),
        Fact.of("Home", home()),
        Fact.of("School", school()));
  }

  private String school() {
    Whereabouts school = child.school();
    String name = child.schoolName();
    if (name == null && school == null) {
      return "None, or not known";
    }
    String unknown =
        known == null ? null : UnknownPostcodes.warning(known.school(), child.school());
    String where = unknown != null ? unknown : school == null ? null : school.sector();
    return name == null ? "In " + where : where == null ? name : name + ", " + where;
  }

  private String home() {
    String sector = child.home().sector();
    String unknown = known == null ? null : UnknownPostcodes.warning(known.home(), child.home());
    return unknown != null ? unknown : sector == null ? NOT_KNOWN : sector;
  }

  private List<Fact> placement(@Nullable HouseholdView home, @Nullable PlacementAccount coming) {
    ChildView.CurrentPlacement lives = child.placement();
    if (lives == null && coming != null) {
      return List.of(
          home(home, coming.household()),
          Fact.of("Begins", Dates.dayAndDue(coming.start(), asOf)),
          Fact.of("Kind", PlacementTypes.words(coming.type())));
    }
    if (lives == null) {
      return List.of(Fact.of("Placement", NotSeen.NO_PLACEMENT + ", on " + Dates.day(asOf)));
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(home(home, lives.householdId()));
    facts.add(Fact.of("Since", Dates.day(lives.start())));
    facts.add(Fact.of("Kind", PlacementTypes.words(lives.type())));
    facts.add(Fact.where("Where", Words.where(lives.local(), lives.where(), authority)));
    facts.add(
        Fact.of(
            "Distance from home",
            lives.distanceMiles() == null
                ? NOT_KNOWN
                : Numbers.miles(lives.distanceMiles())
                    + (lives.where().precision() == Whereabouts.Precision.SECTOR
                        ? ", from the middle of the postcode sector"
                        : "")));
    return facts;
  }

  /** A home of the register that the visitor may not see is not said to be missing from it. */
  static Fact home(@Nullable HouseholdView home, @Nullable HouseholdId recorded) {
    if (home != null) {
      return Fact.link("Home", home.name(), "/households/" + home.snapshot().id());
    }
    return Fact.of(
        "Home", recorded == null ? "Not in the register of households" : PlacementsList.NOT_SHOWN);
  }

  /** The three lists of the placement plan (R-PERM-33). */
  private static List<Fact> delegated(Delegated plan) {
    return List.of(
        Fact.of("The carers decide", nothingIf(plan.toCarers())),
        Fact.of("The parents decide", nothingIf(plan.toParents())),
        Fact.of("The authority keeps", nothingIf(plan.kept())));
  }

  private static String nothingIf(@Nullable String decisions) {
    return decisions == null ? "Nothing is listed" : decisions;
  }

  private List<Fact> identity() {
    var heritage = child.heritage();
    return List.of(
        Fact.of("Sex", Words.sex(child.sex())),
        Fact.of("In the child’s words", set(heritage.specific())),
        Fact.of("Ethnic group", set(heritage.ethnicGroups())),
        Fact.of("Nationality", set(heritage.nationalities())),
        Fact.of("First language", set(heritage.firstLanguages())),
        Fact.of("Other languages", set(heritage.otherLanguages())),
        Fact.of("Religion", set(heritage.religions())));
  }

  private static String set(Set<String> words) {
    return words.isEmpty() ? NOT_KNOWN : String.join("; ", words);
  }

  private List<Fact> needs() {
    List<Fact> facts = new ArrayList<>();
    for (NeedKind kind : NeedKind.values()) {
      NeedLevel level = child.snapshot().needs().level(kind);
      if (level != null) {
        facts.add(
            Fact.of(
                Numbers.sentence(kind.words()),
                switch (level) {
                  case NONE -> "None";
                  case SOME -> "Some";
                  case HIGH -> "High";
                }));
      }
    }
    return facts;
  }

  private ChildPage.Sibling sibling(ChildView sibling) {
    SiblingKind kind =
        child.siblings().stream()
            .filter(each -> each.id().equals(sibling.id()))
            .map(ChildView.Sibling::kind)
            .findFirst()
            .orElse(SiblingKind.FULL);
    String how =
        switch (kind) {
          case FULL -> "";
          case HALF -> "Half sibling. ";
          case STEP -> "Step sibling. ";
          case ADOPTIVE -> "By adoption. ";
        };
    return related(sibling, how);
  }

  private ChildPage.Sibling relative(ChildView relative, OwnFamily family) {
    return related(
        relative, relative.id().equals(family.parent()) ? "Own parent. " : "Own child. ");
  }

  /**
   * @param how they are related, in front of where they live
   */
  private ChildPage.Sibling related(ChildView other, String how) {
    ChildView.CurrentPlacement lives = other.placement();
    ChildView.CurrentPlacement own = child.placement();
    boolean same =
        lives != null
            && own != null
            && lives.householdId() != null
            && lives.householdId().equals(own.householdId());
    String where =
        lives == null ? NotSeen.NO_PLACEMENT : same ? "Lives in the same home" : "Lives elsewhere";
    return new ChildPage.Sibling(
        Words.name(other) + ", " + Words.age(other), "/children/" + other.id(), how + where);
  }

  private static String or(@Nullable String text) {
    return text == null ? NOT_KNOWN : text;
  }
}
