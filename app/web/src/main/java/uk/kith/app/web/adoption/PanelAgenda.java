package uk.kith.app.web.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.document.Document;
import uk.kith.app.document.Document.Block;
import uk.kith.app.document.Document.Paragraph;
import uk.kith.app.document.Document.Section;
import uk.kith.app.document.Document.Table;
import uk.kith.app.web.Dates;
import uk.kith.app.web.Words;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.api.EarlyAlert;
import uk.kith.matching.api.FamilyFindingView;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.engine.adoption.AdopterStage;
import uk.kith.matching.engine.adoption.AdoptionPolicy;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.AdoptiveFamily;
import uk.kith.matching.engine.adoption.FamilyStep;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.engine.HouseholdSnapshot;

/**
 * What a panel of a day has before it, from the record: links booked to it, with what is still
 * missing (R-ADOPT-09, R-ADOPT-10); links booked to a panel that has passed; links with the panel
 * that are booked to none, and links that might come next, apart; matches that the decision maker
 * has to decide (R-ADOPT-03); adopters to be approved; and early alerts, children whose plan is not
 * decided yet, those not born yet among them. Who waits longest since the decision stands first. A
 * pure function.
 *
 * @param day of the panel
 */
public record PanelAgenda(LocalDate day, List<Part> parts) {

  private static final List<String> HEADS = List.of("Child", "Family", "Papers and steps");

  /**
   * @param empty what is said when there is no item
   */
  public record Part(String heading, String says, String empty, List<Item> items) {}

  /**
   * One child, or children sought for together; none where adopters are to be approved.
   *
   * @param family null of a plan
   * @param familyHref null as {@code family}
   * @param says what is done and what is missing, a sentence each
   */
  public record Item(
      List<Named> children,
      @Nullable String family,
      @Nullable String familyHref,
      List<String> says) {}

  /** A child or a link, with its page. */
  public record Named(String name, String href) {}

  static PanelAgenda of(
      List<FamilyFindingView> findings,
      List<EarlyAlert> alerts,
      List<AdoptiveFamilyView> families,
      LocalDate day,
      AdoptionPolicy policy) {
    List<FamilyFindingView> ordered =
        findings.stream()
            .sorted(Comparator.comparing(PanelAgenda::waited, Comparator.reverseOrder()))
            .toList();
    List<Item> panel = new ArrayList<>();
    List<Item> passed = new ArrayList<>();
    List<Item> unbooked = new ArrayList<>();
    List<Item> next = new ArrayList<>();
    List<Item> decide = new ArrayList<>();
    List<Item> plans = new ArrayList<>();
    for (FamilyFindingView finding : ordered) {
      for (LinkView link : finding.links()) {
        Map<LinkStep, LocalDate> done =
            link.steps().stream()
                .collect(Collectors.toMap(LinkView.StepLine::step, LinkView.StepLine::on));
        boolean sent = link.state() == LinkState.PANEL;
        LocalDate booked = link.panelOn();
        if (sent && done.containsKey(LinkStep.PANEL_RECOMMENDED)) {
          decide.add(match(finding, link, decision(done, policy)));
        } else if (booked != null && (sent || link.state() == LinkState.LINKED)) {
          if (booked.equals(day)) {
            panel.add(match(finding, link, booked(sent, steps(done, day, policy))));
          } else if (booked.isBefore(finding.asOf())) {
            passed.add(match(finding, link, passed(booked, sent, done, policy)));
          }
        } else if (sent) {
          unbooked.add(match(finding, link, steps(done, null, policy)));
        } else if (link.state() == LinkState.LINKED) {
          next.add(match(finding, link, steps(done, null, policy)));
        }
      }
      finding.children().stream()
          .filter(line -> line.stage() == AdoptionStage.CONSIDERED)
          .forEach(line -> plans.add(plan(line, finding)));
    }
    alerts.forEach(alert -> plans.add(alert(alert)));
    return new PanelAgenda(
        day,
        List.of(
            new Part(
                "Matches for this panel",
                "Links that are booked to the panel of this day and have no recommendation yet.",
                "No link is booked to the panel of this day.",
                panel),
            new Part(
                "Booked to a panel that has passed",
                "The day of their panel is over, and no recommendation is recorded: record it on"
                    + " the page of the link, or book another panel.",
                "No booking is overdue.",
                passed),
            new Part(
                "With the panel, booked to no day",
                "Links that have been sent to the matching panel and are not booked to a panel: the"
                    + " booking stands on the page of the link.",
                "Every link that has been sent to the panel is booked.",
                unbooked),
            new Part(
                "Linked, not sent to the panel yet",
                "Not booked to a panel either; what would still have to be done before they come.",
                "No other family is linked.",
                next),
            new Part(
                "For the decision maker",
                "Matches that the panel has recommended.",
                "No recommended match waits for its decision.",
                decide),
            new Part(
                "Adopters for approval",
                "Adopters in stage two who have the report about them, and whose approval is not"
                    + " decided yet.",
                "No adopters wait for their approval.",
                families.stream()
                    .filter(family -> family.stage() == AdopterStage.STAGE_TWO)
                    .filter(family -> family.done(FamilyStep.REPORT_GIVEN) != null)
                    .map(family -> approval(family, day))
                    .toList()),
            new Part(
                "Early alerts: plans not decided yet",
                "Children for whom adoption is considered or a placement order applied for, and"
                    + " whom nobody has decided for yet; those not born yet among them.",
                "No plan waits for its decision.",
                plans)));
  }

