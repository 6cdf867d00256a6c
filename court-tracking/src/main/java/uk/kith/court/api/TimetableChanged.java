package uk.kith.court.api;

import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;

/**
 * The dates of proceedings have changed: a hearing was listed or put off, time was extended, an
 * order made, an application issued or disposed of, a direction that a timeline tells of given,
 * varied, filed or withdrawn, or one of these was recorded by mistake. Fired in the transaction of
 * the change, for whoever has to follow within it.
 *
 * <p>Matching keeps nothing that would have to follow: whether a plan or a run of options is stale
 * is found by comparing fingerprints of the facts that it rests on when it is read, among them the
 * legal status that an order changes, and the board of family finding reads {@link AdoptionFacts}
 * each time. Sufficiency reads {@link PendingEnds} with each baseline (ADR 53); a forecast made
 * before stays as it was made, and sufficiency observes this event to say how often dates changed
 * since.
 */
public record TimetableChanged(ProceedingsId proceedings, List<ChildId> children) {

  public TimetableChanged {
    children = List.copyOf(children);
  }
}
