package uk.kith.app.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** Joins the audit rows of one request, or of one run of a job. Made by us, never by the caller. */
@RequestScoped
public class RequestId {

  private final UUID value = UUID.randomUUID();

  public UUID value() {
    return value;
  }
}
