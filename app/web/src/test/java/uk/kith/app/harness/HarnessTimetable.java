package uk.kith.app.harness;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.court.api.TimetableChanged;
import uk.kith.kernel.ProceedingsId;

/** What a module that follows the court's timetable is told, and in which transaction. */
@ApplicationScoped
public class HarnessTimetable {

  /**
   * An event as it was observed.
   *
   * @param transaction the key of the transaction in which it came; null outside of one
   */
  public record Told(TimetableChanged event, @Nullable Object transaction) {}

  private final List<Told> told = new ArrayList<>();

  @Resource TransactionSynchronizationRegistry transactions;

  synchronized void hear(@Observes TimetableChanged event) {
    told.add(new Told(event, transactions.getTransactionKey()));
  }

  /** What was told of a case so far, the first first. */
  public synchronized List<Told> of(ProceedingsId id) {
    return told.stream().filter(each -> each.event().proceedings().equals(id)).toList();
  }

  /** The transaction of the caller; null outside of one. */
  public @Nullable Object transaction() {
    return transactions.getTransactionKey();
  }
}
