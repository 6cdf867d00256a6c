package uk.kith.app.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import uk.kith.kernel.service.RecurringWork;
import uk.kith.kernel.service.Role;

/** Forgets stored answers after a week, those to people and programs who never come again too. */
@ApplicationScoped
public class ForgottenAnswers implements RecurringWork {

  private static final Duration PAUSE = Duration.ofHours(1);

  @Inject StoredAnswers answers;

  @Override
  public String name() {
    return "forgotten-answers";
  }

  @Override
  public Role role() {
    return Role.INFORMATION_GOVERNANCE;
  }

  @Override
  public Duration pause() {
    return PAUSE;
  }

  @Override
  public void run() {
    answers.forget();
  }
}
