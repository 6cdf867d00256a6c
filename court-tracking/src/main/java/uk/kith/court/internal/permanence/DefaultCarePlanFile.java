package uk.kith.court.internal.permanence;

import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.kith.court.api.CarePlanFile;
import uk.kith.court.api.PermanenceFilter;
import uk.kith.court.api.PermanenceRegister;
import uk.kith.court.api.PermanenceSort;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.SheetFile;
import uk.kith.kernel.service.UseCase;

/** The table of care plans, from the register of permanence, which audits it. */
@UseCase
@AllowedRoles({Role.PLACEMENT_OFFICER, Role.COURT_OFFICER, Role.REVIEWING_OFFICER})
public class DefaultCarePlanFile implements CarePlanFile {

  @Inject PermanenceRegister register;

  @Override
  public byte[] write(LocalDate asOf) {
    SheetFile file = SheetFile.csv(CarePlanTable.HEADS, SheetFile.Days.FOR_READING);
    register.export(
        PermanenceFilter.ALL,
        PermanenceSort.USUAL,
        asOf,
        batch ->
            batch.forEach(
                view ->
                    CarePlanTable.row(view.child().localId(), view.routes()).ifPresent(file::add)));
    return file.finish();
  }
}
