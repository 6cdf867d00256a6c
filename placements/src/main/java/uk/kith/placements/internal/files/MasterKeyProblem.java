package uk.kith.placements.internal.files;

import uk.kith.kernel.service.NotSetUp;

/** A master key is missing, is none, or is not the one that is asked for; tells no key. */
public final class MasterKeyProblem extends NotSetUp {
  private static final long serialVersionUID = 1L;

  static final String HOW = " Make one by: openssl rand -base64 32";

  MasterKeyProblem(String sentence) {
    super(sentence, null);
  }

  MasterKeyProblem(String sentence, Exception cause) {
    super(sentence, cause);
  }
}
