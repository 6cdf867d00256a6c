package uk.kith.court.api;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.Page;

/** Court proceedings about children, and the time that they may take. */
public interface ProceedingsRegister {

  /**
   * @throws uk.kith.kernel.service.NotFound when there is no such child
   */
  ProceedingsId open(OpenProceedings command);

  /**
   * Records the day of issue, from which time runs; a provisional limit becomes firm (R-COURT-02).
   *
   * @param version what the caller saw; null to take what is there
   * @throws uk.kith.kernel.service.Conflict when the version has moved on
   */
  void issue(
      ProceedingsId id, LocalDate issuedOn, @Nullable String caseNumber, @Nullable Long version);

  /**
   * Records an extension for each of its children.
   *
   * @throws uk.kith.kernel.service.Refused when rules speak against it and are not accepted
   */
  void extend(ProceedingsId id, GrantExtension command, @Nullable Long version);

  /**
   * Records the day on which the application was disposed of for some of the children.
   *
   * @param children empty for every child whose proceedings are open
   */
  void dispose(
      ProceedingsId id, Collection<ChildId> children, LocalDate disposedOn, @Nullable Long version);

  /**
   * The proceedings on a day.
   *
   * @throws uk.kith.kernel.service.NotFound also when the caller may see none of the children
   */
  ProceedingsView getProceedings(ProceedingsId id, LocalDate asOf);

  /** Those begun and not yet disposed of for every child on the day; the earliest begun first. */
  Page<ProceedingsView> listOpen(LocalDate asOf, int page, int size);
}
