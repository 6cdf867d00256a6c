package uk.kith.sufficiency.engine.history;

/** How care ends, as flows are shown: from the reason of the return (REC). */
public enum Exit {
  ADOPTION,
  SPECIAL_GUARDIANSHIP,
  CHILD_ARRANGEMENTS,
  /** To a parent, a relative or another person. */
  RETURN,
  /** At 18, or to independent living before. */
  LEAVING_CARE,
  OTHER;

  /** Of a code of any year. */
  public static Exit of(String reason) {
    return switch (reason) {
      case "E11", "E12" -> ADOPTION;
      case "E43", "E44", "E45", "E46", "E47", "E48" -> SPECIAL_GUARDIANSHIP;
      case "E41" -> CHILD_ARRANGEMENTS;
      case "E13", "E4A", "E4B" -> RETURN;
      case "E5", "E6", "E7", "E15", "E17" -> LEAVING_CARE;
      default -> OTHER;
    };
  }
}