  /** Days since the earliest decision; none without one. */
  private static Long waited(FamilyFindingView finding) {
    return finding.children().stream()
        .map(AdoptionLine::daysSinceDecision)
        .filter(Objects::nonNull)
        .max(Long::compare)
        .orElse(-1L);
  }

  private static List<String> booked(boolean sent, List<String> says) {
    List<String> all = new ArrayList<>(says);
    if (!sent) {
      all.add(0, "The link is booked, and the papers have not gone to the panel.");
    }
    return all;
  }

  private static List<String> passed(
      LocalDate booked, boolean sent, Map<LinkStep, LocalDate> done, AdoptionPolicy policy) {
    List<String> all = new ArrayList<>();
    all.add("Booked to the panel of " + Dates.day(booked) + "; no recommendation is recorded.");
    all.addAll(booked(sent, steps(done, null, policy)));
    return all;
  }

  /** With what stops the search for one of the children before everything else. */
  private static Item match(FamilyFindingView finding, LinkView link, List<String> told) {
    List<String> says = new ArrayList<>();
    finding.children().stream()
        .flatMap(line -> AdoptionWords.stops(line).stream())
        .distinct()
        .forEach(says::add);
    says.addAll(told);
    return new Item(
        finding.children().stream()
            .map(
                line ->
                    new Named(
                        named(line),
                        AdoptionWords.href(line.child()) + "/links/" + link.id() + "/panel-paper"))
            .toList(),
        link.familyName() + " (" + link.familyNumber() + ")",
        FamilyList.ADDRESS + "/" + link.household(),
        says);
  }

  private static Item plan(AdoptionLine line, FamilyFindingView finding) {
    return new Item(
        List.of(new Named(named(line), AdoptionWords.href(line.child()))),
        null,
        null,
        List.of(
            "Family finding began on " + Dates.day(finding.beganOn()) + ".",
            line.next().words() + "."));
  }

  /** Nobody looks for a family yet. */
  private static Item alert(EarlyAlert alert) {
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

  private static Item approval(AdoptiveFamilyView family, LocalDate day) {
    HouseholdSnapshot home = family.household().snapshot();
    LocalDate given = family.done(FamilyStep.REPORT_GIVEN);
    LocalDate met = family.done(FamilyStep.PANEL);
    List<String> says = new ArrayList<>();
    LocalDate until = given == null ? null : AdoptiveFamily.mayCommentUntil(given);
    if (until != null) {
      says.add(
          "They may comment on the report about them until "
              + Dates.day(until)
              + (day.isBefore(until) ? ", after this panel" : "")
              + " (R-ADOPT-29).");
    }
    says.add(
        met == null
            ? "The panel has not met about their approval."
            : "The panel met about their approval on "
                + Dates.day(met)
                + "; the decision on it is not recorded (R-ADOPT-06).");
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

  /**
   * @param day of the panel to which the link is booked; null while it is booked to none
   */
  private static List<String> steps(
      Map<LinkStep, LocalDate> done, @Nullable LocalDate day, AdoptionPolicy policy) {
    List<String> says = new ArrayList<>();
    String missing =
        Arrays.stream(LinkStep.values())
            .filter(step -> step.isBeforeProposal() && !done.containsKey(step))
            .map(step -> Words.within(step.words()))
            .collect(Collectors.joining("; "));
    says.add(
        missing.isEmpty()
            ? "All four steps before the proposal are recorded (R-ADOPT-09)."
            : "Not recorded: " + missing + " (R-ADOPT-09).");
    LocalDate given = done.get(LinkStep.PLACEMENT_REPORT_GIVEN);
    if (given == null) {
      says.add("The family does not have the placement report yet (R-ADOPT-10).");
    } else {
      LocalDate until =
          WorkingCalendar.englandAndWales()
              .workingDaysAfter(given, policy.commentWorkingDays())
              .date();
      says.add(
          "The family may comment on the placement report until "
              + Dates.day(until)
              + (day != null && day.isBefore(until) ? ", after this panel" : "")
              + " (R-ADOPT-10).");
    }
    return says;
  }

  private static List<String> decision(Map<LinkStep, LocalDate> done, AdoptionPolicy policy) {
    LocalDate recommended = done.get(LinkStep.PANEL_RECOMMENDED);
    LocalDate minutes = done.get(LinkStep.PANEL_MINUTES);
    List<String> says = new ArrayList<>();
    if (recommended != null) {
      says.add("The panel recommended the match on " + Dates.day(recommended) + ".");
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

  /**
   * As a document.
   *
   * @param writer sign-in name of who writes it out
   */
  Document document(String writer, LocalDate today) {
    return new Document(
        "panel-agenda-" + day,
        "Adoption panel, " + Dates.day(day) + ": agenda",
        List.of(
            "From the record as of " + Dates.day(today) + ".",
            "This agenda tells of more than one child and belongs in no child’s file."),
        parts.stream().map(PanelAgenda::section).toList(),
        "Written out by " + writer + " on " + Dates.day(today));
  }

  private static Section section(Part part) {
    Block items =
        part.items().isEmpty()
            ? new Paragraph(part.empty())
            : new Table(HEADS, part.items().stream().map(PanelAgenda::row).toList());
    return Section.of(part.heading(), new Paragraph(part.says()), items);
  }

  private static List<String> row(Item item) {
    String family = item.family();
    return List.of(
        item.children().isEmpty()
            ? "none"
            : item.children().stream().map(Named::name).collect(Collectors.joining(", ")),
        family == null ? "none yet" : family,
        String.join(" ", item.says()));
  }
}
