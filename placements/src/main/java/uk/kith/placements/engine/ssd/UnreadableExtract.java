package uk.kith.placements.engine.ssd;

/** What was sent cannot be read as an extract: nothing of it is stored. The text is for people. */
public final class UnreadableExtract extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String file;

  /**
   * @param code stable, in kebab-case
   * @param file the file that cannot be read
   */
  public UnreadableExtract(String code, String file, String message) {
    super(message);
    this.code = code;
    this.file = file;
  }

  public String code() {
    return code;
  }

  public String file() {
    return file;
  }
}
