package uk.kith.app.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.kith.app.problem.Problem;
import uk.kith.app.problem.ProblemPage;

/** Answers a request that does not get as far as a resource, in the form that its place expects. */
@ApplicationScoped
public class Refusals {

  @Inject Jsonb json;
  @Inject Instance<ProblemPage> pages;

  void send(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      String title,
      String detail)
      throws IOException {
    Unread.drain(request.getInputStream());
    Problem problem = new Problem(title, status, detail, List.of(), null);
    boolean page = Place.of(request) == Place.PAGE && pages.isResolvable();
    String body = page ? pages.get().render(problem) : json.toJson(problem);
    response.setStatus(status);
    response.setContentType(page ? "text/html;charset=utf-8" : Problem.MEDIA_TYPE);
    if (status == HttpServletResponse.SC_UNAUTHORIZED) {
      Place.of(request).challenges().forEach(way -> response.addHeader("WWW-Authenticate", way));
    }
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", "5");
    }
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }
}
