package uk.kith.kernel;

/** How much a finding matters, gravest first. */
public enum Severity {
  /** Somebody may be harmed, or the law is broken now. */
  CRITICAL,
  /** A rule is broken. */
  ERROR,
  /** A rule may be broken, or soon will be; a person should look. */
  WARNING,
  /** Worth knowing. */
  INFO
}
