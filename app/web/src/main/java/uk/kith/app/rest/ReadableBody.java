package uk.kith.app.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import uk.kith.app.edge.Unread;
import uk.kith.kernel.service.Invalid;

/**
 * A body that cannot be read is the sender's mistake (400), unlike a failure to write an answer.
 * What a record's own constructor found {@link Invalid} keeps its fields. JSON is read whole into
 * memory, and so up to a size (413); files are read as they come, within limits of their own.
 */
@Provider
public class ReadableBody implements ReaderInterceptor {

  /** Some hundred times the largest that anybody has to say. */
  private static final long MOST_OF_JSON = 4_000_000;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    InputStream sent = context.getInputStream();
    if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
      context.setInputStream(new CountedBody(sent, MOST_OF_JSON));
    }
    Object body;
    try {
      body = context.proceed();
    } catch (CountedBody.TooLarge e) {
      drain(sent);
      throw tooLarge(e);
    } catch (EOFException e) {
      throw new BadRequestException("The body cannot be read", e);
    } catch (ProcessingException | JsonbException | JsonException | IllegalArgumentException e) {
      drain(sent);
      for (Throwable t = e; t != null; t = t.getCause()) {
        if (t instanceof Invalid invalid) {
          throw invalid;
        }
        if (t instanceof CountedBody.TooLarge) {
          throw tooLarge(e);
        }
      }
      throw new BadRequestException("The body cannot be read", e);
    }
    if (body == null) {
      throw new Invalid("", "required", "A body is required");
    }
    return body;
  }

  /** Whoever sends on is to see why it was refused. */
  private static void drain(InputStream sent) {
    try {
      Unread.drain(sent);
    } catch (IOException | IllegalStateException e) {
      // Whoever read it closed it, or the sender went away: there is nothing to wait for.
      return;
    }
  }

  private static ClientErrorException tooLarge(Exception e) {
    return new ClientErrorException(
        "The body is too large", Response.Status.REQUEST_ENTITY_TOO_LARGE, e);
  }
}
