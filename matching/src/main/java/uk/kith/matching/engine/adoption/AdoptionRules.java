package uk.kith.matching.engine.adoption;

import static uk.kith.kernel.Severity.ERROR;
import static uk.kith.kernel.Severity.INFO;
import static uk.kith.kernel.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.court.engine.order.PlacementOrder;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Severity;

/** What the rules say of a child's way to adoption on a day (R-ADOPT, R-COURT-32 to -37). */
public final class AdoptionRules {

  private static final String PRODUCT = "product default";

  private static final LocalDate WITHOUT_PANEL = LocalDate.of(2012, 9, 1);

  /** A child under this many weeks is placed with the parents' written agreement (R-ADOPT-13). */
  /** R-DATA-14: dates of which the first may not be after the second, and what rests on them. */
  private enum InOrder {
    CARE_DECIDED(Milestone.CARE_BEGAN, Milestone.DECIDED, "A1, A3 and A10", "903 rule 334"),
    DECIDED_ORDERED(Milestone.DECIDED, Milestone.ORDERED, "A2 and A16", "903 rule 333"),
    DECIDED_MATCHED(Milestone.DECIDED, Milestone.MATCHED, "A2", "903 rule 521"),
    MATCHED_PLACED(Milestone.MATCHED, Milestone.PLACED, "A1 and A2", "903 rule 554"),
    DECIDED_PLACED(Milestone.DECIDED, Milestone.PLACED, "A1 and A10", "903 rule 331"),
    PLACED_ADOPTED(Milestone.PLACED, Milestone.ADOPTED, "A1, A2 and A10", "product default");

    private final Milestone first;
    private final Milestone second;
    private final String effect;
    private final String source;

    InOrder(Milestone first, Milestone second, String effect, String source) {
      this.first = first;
      this.second = second;
      this.effect = effect;
      this.source = source;
    }
  }

  private final AdoptionChain chain;
  private final AdoptionPolicy policy;
  private final LocalDate asOf;
  private final List<Finding> findings = new ArrayList<>();

  private AdoptionRules(AdoptionChain chain, AdoptionPolicy policy, LocalDate asOf) {
    this.chain = chain;
    this.policy = policy;
    this.asOf = asOf;
  }

  /** Of the child and of every link that was ever explored for it. */
  public static List<Finding> findings(AdoptionChain chain, AdoptionPolicy policy, LocalDate asOf) {
    List<Finding> all = new ArrayList<>(ofChild(chain, policy, asOf));
    for (Link link : chain.links()) {
      all.addAll(ofLink(chain, link, policy, asOf));
    }
    Link now = chain.link(asOf);
    if (now != null) {
      all.addAll(lateOf(chain, now, policy, asOf));
    }
    return List.copyOf(all);
  }

  /** Of the child alone: nothing tells of a link, whichever family it is with. */
  public static List<Finding> ofChild(AdoptionChain chain, AdoptionPolicy policy, LocalDate asOf) {
    AdoptionRules rules = new AdoptionRules(chain, policy, asOf);
    rules.findings.addAll(StillToBePlaced.against(chain, asOf));
    rules.order();
    rules.panel();
    rules.siblings();
    rules.left();
    rules.home();
    rules.findings.addAll(AuthorityToPlace.findings(chain, asOf));
    rules.reversal();
    rules.adoption();
    rules.findings.addAll(StillToBePlaced.unanswered(chain, asOf));
    rules.findings.addAll(StillToBePlaced.refused(chain, asOf));
    rules.addLate(AdoptionClocks.ofChild(chain, policy, asOf));
    rules.familyFinding();
    return List.copyOf(rules.findings);
  }

  /** Of one link of the child and no other, but for what is late of it. */
  private static List<Finding> ofLink(
      AdoptionChain chain, Link link, AdoptionPolicy policy, LocalDate asOf) {
    AdoptionRules rules = new AdoptionRules(chain, policy, asOf);
    if (chain.besidePlacement(asOf).contains(link)) {
      rules.beside(link);
    }
    rules.findings.addAll(LinkRules.findings(link, policy, asOf));
    return rules.findings;
  }

  /** Of the match with one family, what is late of it among it: no other link is told of. */
  public static List<Finding> ofMatch(
      AdoptionChain chain, Link link, AdoptionPolicy policy, LocalDate asOf) {
    List<Finding> all = new ArrayList<>(ofLink(chain, link, policy, asOf));
    all.addAll(lateOf(chain, link, policy, asOf));
    return List.copyOf(all);
  }

