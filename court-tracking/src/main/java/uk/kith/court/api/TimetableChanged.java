package uk.kith.court.api;

import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;

/**
 * The dates of proceedings have changed: a hearing was listed or put off, time was extended, an
 * order made, an application issued or disposed of, a direction that a timeline tells of given,
 * varied, filed or withdrawn, or one of these was recorded by mistake. Observed in the transaction
 * of the change.
 *
 * <p>Matching keeps nothing that would have to follow: whether a plan or a run of options is stale
 * is asked of the facts that it rests on, among them the legal status that an order changes, and
 * the board of family finding reads {@link AdoptionFacts} each time. Both tell what changed within
 * its transaction.
 */
public record TimetableChanged(ProceedingsId proceedings, List<ChildId> children) {

  public TimetableChanged {
    children = List.copyOf(children);
  }
}
