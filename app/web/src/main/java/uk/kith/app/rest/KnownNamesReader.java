package uk.kith.app.rest;

import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Invalid.FieldError;
import uk.kith.kernel.service.KnownNames;

/**
 * Refuses names that a record marked with {@link KnownNames} does not have; JSON-B would pass over
 * them. What is no JSON at all is left to whoever reads it.
 */
@Provider
public class KnownNamesReader implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    Class<?> type = context.getType();
    if (type.isAnnotationPresent(KnownNames.class)) {
      byte[] body = context.getInputStream().readAllBytes();
      List<FieldError> errors = unknown(body, type);
      if (!errors.isEmpty()) {
        throw new Invalid(errors);
      }
      context.setInputStream(new ByteArrayInputStream(body));
    }
    return context.proceed();
  }

  private static List<FieldError> unknown(byte[] body, Class<?> type) {
    // Json of this package is another.
    try (JsonReader reader = jakarta.json.Json.createReader(new ByteArrayInputStream(body))) {
      JsonValue read = body.length == 0 ? JsonValue.NULL : reader.readValue();
      return UnknownNames.of(read, type);
    } catch (JsonException e) {
      return List.of();
    }
  }
}
