package uk.kith.placements.engine.gazetteer;

/** What was sent cannot be read as a postcode directory: nothing of it is kept. For people. */
public final class UnreadableDirectory extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code stable, in kebab-case
   */
  public UnreadableDirectory(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
