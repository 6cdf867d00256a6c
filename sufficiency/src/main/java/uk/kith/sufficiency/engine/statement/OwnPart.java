package uk.kith.sufficiency.engine.statement;

/**
 * Parts of a sufficiency statement that the authority writes itself (section 22G of the Children
 * Act 1989): what it will do, and those of whom Kith holds no data, named so that nobody takes
 * silence for nothing.
 */
public enum OwnPart {
  ACTIONS(
      "What we will do",
      "Actions are written by people. Kith proposes none.",
      "Each action with who does it, by when, and how it will be seen that it worked"),
  CARE_LEAVERS(
      "Homes for care leavers",
      "Kith holds no data on where young people live who have left care. It counts nobody from the"
          + " 18th birthday on.",
      "Where care leavers live, staying put and supported lodgings among them, and what is missing"),
  EDGE_OF_CARE(
      "Children on the edge of care",
      "Kith holds no data on children on the edge of care: those who are helped at home so that they"
          + " need not come into care.",
      "How many families are helped, by what, and what it does to the number who come into care"),
  UNREGISTERED(
      "Unregistered homes",
      "Kith knows the registration of the homes on its register alone. Of placements elsewhere it does"
          + " not record whether the home was registered where it must be (section 11 of the Care"
          + " Standards Act 2000), so it cannot tell how often children lived in one that was not.",
      "How often such a home was used, for how long, why, and what is done that it ends");

  private final String words;
  private final String told;
  private final String asked;

  OwnPart(String words, String told, String asked) {
    this.words = words;
    this.told = told;
    this.asked = asked;
  }

  /** Its heading. */
  public String words() {
    return words;
  }

  /** What Kith has to say of it: a whole sentence or more. */
  public String told() {
    return told;
  }

  /** What is to be written. */
  public String asked() {
    return asked;
  }
}
