package uk.kith.kernel.service;

/** The caller may not do this. Answered as 403 and audited; the text names no record. */
public final class Forbidden extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Forbidden(String message) {
    super(message);
  }
}
