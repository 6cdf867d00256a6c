package uk.kith.placements.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;

/**
 * Which facts of a day were put right after somebody had gone by them. Asked of the rows that were
 * superseded, so that nothing has to be marked when a fact is corrected, and none can be forgotten.
 *
 * <p>A correction changes what is known of the day itself: another value, or one that was not known
 * or does not hold any more. What begins or ends on that day or later is no correction: it changes
 * what is so from then on, and what was gone by was right.
 */
public interface CorrectedFacts {

  /**
   * What somebody went by.
   *
   * @param children whose facts
   * @param homes whose facts
   * @param asOf the day for which the facts were asked
   * @param knownAt when they were asked
   */
  record Basis(
      Collection<ChildId> children,
      Collection<HouseholdId> homes,
      LocalDate asOf,
      Instant knownAt) {
    public Basis {
      children = Set.copyOf(children);
      homes = Set.copyOf(homes);
    }
  }

  /** What kind of fact. */
  enum Fact {
    HERITAGE("heritage", "Heritage"),
    ETHNIC_CODE("ethnic-code", "Ethnicity"),
    NEEDS("needs", "Needs"),
    COMPATIBILITY("compatibility", "Whom to live with or apart from"),
    HOME("home", "Family home"),
    SCHOOL("school", "School"),
    WISHES("wishes", "Wishes and feelings"),
    ALLOCATION("allocation", "Team and worker"),
    AVOID("avoid", "Areas to avoid"),
    GUARD("guard", "Where not to place"),
    PARENT("parent", "Whether it is a parent"),
    OWN_PARENT("own-parent", "Whose parent lives here"),
    LEGAL_STATUS("legal-status", "Legal status"),
    TERMS("terms", "Terms of approval"),
    NOT_AVAILABLE("not-available", "Places not available"),
    ADDRESS("address", "Address"),
    SUPPORT("support", "Support"),
    MEMBERS("members", "Who lives in the household"),
    OFFER("offer", "What carers offer"),
    REGISTRATION("registration", "Registration"),
    CONNECTED("connected", "Whom it is connected to"),
    EXEMPTIONS("exemptions", "Exemptions"),
    BEDROOMS("bedrooms", "Bedrooms"),
    PLACEMENT("placement", "A placement"),
    OTHER("", "Another fact");

    private final String code;
    private final String words;

    Fact(String code, String words) {
      this.code = code;
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }

    /** The kind of a row. */
    public static Fact of(String code) {
      for (Fact fact : values()) {
        if (fact.code.equals(code)) {
          return fact;
        }
      }
      return OTHER;
    }
  }

  /**
   * A fact that was put right.
   *
   * @param child whose fact it is; null when it is a home's
   * @param home whose fact it is; null when it is a child's
   * @param at when, the last time
   */
  record Correction(@Nullable ChildId child, @Nullable HouseholdId home, Fact fact, Instant at) {}

  /**
   * Of each basis in its order what was put right since, the newest first; nothing of those of whom
   * the caller is told nothing.
   */
  List<List<Correction>> since(List<Basis> bases);
}
