package uk.kith.app.problem;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A bean validation failure, for which Jersey brings a mapper of its own. */
@Provider
@Priority(1)
@ApplicationScoped
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

  @Inject ProblemMapper problems;

  @Override
  public Response toResponse(ConstraintViolationException failure) {
    return problems.toResponse(failure);
  }
}
