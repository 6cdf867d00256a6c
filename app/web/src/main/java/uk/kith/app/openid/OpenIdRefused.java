package uk.kith.app.openid;

/** The organisation's provider, or what it sent, does not let somebody in. */
public final class OpenIdRefused extends Exception {
  private static final long serialVersionUID = 1L;

  /** What people can do about it. */
  public enum Kind {
    /** The attempt is not of this browser, is used up or took too long: begin again. */
    ATTEMPT,
    /** They stopped it, or the provider did. */
    STOPPED,
    /** The provider cannot be reached, or too many sign in at once: later. */
    AWAY,
    /** What the provider sent is not what it has to be: for who looks after Kith. */
    ANSWER
  }

  private final Kind kind;
  private final String code;

  /**
   * @param code stable, in kebab-case, for the audit trail
   */
  public OpenIdRefused(Kind kind, String code) {
    super(code);
    this.kind = kind;
    this.code = code;
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }
}
