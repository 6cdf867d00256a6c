package uk.kith.court.api;

import java.util.List;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;

/**
 * The dates of proceedings have changed: a hearing was listed or put off, time was extended, an
 * order made, an application issued or disposed of, a direction that a timeline tells of given,
 * varied, filed or withdrawn, or one of these was recorded by mistake. Observed in the transaction
 * of the change.
 */
public record TimetableChanged(ProceedingsId proceedings, List<ChildId> children) {

  public TimetableChanged {
    children = List.copyOf(children);
  }
}
