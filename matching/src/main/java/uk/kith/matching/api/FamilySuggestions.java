package uk.kith.matching.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.Page;
import uk.kith.matching.engine.adoption.Fit;
import uk.kith.matching.engine.adoption.FitPart;

/**
 * Which families of adopters might be right for the children who wait (R-MATCH-20): worked out anew
 * at each look from the facts of the day, by the same constraints and scores as every other option,
 * so that workers lead and nothing waits for a family to respond. Kith suggests; a worker records
 * the answer with {@link FamilyFinding}. For panel advisers alone.
 */
public interface FamilySuggestions {

  /** Families at the most for one search, of each way to fit what they would accept. */
  int SHOWN = 5;

  /**
   * Family findings without a family that is linked or further on, who waits longest since the
   * decision first; of brothers and sisters sought for together, only families for all of them.
   */
  Page<Waiting> list(LocalDate asOf, int page, int size);

  /** How many children wait whose search has no linked family; no family is worked out. */
  long countWaiting(LocalDate asOf);

  /**
   * Children who wait, with families for them.
   *
   * @param families those within what they prefer first, then those with a stretch, those who have
   *     not said and those outside; of each the best first; none that a link of this search has
   *     been with before
   */
  record Waiting(
      FamilyFindingId familyFinding, List<AdoptionLine> children, List<Family> families) {
    public Waiting {
      children = List.copyOf(children);
      families = List.copyOf(families);
    }
  }

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
      List<FitPart> fits) {
    public Family {
      fits = List.copyOf(fits);
      facts = List.copyOf(facts);
      against = List.copyOf(against);
    }
  }
}
