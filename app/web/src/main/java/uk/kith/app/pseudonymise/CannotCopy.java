package uk.kith.app.pseudonymise;

/** Why no copy was made: one sentence for the person at the console, without a value of a row. */
final class CannotCopy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotCopy(String sentence) {
    super(sentence);
  }

  CannotCopy(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
