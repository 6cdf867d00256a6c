package uk.kith.placements.engine.ssda903;

/**
 * What was sent cannot be read as a return or an extract: nothing of it is stored. The text is for
 * people.
 */
public final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String file;

  /**
   * @param code stable, in kebab-case
   * @param file the name of the file that cannot be read; empty when it is the upload as a whole
   */
  public Unreadable(String code, String file, String message) {
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
