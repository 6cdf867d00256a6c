package uk.kith.matching.engine.adoption;

import static uk.kith.kernel.Severity.ERROR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;

/**
 * Whether a step or move can be of the day that is said for it: nothing is before what it needs
 * (R-ADOPT-01, R-DATA-14). What cannot have happened so is a hard block; what can, though it should
 * not have, is recorded by who accepts the finding with a reason.
 */
public final class StepOrder {

  private static final String ORDER = "R-ADOPT-01";
  private static final String PRODUCT = "product default";

  /** What may be done for a child who is not born yet. */
  private static final Set<AdoptionStep> BEFORE_BIRTH =
      EnumSet.of(AdoptionStep.CONSIDERED, AdoptionStep.SIBLINGS_DECIDED);

  private final List<Finding> findings = new ArrayList<>();

  private StepOrder() {}

  /**
   * What speaks against a step of a child.
   *
   * @param chain as known on the day of the step
   * @param now as known today: what came since
   * @param law how long a child has its home with adopters before they apply (R-COURT-37)
   */
  public static List<Finding> ofChild(
      AdoptionChain chain,
      AdoptionChain now,
      AdoptionStep step,
      LocalDate on,
      LocalDate today,
      LawToConfirm law) {
    StepOrder order = new StepOrder();
    LocalDate decided = chain.day(Milestone.DECIDED, on);
    if (!BEFORE_BIRTH.contains(step)) {
      order.born(chain, step.words(), on);
    }
    switch (step) {
      case CONSENT_WITHDRAWN -> {
        if (!chain.consent().isStanding(on.minusDays(1))) {
          order.never(
              "R-ADOPT-13",
              "ACA 2002 s52(8)",
              "No consent of the parents is recorded that could be withdrawn on %s.",
              on);
        }
        LocalDate applied = chain.day(Milestone.ADOPTION_APPLIED, on);
        if (applied != null) {
          order.never(
              "R-ADOPT-13",
              "ACA 2002 s52(4)",
              "The adopters applied for the order on %s: a withdrawal on %s has no effect.",
              applied,
              on);
        }
      }
      case MATCHED, PLACED -> order.decided(decided, step.words(), on);
      case ADOPTION_APPLIED -> {
        order.placed(chain, "R-COURT-37", "ACA 2002 s42(2)", on);
        if (order.findings.isEmpty()) {
          order.findings.addAll(
              AdoptionRules.appliedEarly(chain.day(Milestone.PLACED, on), on, law));
        }
      }
      case ADOPTED -> order.adopted(chain, on, law);
      case DISRUPTED -> {
        if (chain.left(on) == null) {
          order.placed(chain, "R-ADOPT-28", PRODUCT, on);
        }
        LocalDate adopted = now.day(Milestone.ADOPTED, today);
        if (adopted != null) {
          order.never(
              "R-ADOPT-28",
              PRODUCT,
              "The child is adopted since %s: its placement was not disrupted on %s.",
              adopted,
              on);
        }
      }
      case DISRUPTION_MEETING -> {
        if (!chain.has(Milestone.DISRUPTED, on)) {
          order.never("R-ADOPT-28", PRODUCT, "No disruption is recorded by %s.", on);
        }
      }
      case REVERSED -> {
        if (chain.isPlaced(on)) {
          order.never(
              "R-ADOPT-22",
              "903 rule 522",
              "The child lives with its adopters on %s: record first how the placement ended.",
              on);
        }
        LocalDate later = now.day(Milestone.DECIDED, today);
        if (decided == null && later != null) {
          order.never(
              "R-ADOPT-22",
              "903 rule 522",
              "The reversal on %s is before the decision on %s.",
              on,
              later);
        }
      }
      default -> {
        // It needs nothing but the child.
      }
    }
    return List.copyOf(order.findings);
  }

  /**
   * R-ADOPT-24, R-COURT-37: after the move in and an application in time, and not after a
   * disruption: the order seals the child's record.
   */
  private void adopted(AdoptionChain chain, LocalDate on, LawToConfirm law) {
    if (chain.stage(on) == AdoptionStage.ADOPTED) {
      return;
    }
    placed(chain, "R-ADOPT-24", "903 rule 390", on);
    if (!findings.isEmpty()) {
      return;
    }
    LocalDate applied = chain.appliedOn(on);
    if (applied == null) {
      findings.add(
          Findings.of(
              "R-COURT-37",
              ERROR,
              "ACA 2002 s42(2)",
              "No application of the adopters for the order is recorded by %s.",
              on));
    } else {
      findings.addAll(AdoptionRules.appliedEarly(chain.day(Milestone.PLACED, on), applied, law));
    }
  }

  private void placed(AdoptionChain chain, String rule, String source, LocalDate on) {
    if (!chain.isPlaced(on)) {
      never(
          rule,
          source,
          "The child does not live with adopters on %s by the record: "
              + switch (chain.stage(on)) {
                case ADOPTED -> "it is adopted by then.";
                case DISRUPTED -> "the placement was disrupted before.";
                case REVERSED -> "the decision for adoption was reversed before.";
                case REVOKED -> "the placement order was revoked before.";
                case CARE_OVER -> "its care ended before.";
                default -> "record the move in first.";
              },
          on);
    }
  }

