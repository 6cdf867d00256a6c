package uk.kith.matching.engine.adoption;

/**
 * One of the things that adopters say what they would accept of, and how the children stand to it.
 *
 * @param words why, about these children and this family alone
 */
public record FitPart(Aspect aspect, Fit fit, String words) {

  /** What they are asked. */
  public enum Aspect {
    AGES("Ages"),
    NUMBER("How many children"),
    NEEDS("Needs");

    private final String words;

    Aspect(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
