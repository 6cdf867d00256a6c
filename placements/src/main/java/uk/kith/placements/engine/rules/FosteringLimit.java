package uk.kith.placements.engine.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Threshold;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Verdict.Objection;

/**
 * The usual fostering limit of Schedule 7 to the Children Act 1989: three children (R-PLACE-05),
 * more when all are siblings of each other (R-PLACE-06) or an exemption names them (R-PLACE-07);
 * beyond it without cover the home is a children's home that must be registered (R-PLACE-09). The
 * carers' own children and young adults staying put do not count, privately fostered children do
 * (R-PLACE-10, -40); of a parent and baby everyone who is looked after does (R-PLACE-39). An
 * emergency lifts nothing of it (R-PLACE-13).
 */
final class FosteringLimit implements PlacementRule {

  private static final RuleId LIMIT_RULE = RuleId.of("R-PLACE-05");
  private static final RuleId SIBLINGS_RULE = RuleId.of("R-PLACE-06");
  private static final RuleId EXEMPTION_RULE = RuleId.of("R-PLACE-07");

  /** Children whom a person may foster at the most (R-DATE-09). */
  static final Threshold<Integer> LIMIT =
      Threshold.from(LocalDate.of(1991, 10, 14), 3, "Children Act 1989, Schedule 7, paragraph 2");

  private static final int SIBLINGS = 1;
  private static final int EXEMPT = 2;
  private static final int EXCEEDED = 4;

  private final Asked asked;
  private final int limit;

  FosteringLimit(Asked asked) {
    this.asked = asked;
    limit = limitOn(asked.day);
  }

  /** The limit for a placement that starts on a day; no limit before there was one. */
  static int limitOn(LocalDate day) {
    return LIMIT.findFor(day).map(Threshold.Version::value).orElse(Integer.MAX_VALUE);
  }

  @Override
  public RuleId id() {
    return LIMIT_RULE;
  }

  @Override
  public int test(HouseholdColumns homes, int row) {
    if (homes.fostered(row) + asked.counted <= limit || !homes.isFostering(row)) {
      return Said.NOTHING;
    }
    if (areAllSiblings(asked, homes.home(row))) {
      return Said.NOTE | SIBLINGS;
    }
    return Exemptions.cover(asked, homes, row) ? Said.NOTE | EXEMPT : Said.APPROVAL | EXCEEDED;
  }

  @Override
  public void tell(HouseholdSnapshot home, int said, List<Objection> to) {
    int after = Exemptions.fostered(home).size() + asked.counted;
    String would = Wording.sentence(Wording.children(after)) + " would be fostered here";
    String usual = "the usual fostering limit is " + Wording.number(limit);
    if (Said.has(said, SIBLINGS)) {
      to.add(
          Objections.note(
              SIBLINGS_RULE,
              would + "; " + usual + ", and does not bind because all are brothers and sisters.",
              "Children Act 1989, Schedule 7, paragraph 3"));
    } else if (Said.has(said, EXEMPT)) {
      to.add(exempt(home, would));
    } else {
      to.add(
          Objections.criticalApproval(
              LIMIT_RULE,
              would
                  + ". "
                  + Wording.sentence(usual)
                  + ", and they are not all brothers and sisters. "
                  + cover(home),
              "Children Act 1989, Schedule 7, paragraphs 2 to 5",
              Approvers.HEAD_OF_FOSTERING));
    }
  }

  private Objection exempt(HouseholdSnapshot home, String would) {
    Exemption exemption = Exemptions.getCovering(asked, home);
    LocalDate last = exemption.lastDay();
    String text = would + "; a written exemption covers them";
    String source = "Children Act 1989, Schedule 7, paragraph 4";
    return last == null
        ? Objections.note(EXEMPTION_RULE, text + ".", source)
        : Objections.note(EXEMPTION_RULE, text + " until " + Wording.day(last) + ".", source, last);
  }

  /** Why no exemption covers this, and what it takes (R-PLACE-07, -09). */
  private String cover(HouseholdSnapshot home) {
    return inWords(Exemptions.coverOf(asked, home));
  }

  static String inWords(Exemptions.Cover cover) {
    return switch (cover) {
      case NONE, COVERED ->
          "It needs a written exemption that names them; without one this would be a"
              + " children’s home that must be registered.";
      case NOT_IN_FORCE -> "The exemption that was given is not in force on that day.";
      case AREA_NOT_KNOWN ->
          "Whether the exemption counts is not known: only the authority where the carers live can"
              + " give it.";
      case OTHER_AUTHORITY ->
          "The exemption does not count: it was not given by the authority where the carers live.";
      case CHILD_NOT_NAMED -> "The exemption does not name all of them.";
    };
  }

  /** Would all who count be brothers and sisters of each other (R-PLACE-06)? */
  static boolean areAllSiblings(Asked asked, HouseholdSnapshot home) {
    return areAllSiblings(asked.ties, Exemptions.everybody(asked, home));
  }

  /** Nobody can tell of whom is not known. */
  static boolean areAllSiblings(SiblingTies ties, List<@Nullable ChildId> all) {
    List<ChildId> known = new ArrayList<>();
    for (ChildId child : all) {
      if (child == null) {
        return false;
      }
      known.add(child);
    }
    return ties.areAllSiblings(known);
  }
}
