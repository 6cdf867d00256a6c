package uk.kith.app.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import uk.kith.kernel.service.Invalid;

/**
 * A body that cannot be read is the sender's mistake (400), unlike a failure to write an answer.
 * What a record's own constructor found {@link Invalid} keeps its fields.
 */
@Provider
public class ReadableBody implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    Object body;
    try {
      body = context.proceed();
    } catch (ProcessingException | JsonbException | JsonException | IllegalArgumentException e) {
      for (Throwable t = e; t != null; t = t.getCause()) {
        if (t instanceof Invalid invalid) {
          throw invalid;
        }
      }
      throw new BadRequestException("The body cannot be read", e);
    }
    if (body == null) {
      throw new Invalid("", "required", "A body is required");
    }
    return body;
  }
}