  private static List<Finding> lateOf(
      AdoptionChain chain, Link link, AdoptionPolicy policy, LocalDate asOf) {
    if (chain.stage(asOf).isOver()) {
      return List.of();
    }
    return AdoptionClocks.ofMatch(link, policy, asOf).stream()
        .filter(due -> due.isLate(asOf))
        .map(AdoptionRules::late)
        .toList();
  }

  /** R-ADOPT-01, R-DATA-14. */
  private void order() {
    for (InOrder pair : InOrder.values()) {
      LocalDate first = day(pair.first);
      LocalDate second = day(pair.second);
      LocalDate overcome = chain.overcome(asOf);
      boolean earlierWay = second != null && overcome != null && !second.isAfter(overcome);
      if (first != null && second != null && second.isBefore(first) && !earlierWay) {
        add(
            "R-ADOPT-01",
            ERROR,
            pair.source,
            pair.second.words()
                + " on %s is before "
                + lower(pair.first.words())
                + " on %s; "
                + pair.effect
                + " cannot be trusted for this child.",
            second,
            first);
      }
    }
  }

  /** R-ADOPT-02: since that day a case for the court goes to the decision maker directly. */
  private void panel() {
    LocalDate decided = day(Milestone.DECIDED);
    if (decided != null
        && decided.isBefore(WITHOUT_PANEL)
        && !chain.has(Milestone.PLAN_PANEL, asOf)) {
      add(
          "R-ADOPT-02",
          INFO,
          "council procedures citing the change of 2012",
          "The decision of %s was made while the adoption panel considered each case; no panel is"
              + " recorded.",
          decided);
    }
  }

  /** R-ADOPT-08. */
  private void siblings() {
    LocalDate apart = chain.apartSince();
    if (apart != null && !apart.isAfter(asOf) && chain.stage(asOf).isBeforePlacement()) {
      add(
          "R-ADOPT-08",
          WARNING,
          "statutory guidance",
          "It was decided on %s that brothers and sisters live apart, and a family is sought for"
              + " them together: begin a search for the child alone.",
          apart);
    }
    LocalDate decided = chain.siblingsDecidedOn();
    LocalDate began = day(Milestone.PROFILED);
    if (chain.siblingGroup()
        && began != null
        && !chain.stage(asOf).isOver()
        && (decided == null || decided.isAfter(asOf))) {
      add(
          "R-ADOPT-08",
          WARNING,
          "statutory guidance",
          "Family finding began on %s, and for this child it is not decided whether it stays"
              + " together with brothers and sisters: the decision is for each of them.",
          began);
    }
  }

  /** R-ADOPT-28. */
  private void left() {
    LocalDate left = chain.left(asOf);
    if (left != null && !chain.stage(asOf).isOver()) {
      add(
          "R-ADOPT-28",
          ERROR,
          PRODUCT,
          "The placement for adoption ended on %s by the register, and not by adoption; no"
              + " disruption is recorded. Record it, or put the end of the placement right.",
          left);
    }
  }

  /**
   * R-DATA-03: a placement that another is to follow goes on in the register until it does, however
   * the child's way goes on, or ends.
   */
  private void home() {
    LocalDate missing = chain.homeMissingSince(asOf);
    if (missing == null) {
      return;
    }
    add(
        AdoptionDue.HOME,
        ERROR,
        "903 rule 388",
        (chain.orderedOn(asOf) == null
                ? "Where the child lives since %s is not recorded"
                : "The placement order stands, and where the child lives since %s is not recorded")
            + ": its placement ended, and no other follows. Record the next home, with that day as"
            + " its first.",
        missing);
  }

  /** R-ADOPT-21, R-ADOPT-22, R-COURT-35. */
  private void reversal() {
    LocalDate reversed = day(Milestone.REVERSED);
    LocalDate decided = day(Milestone.DECIDED);
    if (reversed != null && chain.reversal() == null) {
      add(
          "R-ADOPT-21",
          ERROR,
          "903 rules 119, 120",
          "The decision was reversed on %s, and why is not recorded.",
          reversed);
    } else if (chain.reversal() != null && !chain.days().containsKey(Milestone.REVERSED)) {
      add(
          "R-ADOPT-21",
          ERROR,
          "903 rules 119, 120",
          "Why the decision was reversed is recorded, and the day is not.");
    }
    if (reversed == null) {
      return;
    }
    findings.addAll(StillToBePlaced.reason(chain, chain.reversal(), reversed));
    LocalDate first = chain.decidedFirst();
    boolean ofEarlier = first != null && !reversed.isBefore(first);
    if (decided != null && reversed.isBefore(decided) && !ofEarlier) {
      add(
          "R-ADOPT-22",
          ERROR,
          "903 rule 522",
          "The decision was reversed on %s, before it was made on %s.",
          reversed,
          decided);
    }
  }

