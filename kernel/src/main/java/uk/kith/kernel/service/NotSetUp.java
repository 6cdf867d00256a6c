package uk.kith.kernel.service;

import org.jspecify.annotations.Nullable;

/**
 * A setting is missing or cannot work, so that Kith must not start as it is set up. The message is
 * for whoever started it: it names the setting and tells no secret.
 */
public class NotSetUp extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotSetUp(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }
}
