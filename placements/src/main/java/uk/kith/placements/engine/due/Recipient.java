package uk.kith.placements.engine.due;

import org.jspecify.annotations.Nullable;

/** Who is told in writing of a placement and of its end (R-PLACE-25, -50, -51). */
public enum Recipient {
  CHILD("the child", Omission.AGE_AND_UNDERSTANDING),
  PARENTS("the parents", Omission.RISK_OF_HARM),
  THOSE_WITH_CONTACT("those who have contact", Omission.RISK_OF_HARM),
  PREVIOUS_CARER("the previous carer", Omission.RISK_OF_HARM),
  HEALTH_BODY("the health body", null),
  DOCTORS("the general practitioners", null),
  SCHOOL("the school", null),
  REVIEWING_OFFICER("the reviewing officer", null),
  AREA_AUTHORITY("the area authority", null),
  CARER("the carer", null);

  /** Why somebody is not told (CPPCR 2010 reg 13(2), (3)). */
  public enum Omission {
    /** Telling them would put the child at risk of significant harm. */
    RISK_OF_HARM("it would put the child at risk of significant harm"),
    /** The child is too young, or would not understand. */
    AGE_AND_UNDERSTANDING("it would not suit the child’s age and understanding");

    private final String words;

    Omission(String words) {
      this.words = words;
    }

    /** As it stands within a sentence. */
    public String words() {
      return words;
    }
  }

  private final String words;
  private final @Nullable Omission mayBeLeftOutFor;

  Recipient(String words, @Nullable Omission mayBeLeftOutFor) {
    this.words = words;
    this.mayBeLeftOutFor = mayBeLeftOutFor;
  }

  /** As it stands within a sentence. */
  public String words() {
    return words;
  }

  /** May this one be left out for that reason? */
  public boolean mayBeLeftOut(Omission reason) {
    return reason == mayBeLeftOutFor;
  }
}
