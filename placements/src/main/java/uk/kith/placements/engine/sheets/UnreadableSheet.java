package uk.kith.placements.engine.sheets;

/** A file that cannot be read as a sheet at all. The text is for people and repeats no cell. */
public final class UnreadableSheet extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code stable, in kebab-case
   */
  public UnreadableSheet(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
