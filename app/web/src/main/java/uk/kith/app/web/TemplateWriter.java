package uk.kith.app.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/**
 * Writes the template model that a page resource returns. The page is rendered whole before the
 * first byte is sent, so that an error in a template is a clean error page.
 */
@Provider
@Produces(MediaType.TEXT_HTML)
public class TemplateWriter implements MessageBodyWriter<JteModel> {
  private static final int USUAL_LENGTH = 32 * 1024;

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return JteModel.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      JteModel page,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    StringOutput rendered = new StringOutput(USUAL_LENGTH);
    page.render(rendered);
    byte[] bytes = rendered.toString().getBytes(StandardCharsets.UTF_8);
    headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8");
    headers.putSingle(HttpHeaders.CONTENT_LENGTH, bytes.length);
    out.write(bytes);
  }
}
