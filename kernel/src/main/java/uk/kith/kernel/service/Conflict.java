package uk.kith.kernel.service;

/** Somebody else was first, or the thing has moved on: answered as 409. The text is for people. */
public final class Conflict extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code stable, in kebab-case: {@code place-taken}, {@code version-moved-on}
   */
  public Conflict(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
