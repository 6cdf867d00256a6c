package uk.kith.app.web.permanence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.LegalStatuses;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Choice;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Tag;
import uk.kith.court.api.GuardianshipView;
import uk.kith.court.api.PermanenceView;
import uk.kith.court.api.PermanenceView.Measure;
import uk.kith.court.api.PermanenceView.RouteLine;
import uk.kith.court.api.RouteHistoryLine;
import uk.kith.court.engine.guardianship.Kind;
import uk.kith.court.engine.permanence.MidwayCheck;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.PermanenceStep;
import uk.kith.court.engine.permanence.ReviewReason;
import uk.kith.court.engine.permanence.Reviews.Review;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.court.engine.permanence.ToldPlan;
import uk.kith.court.engine.permanence.Weeks;

/**
 * A child's way to permanence in the words of the page; a pure function of what is recorded.
 *
 * @param mayRecord true when the visitor sets routes, plan and steps, and begins cases
 * @param mayRaise true for a reviewing officer, who raises concerns and takes them further
 * @param done also who applied to adopt
 * @param applied an application for an adoption order is recorded
 * @param cases towards special guardianship and child arrangements, in words
 * @param history everything that was said of the routes, newest first
 */
public record ChildPermanencePage(
    String href,
    String childHref,
    String child,
    String heading,
    List<Fact> facts,
    List<FindingView> findings,
    List<RouteRow> routes,
    List<ReviewRow> reviews,
    List<Fact> done,
    boolean applied,
    List<ConcernPart> concerns,
    List<Fact> cases,
    List<Fact> history,
    boolean mayRecord,
    boolean mayRaise) {

  public static final List<Column> ROUTE_COLUMNS =
      List.of(Column.of("Route"), Column.of("How it stands"), Column.of("Since"), Column.of("Why"));

  public static final List<Column> REVIEW_COLUMNS =
      List.of(Column.of("Review"), Column.of("Due"), Column.of("Held"), Column.of("State"));

  /** R-PERM-21. */
  public static final List<Choice> PATHWAY =
      List.of(Choice.of("true", "The pathway plan stands for the permanence plan"));

  public static final List<Choice> ROUTES =
      Arrays.stream(Route.values()).map(route -> Choice.of(route.name(), route.words())).toList();

  public static final List<Choice> STEPS =
      Arrays.stream(PermanenceStep.values())
          .map(step -> Choice.of(step.name(), step.words()))
          .toList();

  /** Why an earlier review is asked for; a visit that makes one necessary asks by itself. */
  public static final List<Choice> REVIEW_REASONS =
      Stream.of(ReviewReason.REVIEWING_OFFICER, ReviewReason.OTHER)
          .map(reason -> Choice.of(reason.name(), reason.words()))
          .toList();

  public static final List<Choice> KINDS =
      Arrays.stream(Kind.values()).map(kind -> Choice.of(kind.name(), kind.words())).toList();

  public static final List<Choice> YES_NO =
      List.of(Choice.of("true", "Yes"), Choice.of("false", "No"));

  /**
   * A route of the child.
   *
   * @param href of its form; null when the visitor records nothing
   */
  public record RouteRow(String name, @Nullable String href, Tag state, String since, String why) {}

  /** A review, held or to come. */
  public record ReviewRow(String name, String due, String held, Tag state) {}

  static ChildPermanencePage of(
      PermanenceView view,
      List<RouteHistoryLine> said,
      List<GuardianshipView> cases,
      boolean mayRecord,
      boolean mayRaise) {
    String child = "/children/" + view.child().id();
    String name = Names.of(view.child());
    return new ChildPermanencePage(
        child + "/permanence",
        child,
        name,
        "Permanence for " + name,
        facts(view),
        findings(view),
        view.routes().stream()
            .map(
                line -> route(line, view.proposed(line.route()), child + "/permanence/", mayRecord))
            .toList(),
        view.reviews().stream().map(review -> review(review, view.asOf())).toList(),
        Stream.concat(
                view.done().stream().map(ChildPermanencePage::done),
                view.applicants().stream().map(ApplicantsPage::fact))
            .toList(),
        ApplicantsPage.appliedOn(view) != null,
        ConcernPart.of(view.concerns(), child, view.asOf(), mayRaise),
        cases.stream().map(ChildPermanencePage::guardianship).toList(),
        said.stream().map(ChildPermanencePage::said).toList(),
        mayRecord,
        mayRaise);
  }

  private static Fact done(PermanenceView.StepLine line) {
    return Fact.of(
        Dates.day(line.on()),
        line.step().words()
            + (line.note() == null ? "" : ": " + line.note())
            + (line.told() ? ", told by the case system" : ""));
  }

  private static List<FindingView> findings(PermanenceView view) {
    return view.findings().stream()
        .map(
            f ->
                new FindingView(f.rule().value(), LegalStatuses.inText(f.text()), f.source(), null))
        .toList();
  }

  static List<Fact> facts(PermanenceView view) {
    List<Fact> facts = new ArrayList<>();
    LocalDate ended = view.careEnded();
    facts.add(
        Fact.of(
            "Looked after",
            "since "
                + Dates.day(view.careBegan())
                + (ended == null
                    ? ""
                    : (view.toFollow() ? "; the last placement ended on " : ", until ")
                        + Dates.day(ended))));
    PermanencePlan plan = view.plan();
    facts.add(
        Fact.of(
            "Plan",
            plan == null
                ? "None recorded"
                : plan.primary().words()
                    + (plan.pathway() ? " (pathway plan)" : "")
                    + ", since "
                    + Dates.day(plan.on())));
    LocalDate due = view.nextReview().dueOn();
    String instead = NextReview.insteadOfDay(view.nextReview());
    facts.add(
        Fact.of(
            "Next review",
            isOver(view)
                ? "None: " + over(view)
                : instead != null
                    ? instead
                    : due == null ? "Not known" : Dates.dayAndDue(due, view.asOf())));
    facts.add(Fact.of("Reviewing officer", Words.orNotKnown(view.reviewingOfficer())));
    facts.add(Fact.of("Midway check", midwayCheck(view)));
    facts.add(Fact.of("Until a plan", weeks(view, Measure.PLAN)));
    facts.add(Fact.of("Until the home for good", weeks(view, Measure.PERMANENT_PLACEMENT)));
    facts.add(Fact.of("Until the legal status", weeks(view, Measure.PERMANENT_STATUS)));
    return facts;
  }

  /** Whether care has ended, with an adoption order or otherwise: nothing of it goes on. */
  private static boolean isOver(PermanenceView view) {
    LocalDate ended = view.careEnded();
    return ended != null && !ended.isAfter(view.asOf());
  }

  /** Why nothing goes on; nobody ended care whose next placement is only not recorded. */
  private static String over(PermanenceView view) {
    return view.toFollow() ? "not while the next placement is missing" : "care has ended";
  }

  /** The last one since the last review, or since care began. */
  private static String midwayCheck(PermanenceView view) {
    MidwayCheck check = view.midwayCheck();
    LocalDate done = check.doneOn();
    LocalDate due = check.dueOn();
    if (done != null) {
      return Dates.day(done);
    }
    if (isOver(view)) {
      return "None since the last review; " + over(view);
    }
    String since = view.reviews().size() < 2 ? "care began" : "the last review";
    return "None since "
        + since
        + (due == null ? "" : "; due " + Dates.dayAndDue(due, view.asOf()));
  }

  /** R-PERM-22, open ones told as open. */
  private static String weeks(PermanenceView view, Measure measure) {
    Weeks weeks = view.weeks().get(measure);
    if (weeks == null) {
      return "Not known";
    }
    String many = Numbers.many(weeks.weeks(), "week") + " in care";
    return weeks.reached()
        ? many
        : many
            + (view.toFollow()
                ? ", until the last placement ended"
                : isOver(view) ? ", until it ended without it" : " so far");
  }

  /** A route that is blank and that the case system's plan names stays blank, and says so. */
  private static RouteRow route(
      RouteLine line, ToldPlan.@Nullable Proposed proposed, String href, boolean mayRecord) {
    LocalDate on = line.on();
    List<String> why = new ArrayList<>();
    if (line.reason() != null && !line.reason().isEmpty()) {
      why.add(line.reason());
    }
    if (line.horizon() != null) {
      why.add(line.horizon().words());
    }
    if (proposed != null) {
      why.add("Pursued by the case system’s plan from " + Dates.day(proposed.on()));
    }
    if (line.code() != null) {
      why.add("Goes out as “" + line.code().words() + "” (" + line.code().name() + ")");
    }
    return new RouteRow(
        line.route().words(),
        mayRecord ? href + line.route().name() : null,
        tag(line.status()),
        on == null ? "" : Dates.day(on),
        String.join("; ", why));
  }

  /** A blank is a gap, so it stands out; nothing here is green. */
  static Tag tag(RouteStatus status) {
    return new Tag(
        status.words(),
        switch (status) {
          case BLANK -> Tag.Colour.YELLOW;
          case CONSIDERED, RULED_OUT -> Tag.Colour.GREY;
          case PURSUED -> Tag.Colour.BLUE;
        });
  }

  private static ReviewRow review(Review review, LocalDate asOf) {
    LocalDate due = review.dueOn();
    LocalDate held = review.heldOn();
    LocalDate day = held == null ? asOf : held;
    String instead = NextReview.insteadOfDay(review);
    if (instead != null && review.noneAfter() != null) {
      return new ReviewRow(
          ReviewList.number(review.number()),
          instead,
          "Not yet",
          new Tag("Not due", Tag.Colour.GREY));
    }
    return new ReviewRow(
        ReviewList.number(review.number()),
        due == null
            ? instead == null ? "Not known" : instead
            : Dates.day(due) + (review.provisional() ? " (provisional)" : ""),
        held == null ? "Not yet" : Dates.day(held),
        due != null && review.isLate(asOf)
            ? new Tag(Dates.due(due, day), Tag.Colour.RED)
            : new Tag(held == null ? "To be held" : "Held", Tag.Colour.GREY));
  }

  static Fact guardianship(GuardianshipView each) {
    LocalDate due = each.reportDue();
    return Fact.link(
        each.kind().words() + (each.open() ? ", under way" : ", over"),
        each.carer()
            + (due == null || !each.open()
                ? ""
                : "; report due " + GuardianshipPage.reportDue(due, each)),
        GuardianshipList.HREF + "/" + each.id());
  }

  private static Fact said(RouteHistoryLine line) {
    String reason = line.mark().reason();
    return Fact.of(
        Dates.day(line.mark().on()),
        line.mark().route().words()
            + ": "
            + line.mark().status().words().toLowerCase(Locale.UK)
            + (reason == null || reason.isEmpty() ? "" : " (" + reason + ")")
            + (line.closedAt() == null ? "" : "; closed later")
            + ", recorded by "
            + line.recordedBy());
  }
}
