package uk.kith.placements.engine.asking;

/**
 * Why a home said no. The reasons are few, so that they can be counted by kind of child and month
 * (R-PLACE-48).
 */
public enum Declined {
  NO_ROOM("No room now"),
  BREAK("On a break or away"),
  NEEDS("The needs are more than they can meet"),
  OTHERS_AT_HOME("It would not suit who lives there"),
  TOO_FAR("Too far from school or family"),
  NOTICE("Too little notice"),
  PREFERENCE("They prefer another age or a single child"),
  OTHER("Another reason");

  private final String words;

  Declined(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
