package uk.kith.app.start;

/**
 * Why Kith must not start as it is set up. The message is for whoever started it: one sentence,
 * without any row's values.
 */
public final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CannotStart(String sentence) {
    super(sentence);
  }
}
