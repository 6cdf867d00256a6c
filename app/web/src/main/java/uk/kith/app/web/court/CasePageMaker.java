package uk.kith.app.web.court;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Fact;
import uk.kith.app.web.component.FindingView;
import uk.kith.app.web.component.Tag;
import uk.kith.app.web.court.CasePage.ChildLine;
import uk.kith.app.web.court.CasePage.DirectionLine;
import uk.kith.app.web.court.CasePage.HearingLine;
import uk.kith.court.api.ProceedingsView;
import uk.kith.court.api.ProceedingsView.ApplicationView;
import uk.kith.court.api.ProceedingsView.ChildInProceedings;
import uk.kith.court.api.ProceedingsView.DirectionView;
import uk.kith.court.api.ProceedingsView.HearingView;
import uk.kith.court.api.ProceedingsView.ListedFor;
import uk.kith.court.api.ProceedingsView.OrderView;
import uk.kith.court.api.ProceedingsView.PlanView;
import uk.kith.kernel.ChildId;
import uk.kith.placements.api.ChildView;

/** Says of a case what people ask: who, how far, what is listed, what was to be filed. */
final class CasePageMaker {

  private final ProceedingsView view;
  private final Map<ChildId, ChildView> known;

  CasePageMaker(ProceedingsView view, Map<ChildId, ChildView> known) {
    this.view = view;
    this.known = known;
  }

  CasePage page() {
    return new CasePage(
        CourtLines.names(view.children(), known),
        view.caseNumber(),
        facts(),
        view.children().stream()
            .filter(child -> known.containsKey(child.child()))
            .map(this::child)
            .toList(),
        view.hearings().stream().map(CasePageMaker::hearing).toList(),
        view.directions().stream().map(this::direction).toList(),
        view.applications().stream().map(CasePageMaker::application).toList());
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Application", kind()));
    facts.add(Fact.of("Submitted", Dates.dayOrNotKnown(view.submittedOn())));
    facts.add(Fact.of("Issued", Dates.dayOrNotKnown(view.issuedOn())));
    facts.add(Fact.of("Court", said(view.people().court())));
    facts.add(Fact.of("Judge", said(view.people().judge())));
    facts.add(Fact.of("Our lawyer", said(view.people().lawyer())));
    facts.add(Fact.of("Children’s guardian", said(view.people().guardian())));
    facts.add(
        Fact.of(
            "Notice",
            view.people().shortNotice() == null
                ? "usual"
                : "short, "
                    + switch (view.people().shortNotice()) {
                      case IMMEDIATE_SAFETY -> "for immediate safety";
                      case EMERGENCY_PROTECTION_CRITERIA -> "as for an emergency protection order";
                      case OTHER -> "for another reason";
                    }));
    return facts;
  }

  private String kind() {
    return switch (view.kind()) {
      case CARE -> "Care order";
      case SUPERVISION -> "Supervision order";
      case PLACEMENT_ORDER -> "Placement order";
      case REVOCATION -> "Revocation of a placement order";
      case SPECIAL_GUARDIANSHIP -> "Special guardianship";
      case CHILD_ARRANGEMENTS -> "Child arrangements";
      case DISCHARGE -> "Discharge of a care order";
      case EMERGENCY_PROTECTION -> "Emergency protection order";
      case OTHER -> "Other";
    };
  }

  private ChildLine child(ChildInProceedings child) {
    LocalDate from =
        Objects.requireNonNull(view.issuedOn() == null ? view.submittedOn() : view.issuedOn());
    ListedFor last = child.finalHearing();
    ChildView who = Objects.requireNonNull(known.get(child.child()));
    return new ChildLine(
        Words.name(who),
        "/children/" + child.child(),
        CourtLines.tag(child.track()),
        child.week() == null
            ? Numbers.sentence(child.stage().words())
            : "Week " + child.week() + ", " + child.stage().words(),
        WeekBar.of(from, child.limit(), last == null ? null : last.endsOn(), view.asOf()),
        limit(child),
        child.orders().stream().map(CasePageMaker::order).toList(),
        child.plans().stream().map(CasePageMaker::plan).toList(),
        child.findings().stream()
            .map(
                finding ->
                    new FindingView(finding.rule().value(), finding.text(), finding.source(), null))
            .toList());
  }

