package uk.kith.launcher;

/** Why Kith cannot start: one sentence for the person at the console, and what to do. */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Problem(String sentence) {
    super(sentence);
  }
}