  /** R-ADOPT-24, R-ADOPT-25, R-COURT-37. */
  private void adoption() {
    LocalDate adopted = day(Milestone.ADOPTED);
    LocalDate placed = day(Milestone.PLACED);
    LocalDate matched = day(Milestone.MATCHED);
    LocalDate applied = chain.appliedOn(asOf);
    if (adopted != null && placed == null) {
      add(
          "R-ADOPT-24",
          ERROR,
          "903 rule 390",
          "The child was adopted on %s, and no placement for adoption is recorded before.",
          adopted);
    }
    LocalDate disrupted = day(Milestone.DISRUPTED);
    if (adopted != null
        && placed != null
        && disrupted != null
        && !disrupted.isBefore(placed)
        && !disrupted.isAfter(adopted)) {
      add(
          "R-ADOPT-24",
          ERROR,
          "903 rule 390",
          "The child was adopted on %s, after its placement for adoption ended on %s.",
          adopted,
          disrupted);
    }
    if (adopted != null && adopted.equals(matched)) {
      add(
          "R-ADOPT-25",
          WARNING,
          "903 rule 582",
          "The day of the adoption, %s, is also recorded as that of the match.",
          adopted);
    }
    if (applied != null) {
      findings.addAll(appliedEarly(placed, applied, policy.law()));
    }
  }

  /**
   * An application for an adoption order before the child has had its home with the adopters for as
   * long as the law has it (R-COURT-37).
   *
   * @param placed when the child moved in with them; null when not recorded: nothing is said
   */
  static List<Finding> appliedEarly(
      @Nullable LocalDate placed, LocalDate applied, LawToConfirm law) {
    LocalDate from = placed == null ? null : PlacementOrder.earliestApplication(placed, law);
    return placed == null || from == null || !applied.isBefore(from)
        ? List.of()
        : List.of(
            Findings.of(
                "R-COURT-37",
                WARNING,
                "ACA 2002 s42(2)",
                "The adoption order was applied for on %s; the child has had its home there for "
                    + law.adoptionHomeWeeks().on(placed)
                    + " weeks from %s.",
                applied,
                from));
  }

  /** R-ADOPT-17: nobody is sought for a child who has moved in. */
  private void beside(Link link) {
    Link.Moved now = link.on(asOf);
    if (now != null) {
      add(
          "R-ADOPT-17",
          WARNING,
          PRODUCT,
          "The child is placed, and a link with another family still stands as “"
              + now.state().words()
              + "” since %s. End it, with the reason and by whom"
              + (chain.siblingGroup() ? ", unless it is for a brother or sister." : "."),
          now.on());
    }
  }

  /** Whatever is due and late, each under its rule. */
  private void addLate(List<AdoptionDue> open) {
    open.stream()
        .filter(due -> due.isLate(asOf) && !due.isOfHome())
        .map(AdoptionRules::late)
        .forEach(findings::add);
  }

  private static Finding late(AdoptionDue due) {
    return Findings.of(
        due.rule().value(),
        severity(due),
        source(due),
        due.words() + ": was due by %s.",
        due.by().date());
  }

  /** R-ADOPT-07. */
  private void familyFinding() {
    LocalDate decided = day(Milestone.DECIDED);
    LocalDate began = day(Milestone.PROFILED);
    if (decided != null && began != null && began.isAfter(decided)) {
      add(
          "R-ADOPT-07",
          INFO,
          "statutory guidance",
          "Family finding began on %s, after the decision on %s; it may begin while adoption is"
              + " considered.",
          began,
          decided);
    }
  }

  private static Severity severity(AdoptionDue due) {
    return switch (due.rule().value()) {
      case "R-ADOPT-14", "R-ADOPT-15", "R-ADOPT-16", AdoptionDue.APPLICATION -> ERROR;
      default -> WARNING;
    };
  }

  private static String source(AdoptionDue due) {
    return switch (due.rule().value()) {
      case "R-ADOPT-14" -> "AAR 2005 reg 36(1)";
      case "R-ADOPT-15" -> "AAR 2005 reg 36(3)";
      case "R-ADOPT-16" -> "AAR 2005 reg 36(4)";
      case "R-ADOPT-12" -> "AAR 2005 reg 35(2)";
      case AdoptionDue.APPLICATION -> "ACA 2002 s22(1), (2)";
      default -> PRODUCT;
    };
  }

  private @Nullable LocalDate day(Milestone milestone) {
    return chain.day(milestone, asOf);
  }

  private void add(String rule, Severity severity, String source, String text, LocalDate... dates) {
    findings.add(Findings.of(rule, severity, source, text, dates));
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ENGLISH) + words.substring(1);
  }
}
