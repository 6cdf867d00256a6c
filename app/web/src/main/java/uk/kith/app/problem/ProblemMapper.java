package uk.kith.app.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers every failure that has no mapper of its own. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final int RETRY_AFTER_SECONDS = 5;

  @Inject Instance<ProblemPage> pages;
  @Context UriInfo address;
  @Context HttpHeaders headers;

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof WebApplicationException e && e.getResponse().getStatus() < 400) {
      return e.getResponse();
    }
    Problem problem = Problems.of(failure);
    Response.ResponseBuilder answer =
        failure instanceof WebApplicationException e && problem.status() < 500
            ? Response.fromResponse(e.getResponse())
            : Response.status(problem.status());
    if (problem.status() == 503) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    if (isForPerson() && pages.isResolvable()) {
      return answer.entity(pages.get().render(problem)).type(MediaType.TEXT_HTML_TYPE).build();
    }
    return answer.entity(problem).type(Problem.MEDIA_TYPE).build();
  }

  private boolean isForPerson() {
    return !(address.getPath() + "/").startsWith("api/")
        && headers.getAcceptableMediaTypes().stream()
            .anyMatch(type -> type.isCompatible(MediaType.TEXT_HTML_TYPE));
  }
}
