package uk.kith.app.transaction;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import uk.kith.kernel.service.Invalid;

/**
 * Reads {@code Idempotency-Key}. The fingerprint covers a JSON body; of a file that is sent only
 * the address, as uploads are too large to hold and are recognised by their own checksum.
 */
@Provider
@Priority(Priorities.USER)
@ApplicationScoped
public class SentRequestFilter implements ContainerRequestFilter {

  public static final String HEADER = "Idempotency-Key";

  private static final int MAX_LENGTH = 200;

  @Inject SentRequest request;

  @Override
  public void filter(ContainerRequestContext context) throws IOException {
    String key = context.getHeaderString(HEADER);
    if (key == null || "GET".equals(context.getMethod()) || "HEAD".equals(context.getMethod())) {
      return;
    }
    if (key.isBlank() || key.length() > MAX_LENGTH) {
      throw new Invalid(HEADER, "length", HEADER + " has 1 to " + MAX_LENGTH + " characters");
    }
    String address = context.getMethod() + " " + context.getUriInfo().getRequestUri().getRawPath();
    String query = context.getUriInfo().getRequestUri().getRawQuery();
    byte[] body = new byte[0];
    MediaType type = context.getMediaType();
    if (type != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
      body = context.getEntityStream().readAllBytes();
      context.setEntityStream(new ByteArrayInputStream(body));
    }
    request.set(new SentRequest.Sent(key, address, fingerprint(String.valueOf(query), body)));
  }

  private static String fingerprint(String query, byte[] body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(query.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
