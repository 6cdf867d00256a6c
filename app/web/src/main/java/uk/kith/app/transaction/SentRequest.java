package uk.kith.app.transaction;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The request id that came with this request, if one did. */
@RequestScoped
public class SentRequest {

  /**
   * @param address method and path with query
   * @param fingerprint of what was sent, so that a key is not used for something else
   */
  record Sent(String key, String address, String fingerprint) {}

  private @Nullable Sent sent;
  private int steps;

  void set(Sent sent) {
    this.sent = sent;
  }

  Optional<Sent> sent() {
    return Optional.ofNullable(sent);
  }

  /** Numbers the commands within one request, which a repeat runs through in the same order. */
  int nextStep() {
    return ++steps;
  }
}
