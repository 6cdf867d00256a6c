package uk.kith.court.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.TouchSource;

/**
 * Parents' consent to the placement of their children for adoption, which another module knows:
 * with it the authority may place a child without a placement order (ACA 2002 s18, s19;
 * R-ADOPT-13). A bean that implements it tells of the authority alone, and of no adopters.
 */
public interface AdoptionConsents {

  /** When the parents of some children first consented by a day; the others are absent. */
  Map<ChildId, LocalDate> of(Collection<ChildId> children, LocalDate asOf);

  /** Of which children transactions touched what is recorded there. */
  TouchSource touches();
}
