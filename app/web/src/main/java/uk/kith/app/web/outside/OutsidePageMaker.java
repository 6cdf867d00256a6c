package uk.kith.app.web.outside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.DeletedHomes;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Pounds;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.LifeEvents.EventView;
import uk.kith.placements.api.PlacementsOutside.OutsideView;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.outside.Cost;
import uk.kith.placements.engine.outside.LocalOption;
import uk.kith.placements.engine.outside.OutsideReason;
import uk.kith.placements.engine.outside.Purchase;

/** Makes the account of one placement outside the area; a pure function. */
final class OutsidePageMaker {

  private OutsidePageMaker() {}

  private static final Set<LifeEvent> PAPERS =
      Set.of(
          LifeEvent.EXPLOITATION_RISK_ASSESSMENT,
          LifeEvent.EXPLOITATION_SAFETY_PLAN,
          LifeEvent.EXPLOITATION_MISSING_PLAN);

  private static final FindingView EXPLOITATION =
      new FindingView(
          "R-PLACE-43",
          "A child who is placed away to be safe needs three papers: a risk assessment, a safety"
              + " plan and a missing-from-care plan are due by the first day, and anew after each"
              + " time the child was missing. Record them with the child.",
          "product default, from the inspection of 2014",
          null);

  /**
   * @param done what was recorded of the placement
   */
  static OutsidePage make(
      OutsideView view,
      ChildView child,
      Map<HouseholdId, HouseholdView> homes,
      String authority,
      List<EventView> done,
      boolean mayRecord) {
    OutsideReason reason = view.reason();
    String name = Words.name(child);
    return new OutsidePage(
        "/placements-outside/" + view.placement(),
        "/children/" + child.id(),
        Words.fullName(child),
        "Why " + name + " lives outside " + authority,
        facts(view, homes, authority),
        reason == null ? null : reason.words(),
        view.explanation(),
        Stream.concat(
                view.findings().stream()
                    .map(f -> new FindingView(f.rule().value(), f.text(), f.source(), null)),
                exploitation(reason, done))
            .toList(),
        mayRecord,
        intro(view, authority),
        view.considered().stream().map(each -> considered(each, homes)).toList());
  }

  /** The reason alone makes them due; they are named until each was made once. */
  private static Stream<FindingView> exploitation(
      @Nullable OutsideReason reason, List<EventView> done) {
    boolean made =
        PAPERS.stream()
            .allMatch(
                paper ->
                    done.stream()
                        .anyMatch(each -> each.event() == paper && each.withdrawnWhy() == null));
    return reason == OutsideReason.SAFETY && !made ? Stream.of(EXPLOITATION) : Stream.empty();
  }

  private static List<Fact> facts(
      OutsideView view, Map<HouseholdId, HouseholdView> homes, String authority) {
    List<Fact> facts = new ArrayList<>();
    HouseholdId id = view.household();
    HouseholdView home = id == null ? null : homes.get(id);
    facts.add(
        home == null
            ? Fact.of(
                "Home",
                DeletedHomes.or(id, id == null ? "Not in the register" : "Not shown to your role"))
            : Fact.link("Home", home.name(), "/households/" + id));
    facts.add(
        Fact.of(
            "Where",
            Words.where(false, view.where(), authority).text()
                + ", "
                + Numbers.miles(view.distanceMiles())
                + (view.distanceMiles() == null ? "" : " from home")));
    LocalDate end = view.end();
    facts.add(
        Fact.of(
            "Since", Dates.day(view.start()) + (end == null ? "" : ", until " + Dates.day(end))));
    facts.add(Fact.of("Fee", fee(view.cost())));
    return facts;
  }

  private static String fee(@Nullable Cost cost) {
    return cost == null
        ? "Not recorded"
        : Pounds.text(cost.weeklyFeePence())
            + " a week, "
            + cost.provider()
            + ", "
            + Words.within(purchase(cost.purchase()))
            + (cost.grade() == null ? "" : ", grade " + cost.grade());
  }

  private static String purchase(Purchase purchase) {
    return OutsidePage.PURCHASES.get(purchase.ordinal()).text();
  }

  /** A list that was worked out afterwards is told from one that whoever chose had seen. */
  private static String intro(OutsideView view, String authority) {
    List<LocalOption> considered = view.considered();
    if (considered.isEmpty()) {
      return "None were kept. They are kept when a home is reserved from the options of a search,"
          + " and when a placement is recorded by hand within four weeks of its first day.";
    }
    String day = Dates.day(view.start());
    if (view.byHand()) {
      return "Worked out by Kith when the placement was recorded by hand: "
          + Numbers.many(considered.size(), "home")
          + " in "
          + authority
          + ", as the register had them on "
          + day
          + ".";
    }
    return Numbers.many(considered.size(), "home")
        + " in "
        + authority
        + (considered.size() == 1 ? " was" : " were")
        + " there when this home was chosen, for the placement from "
        + day
        + ".";
  }

  private static OutsidePage.Considered considered(
      LocalOption option, Map<HouseholdId, HouseholdView> homes) {
    HouseholdView home = homes.get(option.household());
    RuleId rule = option.rule();
    return new OutsidePage.Considered(
        home == null ? DeletedHomes.or(option.household(), "A household") : home.name(),
        home == null ? null : "/households/" + option.household(),
        option.reason(),
        rule == null ? "None" : rule.value());
  }
}
