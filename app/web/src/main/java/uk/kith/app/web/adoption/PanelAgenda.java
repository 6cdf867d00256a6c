package uk.kith.app.web.adoption;

import static uk.kith.app.web.adoption.PanelAgendaItems.match;

import java.time.LocalDate;
import java.util.ArrayList;
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
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.AdoptiveFamilyView;
import uk.kith.matching.api.EarlyAlert;
import uk.kith.matching.api.FamilyFindingView;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.api.PanelDays.PanelItem;
import uk.kith.matching.engine.adoption.AdopterStage;
import uk.kith.matching.engine.adoption.AdoptionPolicy;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.FamilyStep;
import uk.kith.matching.engine.adoption.LinkState;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.matching.engine.adoption.PanelAdvice;

/**
 * What a panel of a day has before it, from the record: links that are or were booked to it,
 * whatever became of them since, with what is still missing (R-ADOPT-09, R-ADOPT-10), and adopters
 * about whom it met. These are of the panel, and are all that is handed out. For the screen alone:
 * links booked to a panel that has passed; links with the panel that are booked to none, and links
 * that might come next, apart; matches that the decision maker has to decide (R-ADOPT-03); adopters
 * to be approved; and early alerts, children whose plan is not decided yet, those not born yet
 * among them. Who waits longest since the decision stands first. A pure function.
 *
 * @param day of the panel; null of no panel: what waits alone
 */
public record PanelAgenda(@Nullable LocalDate day, List<Part> parts) {

  private static final List<String> HEADS = List.of("Child", "Family", "Papers and steps");

  private static final List<String> LINK_HEADS =
      Stream.of(
              List.of("Child", "Family"), PanelSteps.HEADS, List.of("Papers and what became of it"))
          .flatMap(List::stream)
          .toList();

  public PanelAgenda {
    parts = List.copyOf(parts);
  }

  /**
   * @param ofPanel whether it is of this panel and handed out
   * @param empty what is said when there is no item
   */
  public record Part(String heading, boolean ofPanel, String says, String empty, List<Item> items) {

    /** Whether its links are rows of a table with the steps before a panel as columns. */
    public boolean isTable() {
      return items.stream().anyMatch(item -> !item.steps().isEmpty());
    }

    public List<String> heads() {
      return isTable() ? LINK_HEADS : HEADS;
    }
  }

  /**
   * One child, or children sought for together; none where adopters are to be approved.
   *
   * @param family null of a plan
   * @param familyHref null as {@code family}
   * @param says what stops it, what is missing and what became of it, a sentence each
   * @param steps what is done before a panel, of each of {@link PanelSteps#HEADS}; none of what
   *     comes to no panel as a match
   */
  public record Item(
      List<Named> children,
      @Nullable String family,
      @Nullable String familyHref,
      List<String> says,
      List<String> steps) {

    Item(
        List<Named> children,
        @Nullable String family,
        @Nullable String familyHref,
        List<String> says) {
      this(children, family, familyHref, says, List.of());
    }

    /** What is said of it in one cell. */
    public String outcome() {
      return says.isEmpty() ? "Nothing to add" : String.join(" ", says);
    }

    /** Children by name, in one line. */
    public String names() {
      return children.stream().map(Named::name).collect(Collectors.joining(", "));
    }
  }

  /** A child or a link, with its page. */
  public record Named(String name, String href) {}

  /**
   * A panel.
   *
   * @param items its links
   */
  public record Panel(LocalDate day, List<PanelItem> items) {}

  /**
   * @param panel null for what waits alone
   */
  static PanelAgenda of(
      @Nullable Panel panel,
      List<FamilyFindingView> findings,
      List<EarlyAlert> alerts,
      List<AdoptiveFamilyView> families,
      LocalDate today,
      AdoptionPolicy policy) {
    List<Part> parts = new ArrayList<>();
    if (panel != null) {
      parts.addAll(ofPanel(panel, families, today, policy));
    }
    parts.addAll(waiting(panel == null ? null : panel.day(), findings, alerts, families, policy));
    return new PanelAgenda(panel == null ? null : panel.day(), parts);
  }

  /** What is handed out. */
  public List<Part> ownParts() {
    return parts.stream().filter(Part::ofPanel).toList();
  }

  /** What stays on the screen. */
  public List<Part> otherParts() {
    return parts.stream().filter(part -> !part.ofPanel()).toList();
  }

