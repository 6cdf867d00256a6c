package uk.kith.app.problem;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * A failure at commit. Jersey brings a mapper of its own for it, which fails; the priority lets
 * this one win.
 */
@Provider
@Priority(1)
@ApplicationScoped
public class TransactionalExceptionMapper implements ExceptionMapper<TransactionalException> {

  @Inject ProblemMapper problems;

  @Override
  public Response toResponse(TransactionalException failure) {
    return problems.toResponse(failure);
  }
}