  private static String limit(ChildInProceedings child) {
    LocalDate limit = child.limit();
    if (limit == null) {
      return "No law limits these proceedings";
    }
    int extensions = child.extensions().size();
    return Dates.day(limit)
        + (child.limitIsProvisional() ? ", provisional" : "")
        + (extensions == 0
            ? ""
            : ", extended " + (extensions == 1 ? "once" : extensions + " times"));
  }

  private static String order(OrderView order) {
    String what = order.otherWords() == null ? order.form().words() : order.otherWords();
    LocalDate end = order.endsOn();
    return what
        + ", made on "
        + Dates.day(order.madeOn())
        + (end == null ? "" : ", to " + Dates.day(end) + (order.extended() ? " as extended" : ""));
  }

  private static String plan(PlanView plan) {
    Boolean approved = plan.approved();
    return (plan.last() ? "Final plan: " : "First plan: ")
        + plan.plan().words().toLowerCase(Locale.UK)
        + ", "
        + Dates.day(plan.on())
        + (approved == null ? ", not decided" : approved ? ", approved" : ", not approved");
  }

  private static HearingLine hearing(HearingView hearing) {
    LocalTime at = hearing.at();
    String when =
        Dates.day(hearing.on())
            + (hearing.endsOn().equals(hearing.on()) ? "" : " to " + Dates.day(hearing.endsOn()))
            + (at == null ? "" : " at " + at);
    List<String> became = new ArrayList<>();
    if (hearing.movedOn() != null && !hearing.movedOn().equals(hearing.on())) {
      became.add(Dates.day(hearing.movedOn()));
    }
    if (hearing.reason() != null) {
      became.add(
          hearing.reason().words()
              + (hearing.reason().isAuthoritys() ? " (" + hearing.reason() + ")" : ""));
    }
    if (hearing.note() != null) {
      became.add(hearing.note());
    }
    return new HearingLine(
        hearing.otherWords() == null ? hearing.type().words() : hearing.otherWords(),
        when,
        new Tag(
            hearing.status().words(),
            hearing.status().isPutOff() ? Tag.Colour.YELLOW : Tag.Colour.GREY),
        String.join("; ", became));
  }

  private DirectionLine direction(DirectionView direction) {
    String due =
        Dates.day(direction.dueOn())
            + (direction.dueAt() == null ? "" : " at " + direction.dueAt());
    List<String> more = new ArrayList<>();
    if (direction.filedOn() != null) {
      more.add("filed " + Dates.day(direction.filedOn()));
    }
    if (direction.workingDaysLate() > 0) {
      more.add(Numbers.many(direction.workingDaysLate(), "working day") + " late");
    }
    if (!direction.dueOn().equals(direction.firstDueOn())) {
      more.add("first due " + Dates.day(direction.firstDueOn()));
    }
    return new DirectionLine(
        direction.text(),
        direction.assignee().words(),
        due,
        new Tag(
            direction.standing().words(),
            switch (direction.standing()) {
              case OUTSTANDING -> Tag.Colour.RED;
              case LATE -> Tag.Colour.YELLOW;
              case ON_TIME, NOT_YET_DUE, WITHDRAWN -> Tag.Colour.GREY;
            }),
        String.join(", ", more));
  }

  private static String application(ApplicationView application) {
    Boolean granted = application.granted();
    return Dates.day(application.madeOn())
        + ", "
        + application.by().words()
        + ": "
        + application.text()
        + (granted == null ? ". Not decided." : granted ? ". Granted." : ". Refused.");
  }

  private static String said(@Nullable String text) {
    return text == null ? "not recorded" : text;
  }
}
