package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.adoption.PanelAgenda.Item;
import uk.kith.app.web.adoption.PanelAgenda.Named;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.api.EarlyAlert;
import uk.kith.matching.api.FamilyFindingView;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.api.PanelDays.PanelItem;
import uk.kith.matching.engine.adoption.AdopterStage;
import uk.kith.matching.engine.adoption.AdoptionPolicy;
import uk.kith.matching.engine.adoption.AdoptiveFamily;
import uk.kith.matching.engine.adoption.FamilyStep;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.matching.engine.adoption.PanelAdvice;
import uk.kith.matching.engine.adoption.PanelBooking;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.engine.HouseholdSnapshot;

/** Items of the agenda of a panel: each with what is done and what is missing; pure functions. */
final class PanelAgendaItems {

  private PanelAgendaItems() {}

  private static List<String> booked(boolean sent, List<String> says) {
    List<String> all = new ArrayList<>(says);
    if (!sent) {
      all.add(0, "The link is booked, and the papers have not gone to the panel.");
    }
    return all;
  }

  static List<String> passed(LocalDate booked, boolean sent, Map<LinkStep, LocalDate> done) {
    List<String> all = new ArrayList<>();
    PanelAdvice advice = PanelAdvice.last(done);
    all.add(
        "Booked to the panel of "
            + Dates.day(booked)
            + (advice == null ? "; no recommendation is recorded." : ". " + said(advice)));
    all.addAll(booked(sent, List.of()));
    return all;
  }

  static List<String> unbooked(Map<LinkStep, LocalDate> done) {
    List<String> all = new ArrayList<>();
    PanelAdvice.all(done).forEach(advice -> all.add(said(advice)));
    return all;
  }

  /** A link of a panel, with what became of it by today. */
  static Item ofPanel(PanelItem item, LocalDate day, LocalDate today, AdoptionPolicy policy) {
    LinkView link = item.link();
    return item(
        item.children(),
        link,
        told(item, day, today, List.of()),
        PanelSteps.cells(done(link), day, policy));
  }

  /** What is done and missing for the panel, and what became of it by today; no stops. */
  static List<String> told(PanelItem item, LocalDate day, LocalDate today, AdoptionPolicy policy) {
    return told(item, day, today, PanelSteps.says(done(item.link()), day, policy));
  }

  private static List<String> told(
      PanelItem item, LocalDate day, LocalDate today, List<String> steps) {
    LinkView link = item.link();
    List<String> says =
        new ArrayList<>(booked(day.isBefore(today) || link.state() != LinkState.LINKED, steps));
    LocalDate bookedTo = item.bookedTo();
    if (item.place() != PanelBooking.Place.ON) {
      says.add(
          (item.place() == PanelBooking.Place.MOVED
                  ? "It was moved to another day"
                  : "The booking to this day was taken back or corrected")
              + (bookedTo == null
                  ? " and is booked to no panel now."
                  : " and is booked to the panel of " + Dates.day(bookedTo) + " now."));
    }
    item.advice().forEach(advice -> says.add(said(advice)));
    if (item.place() == PanelBooking.Place.ON && bookedTo != null && bookedTo.isAfter(day)) {
      says.add("It is booked to the panel of " + Dates.day(bookedTo) + " now.");
    }
    if (item.advice().isEmpty() && day.isBefore(today) && item.place() == PanelBooking.Place.ON) {
      says.add("No recommendation is recorded.");
    }
    if (item.now() != LinkState.LINKED && item.now() != LinkState.PANEL) {
      says.add(item.now().words() + " since " + Dates.day(item.since()) + ".");
    }
    return says;
  }

  /** "The panel deferred the match on 24 September 2014." */
  static String said(PanelAdvice advice) {
    return advice.said().words() + " on " + Dates.day(advice.on()) + ".";
  }

  static Map<LinkStep, LocalDate> done(LinkView link) {
    return link.steps().stream()
        .collect(Collectors.toMap(LinkView.StepLine::step, LinkView.StepLine::on));
  }

  /** A link that waits for a panel: what is done and missing stands in columns. */
  static Item match(
      FamilyFindingView finding, LinkView link, List<String> told, AdoptionPolicy policy) {
    return item(finding.children(), link, told, PanelSteps.cells(done(link), null, policy));
  }

  /** A match that the panel has recommended: the steps before it are over. */
  static Item decide(FamilyFindingView finding, LinkView link, AdoptionPolicy policy) {
    return item(finding.children(), link, decision(done(link), policy), List.of());
  }

