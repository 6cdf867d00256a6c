package uk.kith.sufficiency.engine.pooled;

/** What was sent cannot be read as yearly tables: nothing of it is kept. For people. */
public final class UnreadableTables extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code stable, in kebab-case
   */
  public UnreadableTables(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
