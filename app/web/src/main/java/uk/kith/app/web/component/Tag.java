package uk.kith.app.web.component;

/** A status: always a word, its colour only repeats it. */
public record Tag(String text, Colour colour) {

  /** Red only where something is wrong or late. */
  public enum Colour {
    GREEN,
    YELLOW,
    RED,
    GREY,
    BLUE;

    /** The modifier class, with a blank before it. */
    public String css() {
      return switch (this) {
        case GREEN -> " govuk-tag--green";
        case YELLOW -> " govuk-tag--yellow";
        case RED -> " govuk-tag--red";
        case GREY -> " govuk-tag--grey";
        case BLUE -> " govuk-tag--blue";
      };
    }
  }
}