  /** With what stops the search for one of the children before everything else. */
  private static Item item(
      List<AdoptionLine> children, LinkView link, List<String> told, List<String> steps) {
    List<String> says = new ArrayList<>();
    children.stream()
        .flatMap(line -> AdoptionWords.stops(line).stream())
        .distinct()
        .forEach(says::add);
    says.addAll(told);
    return new Item(
        children.stream().map(line -> new Named(named(line), paper(line, link))).toList(),
        link.familyName() + " (" + link.familyNumber() + ")",
        FamilyList.ADDRESS + "/" + link.household(),
        says,
        steps);
  }

  /** The paper of a match; of one from an earlier search, which has none any more, the child. */
  private static String paper(AdoptionLine line, LinkView link) {
    String child = AdoptionWords.href(line.child());
    return link.familyFinding().equals(line.familyFinding())
        ? child + "/links/" + link.id() + "/panel-paper"
        : child;
  }

  static Item plan(AdoptionLine line, FamilyFindingView finding) {
    return new Item(
        List.of(new Named(named(line), AdoptionWords.href(line.child()))),
        null,
        null,
        List.of(
            "Family finding began on " + Dates.day(finding.beganOn()) + ".",
            line.next().words() + "."));
  }

  /** Nobody looks for a family yet. */
  static Item alert(EarlyAlert alert) {
    ChildBrief child = alert.child();
    LocalDate due = child.birth().due();
    String about =
        Stream.of(child.localId(), due == null ? null : "due on " + Dates.day(due))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    List<String> says = new ArrayList<>();
    if (alert.since() != null) {
      says.add("Adoption is considered since " + Dates.day(alert.since()) + ".");
    }
    if (alert.appliedOn() != null) {
      says.add("A placement order was applied for on " + Dates.day(alert.appliedOn()) + ".");
    }
    if (alert.preProceedings()) {
      says.add("The child is in pre-proceedings.");
    }
    says.add("Family finding has not begun; it may while adoption is considered (R-ADOPT-07).");
    return new Item(
        List.of(
            new Named(
                AdoptionWords.name(child) + (about.isEmpty() ? "" : " (" + about + ")"),
                AdoptionWords.href(child))),
        null,
        null,
        says);
  }

  /**
   * @param day of the panel; null of none
   */
  static Item approval(AdoptiveFamilyView family, @Nullable LocalDate day) {
    HouseholdSnapshot home = family.household().snapshot();
    LocalDate given = family.done(FamilyStep.REPORT_GIVEN);
    LocalDate met = family.done(FamilyStep.PANEL);
    List<String> says = new ArrayList<>();
    LocalDate until = given == null ? null : AdoptiveFamily.mayCommentUntil(given);
    if (until != null) {
      says.add(
          "They may comment on the report about them until "
              + Dates.day(until)
              + (day != null && day.isBefore(until) ? ", after this panel" : "")
              + " (R-ADOPT-29).");
    }
    says.add(
        met == null
            ? "The panel has not met about their approval."
            : "The panel met about their approval on "
                + Dates.day(met)
                + (family.stage() == AdopterStage.STAGE_TWO
                    ? "; the decision on it is not recorded (R-ADOPT-06)."
                    : ". They stand as “" + family.stage().words() + "” now."));
    return new Item(
        List.of(),
        family.household().name() + " (" + home.localId() + ")",
        FamilyList.ADDRESS + "/" + home.id(),
        says);
  }

  private static String named(AdoptionLine line) {
    String number = line.child().localId();
    String about =
        Stream.of(number, line.child().birth().due() == null ? null : AdoptionWords.age(line))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return AdoptionWords.name(line.child()) + (about.isEmpty() ? "" : " (" + about + ")");
  }

  static List<String> decision(Map<LinkStep, LocalDate> done, AdoptionPolicy policy) {
    PanelAdvice advice = PanelAdvice.given(done);
    LocalDate recommended = advice == null ? null : advice.on();
    LocalDate minutes = done.get(LinkStep.PANEL_MINUTES);
    List<String> says = new ArrayList<>();
    if (advice != null) {
      says.add(said(advice));
    }
    LocalDate from =
        minutes != null && recommended != null && recommended.isAfter(minutes)
            ? recommended
            : minutes;
    says.add(
        from == null
            ? "The final minutes have not gone to the decision maker (R-ADOPT-03)."
            : "The decision is due by "
                + Dates.day(
                    WorkingCalendar.englandAndWales()
                        .workingDaysAfter(from, policy.decideWorkingDays())
                        .date())
                + " (R-ADOPT-03).");
    return says;
  }
}
