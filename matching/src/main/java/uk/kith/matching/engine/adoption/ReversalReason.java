package uk.kith.matching.engine.adoption;

/** Why a child is no longer to be placed for adoption, by the codes of the return (R-ADOPT-21). */
public enum ReversalReason {
  RD1("The child’s needs changed"),
  RD2("The court did not make a placement order"),
  RD3("Adopters could not be found"),
  RD4("Another reason");

  private final String words;

  ReversalReason(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
