package uk.kith.matching.engine;

import java.util.ArrayList;
import java.util.List;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.rules.HouseholdColumns;

/**
 * How well a home meets needs: the met share of all needs, a high need counting double. A home that
 * states "some" for a high need would have to stretch and earns a part of the credit (R-MATCH-19);
 * what is not known on either side widens the range (R-MATCH-12).
 *
 * <p>Levels are packed into one number as {@link HouseholdColumns#packed} does, two bits a kind, so
 * that homes which state the same are worked out once.
 */
final class NeedCriterion {

  /** What {@link #level} says of a kind whose level nobody stated. */
  private static final int NOT_KNOWN = -1;

  private static final int TWO_BITS = 3;

  private static final NeedKind[] KINDS = NeedKind.values();

  private NeedCriterion() {}

  /**
   * A child's needs in one number. Whether parent and child need a home together follows from what
   * is searched for when the needs do not say it.
   */
  static int pack(Needs needs, SearchKind search) {
    int code = HouseholdColumns.packed(needs);
    if (needs.level(NeedKind.PARENT_AND_CHILD) == null) {
      NeedLevel level = search == SearchKind.PARENT_AND_CHILD ? NeedLevel.HIGH : NeedLevel.NONE;
      int shift = 2 * NeedKind.PARENT_AND_CHILD.ordinal();
      code = (code & ~(TWO_BITS << shift)) | ((level.ordinal() + 1) << shift);
    }
    return code;
  }

  /**
   * Points for one child in one home. The ends of the range are the least and the most over all
   * levels that unknown facts could have: least when each unknown need is high wherever that lowers
   * the share, most when it is whatever the home can meet.
   */
  static Points points(int child, int home, int most, int stretchPercent) {
    int weighed = 0;
    int lowCredit = 0;
    int highCredit = 0;
    int couldBeUnmet = 0;
    int couldStretch = 0;
    int couldBeMet = 0;
    for (int i = 0; i < KINDS.length; i++) {
      int need = level(child, i);
      int skill = level(home, i);
      if (need == NOT_KNOWN) {
        couldBeUnmet += skill == 0 || skill == NOT_KNOWN ? 2 : 0;
        couldStretch += skill == 1 ? 2 : 0;
        couldBeMet += skill == NOT_KNOWN ? 2 : skill;
      } else {
        weighed += need;
        int credit = need * sharePercent(need, skill, stretchPercent);
        lowCredit += skill == NOT_KNOWN ? 0 : credit;
        highCredit += skill == NOT_KNOWN ? need * 100 : credit;
      }
    }
    int lowWeight = weighed + couldBeUnmet;
    if (lowWeight == 0 || lowCredit > stretchPercent * lowWeight) {
      lowWeight += couldStretch;
      lowCredit += couldStretch * stretchPercent;
    }
    int low = share(most, lowCredit, lowWeight);
    // Without any known need every unknown one could be none, which leaves nothing unmet.
    int high =
        weighed == 0 ? most : share(most, highCredit + couldBeMet * 100, weighed + couldBeMet);
    return new Points(low, high);
  }

  private static int sharePercent(int need, int skill, int stretchPercent) {
    if (skill >= need) {
      return 100;
    }
    return skill == 0 ? 0 : stretchPercent;
  }

  private static int share(int most, int creditPercent, int weight) {
    return weight == 0 ? most : most * creditPercent / (100 * weight);
  }

  /** Which needs the home meets, in words. */
  static String words(int child, int home) {
    List<String> met = new ArrayList<>();
    List<String> stretch = new ArrayList<>();
    List<String> unmet = new ArrayList<>();
    List<String> toAsk = new ArrayList<>();
    List<String> toAssess = new ArrayList<>();
    for (int i = 0; i < KINDS.length; i++) {
      int need = level(child, i);
      int skill = level(home, i);
      String kind = KINDS[i].words();
      if (need == NOT_KNOWN) {
        toAssess.add(kind);
      } else if (need > 0 && skill == NOT_KNOWN) {
        toAsk.add(kind);
      } else if (need > 0) {
        (skill >= need ? met : skill == 0 ? unmet : stretch).add(kind);
      }
    }
    List<String> sentences = new ArrayList<>();
    sentence(sentences, "Can meet", met);
    sentence(sentences, "Would have to stretch for", stretch);
    sentence(sentences, "Has not said that it can meet", toAsk);
    sentence(sentences, "Cannot meet", unmet);
    sentence(sentences, "Need not known for", toAssess);
    return sentences.isEmpty()
        ? "No needs that call for special skills"
        : String.join("; ", sentences);
  }

  private static void sentence(List<String> to, String start, List<String> kinds) {
    if (!kinds.isEmpty()) {
      String words = start + " " + String.join(", ", kinds);
      to.add(to.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1));
    }
  }

  private static int level(int code, int kind) {
    return ((code >> (2 * kind)) & TWO_BITS) - 1;
  }
}
