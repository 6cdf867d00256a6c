package uk.kith.app.web.court;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.court.CasePage.Step;
import uk.kith.court.api.CourtCorrections.Kind;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ApplicationView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.ProceedingsView.DirectionView;
import uk.kith.court.api.ProceedingsView.GrantedExtension;
import uk.kith.court.api.ProceedingsView.HearingView;
import uk.kith.court.api.ProceedingsView.LedBy;
import uk.kith.court.api.ProceedingsView.OrderView;
import uk.kith.court.api.ProceedingsView.PlanView;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Id;

/**
 * What can be recorded of a line of a case once it stands: its decision, or that it was a mistake.
 * Links to forms, for those who may; each names the line for those who hear the link alone.
 */
final class EntrySteps {

  private final String href;
  private final boolean mayRecord;

  /**
   * @param href address of the case
   * @param mayRecord true for those who record what happens in court
   */
  EntrySteps(String href, boolean mayRecord) {
    this.href = href;
    this.mayRecord = mayRecord;
  }

  List<Step> of(ApplicationView application) {
    String about = ": " + application.text();
    return allowed(
        application.granted() == null
            ? decision(CourtDecision.APPLICATIONS.path(application.id()), about)
            : null,
        mistake(Kind.APPLICATION, application.id(), about));
  }

  List<Step> of(PlanView plan, String child) {
    String about = ": plan of " + Dates.day(plan.on()) + " for " + child;
    return allowed(
        plan.approved() == null ? decision(CourtDecision.PLANS.path(plan.id()), about) : null,
        mistake(Kind.PLAN, plan.id(), about));
  }

  List<Step> of(OrderView order, String child) {
    return allowed(
        null, mistake(Kind.ORDER, order.id(), ": " + CaseLines.of(order) + ", for " + child));
  }

  List<Step> of(GrantedExtension extension, String child) {
    return allowed(
        null,
        mistake(
            Kind.EXTENSION,
            extension.id(),
            ": more time of " + Dates.day(extension.grantedOn()) + " for " + child));
  }

  /** A filing that was recorded by mistake, or the whole direction. */
  List<Step> of(DirectionView direction) {
    String about = ": " + direction.text();
    Step whole = mistake(Kind.DIRECTION, direction.id(), about);
    return direction.filedOn() == null
        ? allowed(null, whole)
        : allowed(
            Step.rare(
                "Filing recorded by mistake",
                href + CourtMistake.path(Kind.FILING, direction.id()),
                about),
            Step.rare("Direction recorded by mistake", whole.href(), about));
  }

  /** What the application asks for, the day of issue, and the case as a whole. */
  List<Step> ofCase(ProceedingsView view) {
    List<Step> steps = new ArrayList<>();
    steps.add(
        Step.rare(
            "Correct what it asks for", href + CourtMistake.path(Kind.CASE_KIND, view.id()), ""));
    if (view.issuedOn() != null) {
      steps.add(
          Step.rare(
              "Correct the day of issue", href + CourtMistake.path(Kind.ISSUE, view.id()), ""));
    }
    steps.add(
        Step.rare(
            "Opened by mistake", href + CourtMistake.path(Kind.CASE, view.id()), ": the case"));
    return mayRecord ? steps : List.of();
  }

  /**
   * The family meeting before the application: what was recorded of the case can be taken back,
   * what pre-proceedings tell is recorded there.
   */
  List<Step> ofMeeting(ChildInProceedings child, String name) {
    String about = ": family meeting for " + name;
    List<Step> all = new ArrayList<>();
    if (child.ledBy() != null) {
      all.add(new Step("Record it in pre-proceedings", meetingForm(child), about));
    }
    if (child.familyMeeting() != null) {
      all.add(mistake(Kind.MEETING, child.child(), about));
    }
    return mayRecord ? all : List.of();
  }

  /** Where the family meeting of a child is recorded. */
  String meetingForm(ChildInProceedings child) {
    LedBy ledBy = child.ledBy();
    return ledBy == null
        ? href + "/family-meeting"
        : "/pre-proceedings/" + ledBy.preProceedings() + BeforeCourtForms.OFFER;
  }

  /** From when a child is part of the case, and that it is. */
  List<Step> ofChild(ChildId child, String name) {
    return allowed(
        Step.rare(
            "Correct the day of joining",
            href + CourtMistake.path(Kind.JOINING, child),
            ": " + name),
        Step.rare("No part of the case", href + CourtMistake.path(Kind.CHILD, child), ": " + name));
  }

  /** How the application ended for a child. */
  List<Step> ofEnd(ChildId child, String name) {
    return allowed(null, mistake(Kind.END, child, ": end of the application for " + name));
  }

  /**
   * The last move, else the listing; a hearing that is listed instead of another goes with the move
   * of that other, whose new day is then put right.
   */
  List<Step> of(HearingView hearing) {
    String about = ": " + CaseLines.name(hearing) + " of " + Dates.day(hearing.on());
    if (hearing.status() != HearingStatus.LISTED) {
      return allowed(null, mistake(Kind.MOVE, hearing.id(), about));
    }
    return hearing.follows() == null
        ? allowed(null, mistake(Kind.HEARING, hearing.id(), about))
        : allowed(
            null,
            Step.rare(
                "New day recorded by mistake",
                href + CourtMistake.path(Kind.MOVE, hearing.follows()),
                about));
  }

  private Step decision(String path, String about) {
    return new Step("Record the decision", href + path, about);
  }

  private Step mistake(Kind kind, Id id, String about) {
    return Step.rare("Recorded by mistake", href + CourtMistake.path(kind, id), about);
  }

  private List<Step> allowed(@Nullable Step first, Step last) {
    List<Step> steps = new ArrayList<>();
    if (first != null) {
      steps.add(first);
    }
    steps.add(last);
    return mayRecord ? steps : List.of();
  }
}