  private static List<Part> ofPanel(
      Panel panel, List<AdoptiveFamilyView> families, LocalDate today, AdoptionPolicy policy) {
    LocalDate day = panel.day();
    boolean past = day.isBefore(today);
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            "Matches for this panel",
            true,
            past
                ? "Links that were booked to the panel of this day or on its agenda, with what"
                    + " became of them."
                : "Links that are booked to the panel of this day.",
            past
                ? "No link was booked to the panel of this day."
                : "No link is booked to the panel of this day.",
            panel.items().stream()
                .filter(item -> item.place().isOfPanel())
                .map(item -> PanelAgendaItems.ofPanel(item, day, today, policy))
                .toList()));
    parts.add(
        new Part(
            "Adopters before this panel",
            true,
            "Adopters about whose approval the panel met on this day.",
            past
                ? "No meeting about the approval of adopters is recorded for this day."
                : "Adopters are booked to no panel in the record: add by hand who comes to this"
                    + " one.",
            families.stream()
                .filter(family -> day.equals(family.done(FamilyStep.PANEL)))
                .map(family -> PanelAgendaItems.approval(family, day))
                .toList()));
    List<Item> takenBack =
        panel.items().stream()
            .filter(item -> !item.place().isOfPanel())
            .map(item -> PanelAgendaItems.ofPanel(item, day, today, policy))
            .toList();
    if (!takenBack.isEmpty()) {
      parts.add(
          new Part(
              "Taken off this panel since",
              false,
              "Links whose booking to the panel of this day was taken back or corrected.",
              "",
              takenBack));
    }
    return parts;
  }

  private static List<Part> waiting(
      @Nullable LocalDate day,
      List<FamilyFindingView> findings,
      List<EarlyAlert> alerts,
      List<AdoptiveFamilyView> families,
      AdoptionPolicy policy) {
    List<FamilyFindingView> ordered =
        findings.stream()
            .sorted(Comparator.comparing(PanelAgenda::waited, Comparator.reverseOrder()))
            .toList();
    List<Item> passed = new ArrayList<>();
    List<Item> unbooked = new ArrayList<>();
    List<Item> next = new ArrayList<>();
    List<Item> decide = new ArrayList<>();
    List<Item> plans = new ArrayList<>();
    for (FamilyFindingView finding : ordered) {
      for (LinkView link : finding.links()) {
        boolean sent = link.state() == LinkState.PANEL;
        LocalDate booked = link.panelOn();
        Map<LinkStep, LocalDate> done = PanelAgendaItems.done(link);
        PanelAdvice advice = PanelAdvice.last(done);
        if (sent && advice != null && advice.isGiven()) {
          decide.add(PanelAgendaItems.decide(finding, link, policy));
        } else if (booked != null && (sent || link.state() == LinkState.LINKED)) {
          if (!booked.equals(day) && booked.isBefore(finding.asOf())) {
            passed.add(match(finding, link, PanelAgendaItems.passed(booked, sent, done), policy));
          }
        } else if (sent) {
          unbooked.add(match(finding, link, PanelAgendaItems.unbooked(done), policy));
        } else if (link.state() == LinkState.LINKED) {
          next.add(match(finding, link, List.of(), policy));
        }
      }
      finding.children().stream()
          .filter(line -> line.stage() == AdoptionStage.CONSIDERED)
          .forEach(line -> plans.add(PanelAgendaItems.plan(line, finding)));
    }
    alerts.forEach(alert -> plans.add(PanelAgendaItems.alert(alert)));
    return List.of(
        new Part(
            "Booked to a panel that has passed",
            false,
            "The day of their panel is over, and no recommendation is recorded: record what the"
                + " panel said on the page of the link, or book another panel.",
            "No booking is overdue.",
            passed),
        new Part(
            "With the panel, booked to no day",
            false,
            "Links that have been sent to the matching panel and are not booked to a panel: the"
                + " booking stands on the page of the link.",
            "Every link that has been sent to the panel is booked.",
            unbooked),
        new Part(
            "Linked, not sent to the panel yet",
            false,
            "Not booked to a panel either; what would still have to be done before they come.",
            "No other family is linked.",
            next),
        new Part(
            "For the decision maker",
            false,
            "Matches on which the panel has given its recommendation, for them or against them.",
            "No match waits for its decision.",
            decide),
        new Part(
            "Adopters for approval",
            false,
            "Adopters in stage two who have the report about them, and whose approval is not"
                + " decided yet.",
            "No adopters wait for their approval.",
            families.stream()
                .filter(family -> family.stage() == AdopterStage.STAGE_TWO)
                .filter(family -> family.done(FamilyStep.REPORT_GIVEN) != null)
                .filter(family -> day == null || !day.equals(family.done(FamilyStep.PANEL)))
                .map(family -> PanelAgendaItems.approval(family, day))
                .toList()),
        new Part(
            "Early alerts: plans not decided yet",
            false,
            "Children for whom adoption is considered or a placement order applied for, and"
                + " whom nobody has decided for yet; those not born yet among them.",
            "No plan waits for its decision.",
            plans));
  }

  /** Days since the earliest decision; none without one. */
  private static Long waited(FamilyFindingView finding) {
    return finding.children().stream()
        .map(AdoptionLine::daysSinceDecision)
        .filter(Objects::nonNull)
        .max(Long::compare)
        .orElse(-1L);
  }

  /**
   * As a document to be handed out: what is of this panel alone.
   *
   * @param writer sign-in name of who writes it out
   */
  Document document(String writer, LocalDate today) {
    if (day == null) {
      throw new IllegalStateException("no panel, no paper");
    }
    return new Document(
        "panel-agenda-" + day,
        "Adoption panel, " + Dates.day(day) + ": agenda",
        List.of(
            "From the record as of " + Dates.day(today) + ".",
            "This agenda tells of more than one child and belongs in no child’s file."),
        ownParts().stream().map(PanelAgenda::section).toList(),
        "Written out by " + writer + " on " + Dates.day(today));
  }

  private static Section section(Part part) {
    Block items =
        part.items().isEmpty()
            ? new Paragraph(part.empty())
            : new Table(part.heads(), part.items().stream().map(PanelAgenda::row).toList());
    return Section.of(part.heading(), new Paragraph(part.says()), items);
  }

  private static List<String> row(Item item) {
    String family = item.family();
    List<String> row = new ArrayList<>();
    row.add(item.children().isEmpty() ? "none" : item.names());
    row.add(family == null ? "none yet" : family);
    row.addAll(item.steps());
    row.add(item.outcome());
    return row;
  }
}
