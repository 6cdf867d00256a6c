package uk.kith.placements.engine.vacancy;

import uk.kith.kernel.AgeRange;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;

/** Children for whom the inspectors of 2014 found no vacancy, and larger sibling groups. */
public enum PlaceNeed {
  OVER_TEN("children over ten") {
    @Override
    boolean meets(PlaceSegment segment) {
      AgeRange ages = segment.ages();
      return ages != null && ages.max() > TEN;
    }

    @Override
    boolean isOf(int age, Needs needs, int askedTogether) {
      return age > TEN;
    }
  },
  PARENT_AND_CHILD("a young parent with a baby") {
    @Override
    boolean meets(PlaceSegment segment) {
      return segment.parentAndChild();
    }

    @Override
    boolean isOf(int age, Needs needs, int askedTogether) {
      NeedLevel level = needs.level(NeedKind.PARENT_AND_CHILD);
      return level == NeedLevel.SOME || level == NeedLevel.HIGH;
    }
  },
  BEHAVIOUR("challenging behaviour") {
    @Override
    boolean meets(PlaceSegment segment) {
      return segment.highBehaviour();
    }

    @Override
    boolean isOf(int age, Needs needs, int askedTogether) {
      return needs.level(NeedKind.BEHAVIOUR) == NeedLevel.HIGH;
    }
  },
  THREE_SIBLINGS("three brothers and sisters together") {
    @Override
    boolean meets(PlaceSegment segment) {
      return segment.vacantInEach() >= THREE;
    }

    @Override
    boolean isOf(int age, Needs needs, int askedTogether) {
      return askedTogether >= THREE;
    }
  };

  /** The oldest age that is not over ten. */
  public static final int TEN = 10;

  private static final int THREE = 3;

  private final String words;

  PlaceNeed(String words) {
    this.words = words;
  }

  /** As it stands within a sentence after "for". */
  public String words() {
    return words;
  }

  abstract boolean meets(PlaceSegment segment);

  /**
   * Whether a child has the need.
   *
   * @param askedTogether children for whom a home was sought in one search, this one included
   */
  abstract boolean isOf(int age, Needs needs, int askedTogether);
}
