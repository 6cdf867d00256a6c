package uk.kith.matching.internal;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.matching.api.CarerTable;
import uk.kith.matching.api.CarerTable.More;
import uk.kith.matching.api.CarerTables;
import uk.kith.matching.engine.plan.UsualCarers;

/** Tables of carers in the database, and what they rest on. */
@UseCase
@AllowedRoles(Role.COMMISSIONER)
public class DefaultCarerTables implements CarerTables {

  @Inject SqlCarerTables tables;
  @Inject PlanGathering gathering;
  @Inject PolicyBook policies;
  @Inject InputPrints prints;
  @Inject AccessPolicy access;
  @Inject AuditTrail audit;

  @Inject
  @ConfigProperty(name = "kith.matching.carer-table.most-children", defaultValue = "1000")
  int mostChildren;

  @Override
  public Optional<CarerTable> findNewest(LocalDate asOf) {
    if (access.mayReadChildren()) {
      return Optional.empty();
    }
    Optional<CarerTable> found = tables.newest(asOf).map(DefaultCarerTables::told);
    found.ifPresent(
        table -> audit.record("carer-table-viewed", null, Map.of("asOf", table.asOf().toString())));
    return found;
  }

  /** Tables made earlier also hold what a single home would do, which is not told. */
  static CarerTable told(SqlCarerTables.Kept kept) {
    return new CarerTable(
        kept.asOf(),
        kept.tooMany(),
        kept.lines().stream()
            .filter(line -> UsualCarers.HOMES.contains(line.homes()))
            .map(
                line ->
                    new CarerTable.Line(
                        line.profile(),
                        line.homes(),
                        More.of(line.gain().placed()),
                        More.of(line.gain().together()),
                        More.of(line.gain().local()),
                        line.exact()))
            .toList());
  }

  /** What a table of the day is made of; empty while the one that is kept is not old. */
  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public Optional<CarersAtWork> begin(LocalDate asOf) {
    PlanInputs inputs = gathering.gather(List.of(), asOf, false);
    PolicyVersion version = policies.inForce(asOf);
    long fingerprint = prints.of(inputs);
    return tables.isKept(asOf, version.policy().version(), fingerprint)
        ? Optional.empty()
        : Optional.of(
            new CarersAtWork(
                asOf, inputs, version, fingerprint, inputs.childCount() > mostChildren));
  }

  @AllowedRoles(Role.PLACEMENT_OFFICER)
  public void keep(CarersAtWork work, List<UsualCarers.Line> lines) {
    tables.keep(
        new SqlCarerTables.Kept(work.asOf(), work.tooMany(), lines),
        work.version().policy().version(),
        work.fingerprint());
    audit.record("carer-table-made", null, Map.of("asOf", work.asOf().toString()));
  }
}
