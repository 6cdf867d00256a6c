package uk.kith.placements.engine.vacancy;

import uk.kith.kernel.AgeRange;

/** Children for whom the inspectors of 2014 found no vacancy, and larger sibling groups. */
public enum PlaceNeed {
  OVER_TEN("children over ten") {
    @Override
    boolean meets(PlaceSegment segment) {
      AgeRange ages = segment.ages();
      return ages != null && ages.max() > TEN;
    }
  },
  PARENT_AND_CHILD("a young parent with a baby") {
    @Override
    boolean meets(PlaceSegment segment) {
      return segment.parentAndChild();
    }
  },
  BEHAVIOUR("challenging behaviour") {
    @Override
    boolean meets(PlaceSegment segment) {
      return segment.highBehaviour();
    }
  },
  THREE_SIBLINGS("three brothers and sisters together") {
    @Override
    boolean meets(PlaceSegment segment) {
      return segment.vacantInEach() >= THREE;
    }
  };

  private static final int TEN = 10;
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
}
