package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.Page;
import uk.kith.matching.engine.Part;
import uk.kith.matching.engine.adoption.Approach;
import uk.kith.matching.engine.adoption.Fit;
import uk.kith.matching.engine.adoption.FitPart;
import uk.kith.placements.api.ChildBrief;

/**
 * Which families of adopters might be right for the children who wait (R-MATCH-20): worked out once
 * a day for every search and kept, by the same constraints and scores as every other option, so
 * that workers lead and nothing waits for a family to respond. What is kept is compared with the
 * facts at each look. Kith suggests; a worker records the answer with {@link FamilyFinding}. For
 * panel advisers alone.
 */
public interface FamilySuggestions {

  /** Families at the most for one search, of each way to fit what they would accept. */
  int SHOWN = 5;

  /**
   * Family findings without a family that is linked or further on, and children decided for whose
   * search has not begun, who waits longest since the decision first; of brothers and sisters
   * sought for together, only families for all of them.
   */
  Page<Waiting> list(LocalDate asOf, int page, int size);

  /**
   * The families that {@link #list} shows for a search, in their order: the one to look at first
   * first. Empty where none is suggested, also when nobody of the search waits.
   */
  List<HouseholdId> order(FamilyFindingId search, LocalDate asOf);

  /**
   * Works out families for those who have had none since a day, in a search or decided for, who
   * waits longest first, and keeps them with the day and the version of the policy.
   *
   * @param days those with families kept of the last so many days are left, 1 for the day alone; by
   *     the business date and, as that may stand still, by the real clock
   * @param most searches and groups without one, at the most
   * @return for how many it was done
   */
  int keepForDay(LocalDate asOf, int days, int most);

  /**
   * How long children waited, ready, for the first approach to a family, of the twelve months up to
   * a day.
   */
  Approach.Times approaches(LocalDate asOf);

  /**
   * How many children wait without a linked family, in a search or decided for, and are to be
   * adopted still; no family is worked out.
   */
  long countWaiting(LocalDate asOf);

  /**
   * Children who wait, with families for them.
   *
   * @param familyFinding their search; null while none has begun for them, so that no answer can be
   *     recorded yet
   * @param families those within what they prefer first, then those with a stretch, those who have
   *     not said and those outside; of each the best first; none that a link of this search has
   *     been with before; those of the day that is kept, or of now where that is old
   * @param partings whom such a family parts: their brothers and sisters in care who are not sought
   *     for with them
   * @param free how many families are free, suggested or not
   * @param kept of which day families are kept; null when the search, or the group of those without
   *     one, is newer than that, and where the caller may not know of every child of it
   * @param fostered whether carers who may adopt one of the children foster it, so that no other
   *     family is suggested
   */
  record Waiting(
      @Nullable FamilyFindingId familyFinding,
      List<AdoptionLine> children,
      List<Family> families,
      List<Parting> partings,
      int free,
      @Nullable Daily kept,
      boolean fostered) {
    public Waiting {
      children = List.copyOf(children);
      families = List.copyOf(families);
      partings = List.copyOf(partings);
    }
  }

  /**
   * What a family for the one child alone costs (R-MATCH-16): it and a brother or sister lose each
   * other. Nobody of whom it is decided that they live apart.
   *
   * @param decidedTogether whether it is decided for one of them that they stay together; if not,
   *     nothing is decided yet (R-ADOPT-08)
   * @param sameHome whether they live in one home today
   * @param soughtElsewhere whether a family is sought for the other in another search
   * @param otherStopped whether adoption is no longer planned for the other (R-COURT-35): one
   *     family is not to be sought for both, and nothing is to be decided for it
   */
  record Parting(
      ChildBrief child,
      ChildBrief other,
      boolean decidedTogether,
      boolean sameHome,
      boolean soughtElsewhere,
      boolean otherStopped) {}

  /**
   * In how many searches but that of a child some families are those to look at first, by what is
   * kept of each search; 0 of a family that is not free.
   */
  Map<HouseholdId, Integer> firstElsewhere(
      Collection<HouseholdId> families, ChildId child, LocalDate asOf);

  /**
   * Every free family for the children with whom one waits, suggested or not, and why, and those
   * who are not free for a child whom they foster and may adopt: nobody is left out without a word.
   *
   * @throws uk.kith.kernel.service.NotFound when the child does not wait for a family, also when
   *     the caller may not know of it
   */
  Standings standings(ChildId child, LocalDate asOf);

  /**
   * How every free family stands to some children.
   *
   * @param families those suggested first, those excluded and those who are not free last
   */
  record Standings(List<AdoptionLine> children, List<Standing> families) {
    public Standings {
      children = List.copyOf(children);
      families = List.copyOf(families);
    }
  }

  /** Why a family is suggested or not. */
  enum Why {
    SUGGESTED("Suggested"),
    BEHIND("Possible, behind those suggested"),
    LOOKED_AT("Not suggested again: it was looked at before"),
    STOPPED("Not suggested: the search is stopped"),
    EXCLUDED("Not possible now"),
    NOT_FREE("Not free");

    private final String words;

    Why(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * One family.
   *
   * @param fit of the children to what they would accept, by what fits least
   * @param against rules that exclude it; empty unless it is excluded or not free
   * @param behind the part of its score that puts those suggested before it; null where none does
   *     and they only come first among equals, and unless it is behind them. Heritage is told of as
   *     what others add, since no family loses for it (R-MATCH-05)
   */
  record Standing(
      HouseholdId household,
      String number,
      String name,
      Fit fit,
      Why why,
      List<Finding> against,
      @Nullable Part behind) {
    public Standing {
      against = List.copyOf(against);
    }
  }

  /**
   * What was suggested for a search on a day.
   *
   * @param policyNumber the version of the policy by which they are ordered
   * @param old whether facts or the policy have changed since, so that it would be different now
   * @param before who was suggested then, by name, and how the children fitted; told only when it
   *     is old, and without families of whom the caller may not know
   */
  record Daily(LocalDate asOf, int policyNumber, boolean old, List<Earlier> before) {
    public Daily {
      before = List.copyOf(before);
    }
  }

  /** A family that was suggested on a day. */
  record Earlier(HouseholdId household, String number, String name, Fit fit) {}

  /**
   * A family in words, without points.
   *
   * @param daysWaiting since its approval; null when that is not known
   * @param facts of each part of the score, about these children and this family only; distance is
   *     not asked of a placement for adoption
   * @param against what the rules find, and what would have to be agreed
   * @param noClearDifference nothing speaks clearly for the family before this one
   * @param fit of the children to what they would accept, by what fits least
   * @param fits ages, number and needs, with the words of why
   * @param firstElsewhere in how many other searches it is the family to look at first (R-MATCH-22)
   */
  record Family(
      HouseholdId household,
      String number,
      String name,
      @Nullable Long daysWaiting,
      List<String> facts,
      List<String> against,
      boolean noClearDifference,
      Fit fit,
      List<FitPart> fits,
      int firstElsewhere) {
    public Family {
      fits = List.copyOf(fits);
      facts = List.copyOf(facts);
      against = List.copyOf(against);
    }

    /** The same, with in how many other searches it stands first. */
    public Family withFirstElsewhere(int searches) {
      return new Family(
          household,
          number,
          name,
          daysWaiting,
          facts,
          against,
          noClearDifference,
          fit,
          fits,
          searches);
    }
  }
}
