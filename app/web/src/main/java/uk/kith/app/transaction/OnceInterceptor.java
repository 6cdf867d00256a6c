package uk.kith.app.transaction;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.json.bind.Jsonb;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.Conflict;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Once;

/**
 * Does a command once for one request id. Two equal requests at the same moment meet at the primary
 * key: the second waits until the first has committed, and then finds its answer, or has failed,
 * and then does the command itself. Runs inside the transaction, where a role has been checked.
 */
@Once
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 50)
public class OnceInterceptor {

  @Inject SentRequest request;
  @Inject StoredAnswers answers;
  @Inject CurrentActor actor;
  @Inject Jsonb json;

  @AroundInvoke
  @Nullable Object once(InvocationContext call) throws Exception {
    Optional<SentRequest.Sent> sent = sent();
    if (sent.isEmpty()) {
      return call.proceed();
    }
    var key = new StoredAnswers.Key(actor.get().name(), sent.get(), request.nextStep());
    if (answers.claim(key)) {
      Object result = call.proceed();
      answers.store(key, result == null ? "null" : json.toJson(result));
      return result;
    }
    StoredAnswers.Answer answer = answers.get(key);
    if (!answer.fingerprint().equals(sent.get().fingerprint())) {
      throw new Conflict(
          "idempotency-key-reused",
          "This Idempotency-Key came with another request before\nMaybe use a new one");
    }
    return json.fromJson(answer.json(), call.getMethod().getGenericReturnType());
  }

  private Optional<SentRequest.Sent> sent() {
    try {
      return request.sent();
    } catch (ContextNotActiveException e) {
      return Optional.empty(); // no request: a thread of the server's
    }
  }
}
