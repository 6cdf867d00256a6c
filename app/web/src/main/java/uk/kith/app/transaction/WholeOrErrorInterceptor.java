package uk.kith.app.transaction;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.WholeOrError;

/**
 * Turns a silent rollback into an error: when something inside marked the transaction and the
 * command returned normally all the same, the server would roll back and the caller would be told
 * that it was done. Runs inside {@code @Transactional} (priority 200).
 */
@WholeOrError
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 10)
public class WholeOrErrorInterceptor {

  @Resource TransactionSynchronizationRegistry transaction;

  @AroundInvoke
  @Nullable Object check(InvocationContext call) throws Exception {
    Object result = call.proceed();
    if (transaction.getTransactionStatus() == Status.STATUS_MARKED_ROLLBACK) {
      throw new IllegalStateException(
          "the transaction was marked for rollback, but "
              + call.getMethod().getName()
              + " returned normally");
    }
    return result;
  }
}
