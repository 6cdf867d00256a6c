package uk.kith.court.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.service.TouchSource;

/**
 * Parents' consent to the placement of their children for adoption, which another module knows:
 * with it the authority may place a child without a placement order, unless the court is asked for
 * a care order or made one since (ACA 2002 s19; R-ADOPT-13). A bean that implements it tells of the
 * authority alone, and of no adopters.
 */
public interface AdoptionConsents {

  /**
   * From when to when the consent of the parents of some children stood, as known on {@code asOf}:
   * from its day to the day before it was withdrawn, open while it was not.
   */
  Map<ChildId, List<DateRange>> of(Collection<ChildId> children, LocalDate asOf);

  /** Of which children transactions touched what is recorded there. */
  TouchSource touches();
}