  /**
   * What speaks against a step of a link.
   *
   * @param link as it stands now
   */
  public static List<Finding> ofStep(Link link, LinkStep step, LocalDate on) {
    StepOrder order = new StepOrder();
    String what = step.words();
    order.after(what, on, "the family was suggested", link.moves().get(0).on());
    LocalDate matched = link.firstReached(LinkState.MATCHED);
    PanelAdvice advice = PanelAdvice.given(link.done());
    LocalDate recommended = advice == null ? null : advice.on();
    LocalDate minutes = link.done().get(LinkStep.PANEL_MINUTES);
    switch (step) {
      case PANEL_BOOKED -> {
        order.after(what, on, "the family was linked", link.firstReached(LinkState.LINKED));
        order.before(what, on, "the recommendation", link.done().get(LinkStep.PANEL_RECOMMENDED));
      }
      case PANEL_RECOMMENDED, PANEL_NOT_RECOMMENDED, PANEL_DEFERRED -> {
        LocalDate panel = link.panelOn();
        order.after(
            what,
            on,
            panel == null
                ? "the link went to the matching panel"
                : "the panel to which it is booked",
            panel == null ? link.firstReached(LinkState.PANEL) : panel);
        order.before(what, on, "the final minutes", minutes);
        order.before(what, on, "the decision on the match", matched);
      }
      case PANEL_MINUTES -> {
        order.after(what, on, "the panel gave its recommendation", recommended);
        order.before(what, on, "the decision on the match", matched);
      }
      case PLACEMENT_PLAN_SENT, INTRODUCTIONS_BEGUN ->
          order.after(what, on, "the match was decided", matched);
      default -> {
        // It needs the link alone.
      }
    }
    Link.Moved last = link.moves().get(link.moves().size() - 1);
    if (last.state() == LinkState.ENDED) {
      order.before(what, on, "the end of the link", last.on());
    }
    return List.copyOf(order.findings);
  }

  /**
   * What speaks against a move of a link, of one child for whom it is.
   *
   * @param chain as known on the day of the move
   * @param link as it stands now
   */
  public static List<Finding> ofMove(AdoptionChain chain, Link link, Link.Moved move) {
    StepOrder order = new StepOrder();
    LocalDate on = move.on();
    String what = "“" + move.state().words() + "”";
    if (!move.state().isLinked()) {
      return List.of();
    }
    if (move.state() == LinkState.PLACED) {
      order.findings.addAll(StillToBePlaced.againstMove(chain, on));
    } else {
      order.findings.addAll(StillToBePlaced.against(chain, on));
    }
    if (move.state() != LinkState.LINKED) {
      order.born(chain, what, on);
      order.decided(chain.day(Milestone.DECIDED, on), what, on);
    }
    if (move.state() == LinkState.MATCHED) {
      PanelAdvice advice = PanelAdvice.given(link.done());
      LocalDate minutes = link.done().get(LinkStep.PANEL_MINUTES);
      if (advice != null) {
        order.after(
            what,
            on,
            advice.said() == LinkStep.PANEL_RECOMMENDED
                ? "the panel recommended the match"
                : "the panel did not recommend the match",
            advice.on());
      } else if (move.decidedBy() != null) {
        order.findings.add(LinkRules.unrecommended(on));
      }
      if (minutes != null) {
        order.after(what, on, "the final minutes went to the decision maker", minutes);
      }
    }
    return List.copyOf(order.findings);
  }

  /**
   * What speaks against a suggestion for a child.
   *
   * @param chain as known on the day
   * @param began when family finding began
   * @param approved when the family was, or will be, approved; null when that is not recorded
   */
  public static List<Finding> ofSuggestion(
      AdoptionChain chain, LocalDate began, @Nullable LocalDate approved, LocalDate on) {
    StepOrder order = new StepOrder();
    order.findings.addAll(StillToBePlaced.against(chain, on));
    order.after("“Suggested”", on, "family finding began", began);
    if (approved != null && on.isBefore(approved)) {
      order.findings.add(
          Findings.of(
              ORDER,
              ERROR,
              PRODUCT,
              "The family is suggested on %s, before its approval on %s.",
              on,
              approved));
    }
    return List.copyOf(order.findings);
  }

  private void born(AdoptionChain chain, String what, LocalDate on) {
    LocalDate born = chain.birth().date();
    if (chain.birth().due() != null) {
      never(ORDER, PRODUCT, "The child is not born: " + within(what) + " on %s comes later.", on);
    } else if (born != null && on.isBefore(born)) {
      never(ORDER, PRODUCT, "%s is before the birth of the child: " + within(what) + ".", on);
    }
  }

  private void decided(@Nullable LocalDate decided, String what, LocalDate on) {
    if (decided == null) {
      never(
          ORDER,
          "903 rules 521, 331",
          "By %s no decision is recorded that the child should be placed for adoption: "
              + within(what)
              + ".",
          on);
    }
  }

  private void after(String what, LocalDate on, String needs, @Nullable LocalDate first) {
    if (first == null) {
      never(ORDER, PRODUCT, within(what) + " on %s needs that " + needs + ", not recorded.", on);
    } else if (on.isBefore(first)) {
      never(ORDER, PRODUCT, within(what) + " on %s is before " + needs + " on %s.", on, first);
    }
  }

  private void before(String what, LocalDate on, String later, @Nullable LocalDate last) {
    if (last != null && on.isAfter(last)) {
      never(ORDER, PRODUCT, within(what) + " on %s is after " + later + " on %s.", on, last);
    }
  }

  private static String within(String what) {
    return what.startsWith("“") ? what : "“" + what + "”";
  }

  private void never(String rule, String source, String text, LocalDate... dates) {
    Finding said = Findings.of(rule, ERROR, source, text, dates);
    findings.add(
        new Finding(
            RuleId.of(rule), said.severity(), said.text(), said.dates(), said.source(), true));
  }
}
