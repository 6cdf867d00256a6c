package uk.kith.placements.engine.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Threshold;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.Verdict.Objection;

/**
 * A child falls within the number, ages, sex and kinds of a home's statement of purpose
 * (R-PLACE-41). Needs beyond what the home says that it can meet are told as a question for the
 * home and stand against nothing: a word for a level of need is no statement of purpose. Disability
 * is none of them (R-MATCH-02), and what is not known is a question of its own.
 */
final class StatementOfPurpose implements PlacementRule {

  private static final RuleId ID = RuleId.of("R-PLACE-41");
  private static final int NOT_RECORDED = 1 << 8;

  /** From this bit up one for each kind of need. */
  private static final int NEEDS = 9;

  private static final List<NeedKind> ASKED_ABOUT =
      Arrays.stream(NeedKind.values()).filter(kind -> kind != NeedKind.DISABILITY).toList();

  /** Where the statement of purpose of a children's home stands in law, by day. */
  private static final Threshold<Boolean> HOMES =
      Threshold.from(
              LocalDate.of(2002, 4, 1), true, "Children’s Homes Regulations 2001, regulation 4")
          .then(LocalDate.of(2015, 4, 1), true, "Children’s Homes Regulations 2015, regulation 16");

  private static final String SUPPORTED = "statement of purpose of the accommodation";

  /** By packed level: not known, none, some, high. */
  private static final String[] WORDS = {"", "none", "some", "high"};

  private final Asked asked;
  private final ApprovalTerms terms;
  private final UsablePlaces places;

  /** The highest known level of the children by kind of need, as a home's skills are packed. */
  private final int needs;

  StatementOfPurpose(Asked asked) {
    this.asked = asked;
    terms = new ApprovalTerms(asked);
    places = new UsablePlaces(asked);
    needs = HouseholdColumns.packed(highest(asked));
  }

  private static Needs highest(Asked asked) {
    Map<NeedKind, NeedLevel> highest = new EnumMap<>(NeedKind.class);
    for (ChildSnapshot child : asked.judged) {
      for (NeedKind kind : ASKED_ABOUT) {
        NeedLevel level = child.needs().level(kind);
        if (level != null) {
          highest.merge(kind, level, (one, other) -> one.compareTo(other) < 0 ? other : one);
        }
      }
    }
    return new Needs(highest);
  }

  /** A bit for each kind of which more is needed than the home says that it can meet. */
  private int beyond(int skills) {
    int beyond = 0;
    for (NeedKind kind : ASKED_ABOUT) {
      int can = HouseholdColumns.level(skills, kind);
      if (can != 0 && HouseholdColumns.level(needs, kind) > can) {
        beyond |= 1 << (NEEDS + kind.ordinal());
      }
    }
    return beyond;
  }

  static String sourceOn(HouseholdKind kind, LocalDate day) {
    return kind == HouseholdKind.SUPPORTED
        ? SUPPORTED
        : HOMES.findFor(day).map(Threshold.Version::source).orElse(SUPPORTED);
  }

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public int test(HouseholdColumns homes, int row) {
    HouseholdKind kind = homes.kind(row);
    if (kind != HouseholdKind.CHILDRENS_HOME && kind != HouseholdKind.SUPPORTED) {
      return Said.NOTHING;
    }
    if (!homes.is(row, HouseholdColumns.HAS_TERMS)) {
      return Said.APPROVAL | NOT_RECORDED;
    }
    boolean full = Said.effect(places.test(homes, row)) == Said.IMPOSSIBLE;
    int failing = terms.failing(homes, row, !full);
    int beyond = beyond(homes.skills(row));
    if (failing == 0) {
      return beyond == 0 ? Said.NOTHING : Said.NOTE | beyond;
    }
    return Said.IMPOSSIBLE | failing | beyond;
  }

  @Override
  public void tell(HouseholdSnapshot home, int said, List<Objection> to) {
    Terms held = home.terms();
    String source = sourceOn(home.kind(), asked.day);
    if (said >>> NEEDS != Said.effect(said) >>> NEEDS) {
      to.add(Objections.ask(ID, askAboutNeeds(home), source));
    }
    if (Said.effect(said) == Said.NOTE) {
      return;
    }
    to.add(
        held == null
            ? Objections.approval(
                ID,
                "The statement of purpose is not recorded here; the home must say that "
                    + Wording.subject(asked.children)
                    + (asked.children.size() > 1 ? " fall" : " falls")
                    + " within it.",
                source,
                Approvers.REGISTERED_MANAGER)
            : Objections.impossible(
                ID,
                terms.inWords("The home’s statement of purpose is", "It is", home, held, said),
                source));
  }

  /** "More is needed than the home says that it can meet: behaviour (high; the home says some)." */
  private String askAboutNeeds(HouseholdSnapshot home) {
    String kinds =
        ASKED_ABOUT.stream()
            .filter(kind -> isBeyond(kind, home.skills()))
            .map(
                kind ->
                    kind.words()
                        + " ("
                        + WORDS[HouseholdColumns.level(needs, kind)]
                        + "; the home says "
                        + WORDS[
                            HouseholdColumns.level(HouseholdColumns.packed(home.skills()), kind)]
                        + ")")
            .collect(Collectors.joining(", "));
    return "More is needed than the home says that it can meet: "
        + kinds
        + ". Ask whether "
        + Wording.subject(asked.children)
        + (asked.children.size() > 1 ? " fall" : " falls")
        + " within its statement of purpose.";
  }

  private boolean isBeyond(NeedKind kind, Needs skills) {
    return Said.has(beyond(HouseholdColumns.packed(skills)), 1 << (NEEDS + kind.ordinal()));
  }
}
