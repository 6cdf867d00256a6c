package uk.kith.app.web.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.action.RuleStep;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.permanence.ConcernWords;
import uk.kith.app.web.permanence.NextReview;
import uk.kith.court.api.ConcernView;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.engine.permanence.PermanencePlan;

/**
 * What the timeline says of a child whom nothing leads to court or to an order, as it is of one for
 * whom the plan is long-term fostering: what is recorded, and the next review.
 *
 * @param facts empty where nothing is on record of the child's way to permanence
 */
public record NoWay(String says, List<Fact> facts) {

  /**
   * @param child name
   * @param view null when nothing is on record of its way to permanence
   */
  static NoWay of(String child, @Nullable PermanenceView view) {
    boolean inCare = view != null && view.careEnded() == null;
    boolean planned = view != null && inCare && view.plan() != null;
    return new NoWay(
        "Nothing on record leads "
            + child
            + " to court or to a permanent order"
            + (planned ? ": the plan on record asks the court for none. " : ". ")
            + "The steps appear here once a legal gateway decision, pre-proceedings, an application"
            + " to the court, "
            + (planned ? "another" : "a")
            + " permanence plan or a special guardianship case is recorded.",
        view == null || !inCare ? List.of() : facts(view));
  }

  private static List<Fact> facts(PermanenceView view) {
    PermanencePlan plan = view.plan();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        Fact.link(
            "Plan",
            plan == null
                ? "None is recorded"
                : plan.primary().words() + ", since " + Dates.day(plan.on()),
            "/children/" + view.child().id() + "/permanence"));
    facts.addAll(next(view));
    ConcernView concern = view.openConcern();
    if (concern != null) {
      facts.add(
          Fact.of(
              "Concern of the reviewing officer",
              concern.now().stage().words()
                  + ConcernWords.to(concern)
                  + ConcernWords.more(view.otherConcerns())));
    }
    return facts;
  }

  /**
   * The next step of a child looked after whose way waits for nothing, as the list of permanence
   * has it; why no review is due or its day not told.
   */
  static List<Fact> next(PermanenceView view) {
    List<Fact> facts = new ArrayList<>();
    String instead = NextReview.insteadOfDay(view.nextReview());
    if (instead != null) {
      facts.add(Fact.of("Next review", instead));
    }
    RuleStep next = NextReview.step(view.nextReview(), NextReview.TO_HOLD, view.asOf());
    if (next != null) {
      LocalDate by = next.by();
      String whose = next.whose();
      facts.add(
          Fact.link("Next step", next.what(), "/children/" + view.child().id() + "/permanence"));
      if (whose != null) {
        facts.add(Fact.of("Whose", whose));
      }
      facts.add(Fact.of("By", by == null ? "Not known" : Dates.dayAndDue(by, view.asOf())));
    }
    return facts;
  }
}
